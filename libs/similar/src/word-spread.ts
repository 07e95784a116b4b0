import type { TextWords } from './text-words.ts';

/** In how many texts a word stands, learned from a sample of an organisation's own: rare words tell texts apart. */
export class WordSpread {
  private readonly texts = new Map<string, number>();
  private readonly rarities = new Map<string, number>();
  private titleWords = 0;
  private bodyWords = 0;
  private learned = 0;

  learn({ title, body }: TextWords): void {
    this.learned += 1;
    this.rarities.clear();
    this.titleWords += title.length;
    this.bodyWords += body.length;
    for (const stem of new Set([...title, ...body].map((word) => word.stem)))
      this.texts.set(stem, (this.texts.get(stem) ?? 0) + 1);
  }

  /** Texts it was learned from. */
  get size(): number {
    return this.learned;
  }

  /** Share of texts that hold the stem; 0 when none does. */
  share(stem: string): number {
    return this.learned === 0 ? 0 : (this.texts.get(stem) ?? 0) / this.learned;
  }

  /** Inverse document frequency as BM25 has it. */
  rarity(stem: string): number {
    const n = this.texts.get(stem);
    if (n === undefined) return Math.log(2 + 2 * this.learned);
    let rarity = this.rarities.get(stem);
    if (rarity === undefined)
      this.rarities.set(stem, (rarity = Math.log(1 + (this.learned - n + 0.5) / (n + 0.5))));
    return rarity;
  }

  /** Words in a title, on average; and in a body. */
  get averageTitle(): number {
    return Math.max(1, this.titleWords / Math.max(1, this.learned));
  }

  get averageBody(): number {
    return Math.max(1, this.bodyWords / Math.max(1, this.learned));
  }
}
