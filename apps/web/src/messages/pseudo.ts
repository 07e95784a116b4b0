const accents: Record<string, string> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž',
  A: 'Å', E: 'É', I: 'Î', O: 'Ø', U: 'Û', C: 'Č', N: 'Ñ', S: 'Š', Z: 'Ž',
}; // prettier-ignore

/** Accents and a third more length, so that a string that escaped the catalogue, or does not fit, is seen. */
export function pseudoSentence(sentence: string): string {
  const accented = sentence
    .split(/(\{\{.*?\}\}|<\/?\w+>)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)))
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(sentence.length / 3))}]`;
}

/** The same catalogue in the pseudo-language. */
export function pseudo<T>(catalogue: T): T {
  if (typeof catalogue === 'string') return pseudoSentence(catalogue) as T;
  return Object.fromEntries(
    Object.entries(catalogue as object).map(([key, value]) => [key, pseudo(value)]),
  ) as T;
}
