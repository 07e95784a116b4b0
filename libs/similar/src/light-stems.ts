/**
 * Light stems: number, gender and case come off, nothing else. After J. Savoy, "Light Stemming Approaches for the French,
 * Portuguese, German and Hungarian Languages", SAC 2006, and the UniNE stemmers; letters have no accents here.
 */
export function spanishStem(word: string): string {
  if (word.length < 5) return word;
  if (/eses$/.test(word)) return word.slice(0, -2);
  if (/ces$/.test(word)) return `${word.slice(0, -3)}z`;
  if (/[oae]s$/.test(word)) return word.slice(0, -2);
  return /[oae]$/.test(word) ? word.slice(0, -1) : word;
}

export function germanStem(word: string): string {
  const short = word.length > 5 && /ern$/.test(word) ? word.slice(0, -3) : word;
  const stem = short.length > 4 && /(em|en|es|er)$/.test(short) ? short.slice(0, -2) : short;
  if (stem.length > 4 && /e$/.test(stem)) return stem.slice(0, -1);
  return stem.length > 4 && /[bdfghklmnt]s$/.test(stem) ? stem.slice(0, -1) : stem;
}

export function frenchStem(word: string): string {
  if (word.length < 5) return word;
  if (/aux$/.test(word)) return `${word.slice(0, -3)}al`;
  const plain = word.replace(/[sx]$/, '');
  return plain.replace(/(e|er|ee)$/, '').replace(/(.)\1$/, '$1');
}
