import { frenchStem, germanStem, spanishStem } from './light-stems.ts';
import { porterStem } from './porter.ts';
import { stopWords } from './stop-words.ts';

/** A word that says something: as it is written without accents, and its stem. */
export interface Word {
  plain: string;
  stem: string;
}

const stemmers: Record<string, (word: string) => string> = {
  en: porterStem,
  es: spanishStem,
  de: germanStem,
  fr: frenchStem,
};

/** Stems that were worked out before; texts repeat themselves. Let go when there are too many. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The language whose rules hold for a BCP 47 tag. */
export const languageOf = (tag: string | null | undefined): string =>
  (tag ?? '').toLowerCase().split('-')[0] ?? '';

/** The words of a text in order, without those that stand everywhere. Addresses are no words. */
export function wordsOf(text: string, language: string): Word[] {
  const stops = stopWords[language];
  const folded = text
    .replace(/\bhttps?:\S+/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’']s\b/g, '');
  const words: Word[] = [];
  for (const [plain] of folded.matchAll(/[\p{L}\p{N}]+/gu))
    if (plain.length > 1 && !stops?.has(plain)) words.push({ plain, stem: stemOf(plain, language) });
  return words;
}

function stemOf(word: string, language: string): string {
  const stemmer = stemmers[language];
  if (!stemmer || word.length > 30) return word;
  const key = `${language}:${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = stemmer(word);
  known.set(key, stem);
  return stem;
}
