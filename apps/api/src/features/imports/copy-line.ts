/** A value of one column on its way to COPY; a list becomes a text[]. */
export type CopyValue = string | number | boolean | null | string[];

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line in the text format of COPY. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (let n = 0; n < values.length; n += 1) line += (n === 0 ? '' : '\t') + field(values[n]!);
  return `${line}\n`;
}

function field(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped(typeof value === 'string' ? value : arrayLiteral(value));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign]!) : text;
}

function arrayLiteral(texts: string[]): string {
  return `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
