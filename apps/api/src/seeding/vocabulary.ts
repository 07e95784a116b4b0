import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import type { LanguageWords } from './words/language-words.ts';
import { spanish } from './words/spanish.ts';
import { Dice } from './dice.ts';

/** Content words of a language; most of them are invented and rare, as most words of real texts are rare. */
const SIZE = 20_000;
/** Zipf's law in Mandelbrot's form: the most frequent words are not quite as frequent as the plain law says. */
const EASE = 6;
const STEEPNESS = 1.02;

const bounds = new Float64Array(SIZE);
for (let rank = 0, sum = 0; rank < SIZE; rank += 1) bounds[rank] = sum += (rank + EASE) ** -STEEPNESS;

/** The words of one language, drawn as often as real texts use theirs. */
export class Vocabulary {
  private readonly content: string[];

  constructor(readonly words: LanguageWords) {
    this.content = [...new Set([...words.content, ...invented(words)])].slice(0, SIZE);
  }

  small(dice: Dice): string {
    return dice.pick(this.words.small);
  }

  word(dice: Dice): string {
    const sought = dice.share() * bounds[SIZE - 1]!;
    let low = 0;
    let high = SIZE - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle]! > sought) high = middle;
      else low = middle + 1;
    }
    return this.content[low % this.content.length]!;
  }
}

/** Fixed, whatever the seed: texts of different worlds speak the same languages. */
function invented({ heads, middles, ends }: LanguageWords): string[] {
  const dice = new Dice(1, heads.length, middles.length);
  return Array.from({ length: SIZE * 2 }, () => {
    const middle = dice.chance(0.6) ? dice.pick(middles) + dice.pick(heads) : dice.pick(middles);
    return dice.pick(heads) + middle + dice.pick(ends);
  });
}

/** With how many of ten texts are in it. */
export const vocabularies: { share: number; vocabulary: Vocabulary }[] = [
  { share: 0.6, vocabulary: new Vocabulary(english) },
  { share: 0.15, vocabulary: new Vocabulary(spanish) },
  { share: 0.15, vocabulary: new Vocabulary(german) },
  { share: 0.1, vocabulary: new Vocabulary(french) },
];

export function anyVocabulary(dice: Dice): Vocabulary {
  let left = dice.share();
  for (const { share, vocabulary } of vocabularies) if ((left -= share) < 0) return vocabulary;
  return vocabularies[0]!.vocabulary;
}
