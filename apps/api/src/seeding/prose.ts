import type { Dice } from './dice.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordCount } from './word-count.ts';

const TYPOS = 0.008;
const THEMES = 4;
const SHORTEST_TITLE = 10;
const LONGEST_TITLE = 118;

/** Texts about one matter: its own few words come back in title, body and thread. */
export class Prose {
  private readonly themes: string[];

  constructor(
    private readonly dice: Dice,
    private readonly vocabulary: Vocabulary,
    /** Hears every word of the text. */
    private readonly heard?: WordCount,
  ) {
    this.themes = Array.from({ length: THEMES }, () => vocabulary.word(dice));
    heard?.nextText();
  }

  /** From 10 to 120 characters, as the form asks. */
  title(): string {
    const words = this.words(4 + this.dice.below(6));
    while (words.join(' ').length > LONGEST_TITLE) words.pop();
    if (words.join(' ').length < SHORTEST_TITLE) words.push(...this.themes.slice(0, 2));
    return this.said(words);
  }

  sentence(): string {
    return `${this.said(this.words(6 + this.dice.below(14)))}.`;
  }

  sentences(count: number): string {
    return Array.from({ length: count }, () => this.sentence()).join(' ');
  }

  /** Markdown: paragraphs, now and then a list. */
  body(): string {
    const paragraphs = Array.from({ length: 1 + this.dice.below(3) }, () =>
      this.sentences(1 + this.dice.below(4)),
    );
    if (this.dice.chance(0.15)) paragraphs.push(`- ${this.sentence()}\n- ${this.sentence()}`);
    return paragraphs.join('\n\n');
  }

  private said(words: string[]): string {
    this.heard?.hear(words);
    return capital(words.join(' '));
  }

  private words(count: number): string[] {
    return Array.from({ length: count }, (_, place) =>
      place % 2 === 1 && place < count - 1 && this.dice.chance(0.85)
        ? this.vocabulary.small(this.dice)
        : this.content(),
    );
  }

  private content(): string {
    const word = this.dice.chance(0.25) ? this.dice.pick(this.themes) : this.vocabulary.word(this.dice);
    return this.dice.chance(TYPOS) ? mistyped(word, this.dice) : word;
  }
}

/** Two letters changed places. */
function mistyped(word: string, dice: Dice): string {
  if (word.length < 4) return word;
  const at = 1 + dice.below(word.length - 2);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
