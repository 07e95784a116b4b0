/** What spreadsheets take for a formula when a cell begins with it. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@|%])/u;

/** A cell that is text wherever it is opened, whatever somebody put into a title. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
