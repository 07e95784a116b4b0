/** In how many texts each word stands, counted while they are invented; letters as the vocabulary has them. */
export class WordCount {
  private readonly uses = new Map<string, { texts: number; last: number }>();
  private texts = 0;

  /** What is heard from now on is of another text. */
  nextText(): void {
    this.texts += 1;
  }

  hear(words: readonly string[]): void {
    for (const word of words) {
      const known = this.uses.get(word);
      if (!known) this.uses.set(word, { texts: 1, last: this.texts });
      else if (known.last !== this.texts) {
        known.texts += 1;
        known.last = this.texts;
      }
    }
  }

  *[Symbol.iterator](): Generator<[word: string, texts: number]> {
    for (const [word, { texts }] of this.uses) yield [word, texts];
  }
}
