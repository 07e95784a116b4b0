import type { TextWords } from './text-words.ts';
import type { WordSpread } from './word-spread.ts';
import type { WordVectors } from './word-vectors.ts';

/** Words in a title say more of what a text is about than words in its body. */
const TITLE_IN_MEANING = 2;

/** A text made ready to be compared. */
export interface Profile {
  /** How often each stem stands there. */
  title: Map<string, number>;
  body: Map<string, number>;
  titleLength: number;
  bodyLength: number;
  /** Words of the title by stem, with their places among the word vectors. */
  titleWords: { stem: string; place: number | undefined }[];
  /** Groups of three letters of the title's words. */
  letters: Set<string>;
  /** What title and body mean, of length one; null where no word has a known meaning. */
  meaning: Float32Array | null;
}

export function profileOf(words: TextWords, spread: WordSpread, vectors: WordVectors | null): Profile {
  const { title, body, language } = words;
  const known = language === 'en' ? vectors : null;
  return {
    title: counted(title.map(({ stem }) => stem)),
    body: counted(body.map(({ stem }) => stem)),
    titleLength: title.length,
    bodyLength: body.length,
    titleWords: title.map(({ plain, stem }) => ({ stem, place: known?.placeOf(plain) })),
    letters: lettersOf(title.map(({ plain }) => plain)),
    meaning: known && meaningOf(words, spread, known),
  };
}

function counted(stems: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function lettersOf(words: string[]): Set<string> {
  const groups = new Set<string>();
  for (const word of words)
    for (let n = -1; n + 3 <= word.length + 1; n += 1) groups.add(` ${word} `.slice(n + 1, n + 4));
  return groups;
}

/** The sum of its words, rare ones more: S. Arora, Y. Liang, T. Ma, "A simple but tough-to-beat baseline", ICLR 2017. */
function meaningOf(
  { title, body }: TextWords,
  spread: WordSpread,
  vectors: WordVectors,
): Float32Array | null {
  const sum = new Float32Array(vectors.size);
  let isKnown = false;
  for (const [words, times] of [
    [title, TITLE_IN_MEANING],
    [body, 1],
  ] as const)
    for (const { plain, stem } of words) {
      const place = vectors.placeOf(plain);
      if (place === undefined) continue;
      vectors.addTo(sum, place, times * spread.rarity(stem));
      isKnown = true;
    }
  const length = Math.sqrt(dot(sum, sum));
  if (!isKnown || length === 0) return null;
  return sum.map((number) => number / length);
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < one.length; n += 1) sum += one[n]! * other[n]!;
  return sum;
}
