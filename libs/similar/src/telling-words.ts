import { askedWords } from './closeness.ts';
import type { Profile } from './profile.ts';
import { isStopWord } from './stop-words.ts';
import type { TextWords } from './text-words.ts';
import type { WordSpread } from './word-spread.ts';

/** A word to look for in an index. */
export interface TellingWord {
  plain: string;
  /** How much finding it says. */
  weight: number;
  /** Share of all texts that probably hold it. */
  share: number;
}

/** The words that tell a text from others best, most telling first: what an index is asked for before texts are compared. */
export function tellingWords(
  words: TextWords,
  profile: Profile,
  spread: WordSpread,
  most: number,
): TellingWord[] {
  const plain = new Map([...words.body, ...words.title].map((word) => [word.stem, word.plain]));
  return (
    [...askedWords(profile)]
      .map(([stem, times]) => ({
        plain: plain.get(stem)!,
        weight: times * spread.rarity(stem),
        share: spread.share(stem),
      }))
      // A text may be in another language than it says: what stands everywhere there was not learned as a word.
      .filter((word) => word.share > 0 || !isStopWord(word.plain))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, most)
  );
}
