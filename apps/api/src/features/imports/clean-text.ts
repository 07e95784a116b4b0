/** Text that PostgreSQL and a screen can hold: without NUL, with halves of surrogate pairs replaced. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes('\u0000') ? whole.replaceAll('\u0000', '') : whole;
}

/** One line: inner runs of white space folded, outer ones cut. */
export function oneLine(text: string): string {
  // Single blanks stay as they are: most of a text is words between single blanks.
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();
}

/** Many lines, as the composer sends them: line ends made equal, outer blank lines cut. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** At most so many characters, ending with a word where one ends in the second half; the end replaces what was cut. */
export function cutAtWord(text: string, max: number, end = ''): string {
  if (text.length <= max) return text;
  const room = max - end.length;
  const space = text.lastIndexOf(' ', room);
  const cut = text.slice(0, space > room / 2 ? space : room);
  // The cut may have gone through a surrogate pair.
  const whole = cut.isWellFormed() ? cut : cut.slice(0, -1);
  return whole.replace(/[\s,;:/&–—-]+$/u, '') + end;
}
