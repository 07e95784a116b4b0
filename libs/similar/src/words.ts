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

/** Words that were met before, by language; texts repeat themselves. Let go when there are too many. */
const known = new Map<string, Map<string, Word | null>>();
const MOST_KNOWN = 50_000;

/** The language whose rules hold for a BCP 47 tag. */
export const languageOf = (tag: string | null | undefined): string =>
  (tag ?? '').toLowerCase().split('-')[0] ?? '';

/** The words of a text in order, without those that stand everywhere. Addresses are no words. */
export function wordsOf(text: string, language: string): Word[] {
  const met = knownOf(language);
  const words: Word[] = [];
  for (const plain of folded(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    let word = met.get(plain);
    if (word === undefined) met.set(plain, (word = readWord(plain, language)));
    if (word) words.push(word);
  }
  return words;
}

/** Small letters without accents, addresses and possessives. */
function folded(text: string): string {
  const small = text.replace(/\bhttps?:\S+/g, ' ').toLowerCase();
  // Most English texts have nothing that would have to be taken apart.
  const plain = isPlain(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/ß/g, 'ss');
  return plain.replace(/[’']s\b/g, '');
}

function isPlain(text: string): boolean {
  for (let n = 0; n < text.length; n += 1) if (text.charCodeAt(n) > 127) return false;
  return true;
}

function knownOf(language: string): Map<string, Word | null> {
  let met = known.get(language);
  if (!met || met.size >= MOST_KNOWN) known.set(language, (met = new Map()));
  return met;
}

/** Null for what says nothing. */
function readWord(plain: string, language: string): Word | null {
  if (plain.length < 2 || stopWords[language]?.has(plain)) return null;
  const stemmer = plain.length > 30 ? undefined : stemmers[language];
  return { plain, stem: stemmer ? stemmer(plain) : plain };
}
