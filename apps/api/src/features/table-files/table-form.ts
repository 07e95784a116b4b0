/** How the bytes of a table are to be read. */
export interface TableForm {
  encoding: (typeof tableEncodings)[number];
  delimiter: (typeof tableDelimiters)[number];
}

export const tableEncodings = ['utf-8', 'windows-1252', 'utf-16le'] as const;
export const tableDelimiters = [',', ';', '\t'] as const;

/** Guesses the form of a table from its first bytes: some ten thousand do. */
export function tableForm(opening: Buffer): TableForm {
  const encoding = encodingOf(opening);
  const text = new TextDecoder(encoding).decode(opening, { stream: true });
  return { encoding, delimiter: delimiterOf(text) };
}

function encodingOf(opening: Buffer): TableForm['encoding'] {
  if (opening[0] === 0xff && opening[1] === 0xfe) return 'utf-16le';
  try {
    // With `stream`, a character cut at the end is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(opening, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The one that stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): TableForm['delimiter'] {
  const counts = new Map<string, number>(tableDelimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (!isQuoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
  }
  return tableDelimiters.reduce((best, one) => (counts.get(one)! > counts.get(best)! ? one : best));
}
