import { dot, type Profile } from './profile.ts';
import type { WordSpread } from './word-spread.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * BM25F: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009. `saturation` is k1,
 * `asked` is k3: how much a word counts that is repeated in a text, and in what is asked.
 */
const bm25 = { saturation: 1.2, asked: 3, title: 2.5, titleLength: 0.5, bodyLength: 0.75, askedTitle: 2 };
/** What the parts count: chosen on duplicates that moderators named; docs/similar.md tells how well each half of them is found. */
const parts = { words: 1.3, titles: 0.7, meaning: 0.8, letters: 0.1, titleMeaning: 0.3 };
export type Measures = typeof parts;
const names = Object.keys(parts) as (keyof Measures)[];
/** Below it two words have nothing to do with each other. */
const RELATED = 0.35;
/** A word of the title that stands in the other's body. */
const IN_BODY = 0.7;

/** Compares what somebody writes with ideas there are. */
export class Closeness {
  private readonly text: Profile;
  private readonly spread: WordSpread;
  private readonly vectors: WordVectors | null;
  private readonly asked: Map<string, number>;
  private readonly titleRarity: number;
  private readonly toItself: number;
  /** What all parts together come to for the same text. */
  private readonly most: number;
  /** How near words of other titles are to each word of this one, by their places; the same come again and again. */
  private readonly near: Map<number, number>[];

  constructor(text: Profile, spread: WordSpread, vectors: WordVectors | null) {
    this.text = text;
    this.spread = spread;
    this.vectors = vectors;
    this.asked = askedWords(text);
    this.titleRarity = this.rarityOf(text.title.keys());
    this.toItself = this.words(text) || 1;
    this.near = text.titleWords.map(() => new Map());
    this.most = names.reduce((sum, name) => sum + (name === 'meaning' && !text.meaning ? 0 : parts[name]), 0);
  }

  /** 0 for nothing in common, 1 for the same text; a little over 1 is possible. */
  to(other: Profile): number {
    const measures = this.measuresOf(other);
    let sum = 0;
    for (const name of names) sum += parts[name] * measures[name];
    return sum / this.most;
  }

  /** What it is made of, each from 0 to about 1. */
  measuresOf(other: Profile): Measures {
    const { meaning, letters } = this.text;
    return {
      words: this.words(other) / this.toItself,
      titles: this.titles(other),
      meaning: meaning && other.meaning ? Math.max(0, dot(meaning, other.meaning)) : 0,
      letters: overlap(letters, other.letters),
      titleMeaning: this.titleMeaning(other),
    };
  }

  /** Words in title and body, rare ones more. */
  private words(other: Profile): number {
    let sum = 0;
    for (const [stem, times] of this.asked) {
      const inTitle = other.title.get(stem) ?? 0;
      const inBody = other.body.get(stem) ?? 0;
      if (inTitle + inBody === 0) continue;
      const found =
        (bm25.title * inTitle) / lengthNorm(bm25.titleLength, other.titleLength, this.spread.averageTitle) +
        inBody / lengthNorm(bm25.bodyLength, other.bodyLength, this.spread.averageBody);
      sum += this.spread.rarity(stem) * times * ((found * (bm25.saturation + 1)) / (found + bm25.saturation));
    }
    return sum;
  }

  /** What the titles share, as the cosine of their rare words. */
  private titles(other: Profile): number {
    let shared = 0;
    for (const stem of this.text.title.keys()) if (other.title.has(stem)) shared += this.spread.rarity(stem);
    return shared / (Math.sqrt(this.titleRarity * this.rarityOf(other.title.keys())) || 1);
  }

  /** Each word of the title against the nearest one of the other. */
  private titleMeaning(other: Profile): number {
    let found = 0;
    let all = 0;
    this.text.titleWords.forEach(({ stem, place }, n) => {
      const rarity = this.spread.rarity(stem);
      all += rarity;
      const best = other.title.has(stem)
        ? 1
        : Math.max(other.body.has(stem) ? IN_BODY : 0, this.nearest(n, place, other));
      if (best > RELATED) found += best * rarity;
    });
    return found / (all || 1);
  }

  private nearest(n: number, place: number | undefined, other: Profile): number {
    if (!this.vectors || place === undefined) return 0;
    const known = this.near[n]!;
    let best = 0;
    for (const word of other.titleWords) {
      if (word.place === undefined) continue;
      let near = known.get(word.place);
      if (near === undefined) known.set(word.place, (near = this.vectors.closeness(place, word.place)));
      if (near > best) best = near;
    }
    return best;
  }

  private rarityOf(stems: Iterable<string>): number {
    let sum = 0;
    for (const stem of stems) sum += this.spread.rarity(stem);
    return sum;
  }
}

/** What is asked for, and how much: words of the title twice, and repeated ones less and less. */
export function askedWords({ title, body }: Pick<Profile, 'title' | 'body'>): Map<string, number> {
  const asked = new Map<string, number>();
  for (const [stem, times] of title) asked.set(stem, bm25.askedTitle * times);
  for (const [stem, times] of body) asked.set(stem, (asked.get(stem) ?? 0) + times);
  for (const [stem, times] of asked) asked.set(stem, (times * (bm25.asked + 1)) / (times + bm25.asked));
  return asked;
}

const lengthNorm = (part: number, length: number, average: number): number =>
  1 - part + (part * length) / average;

/** Ochiai's coefficient: the cosine of two sets. */
function overlap(one: Set<string>, other: Set<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const group of one) if (other.has(group)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}
