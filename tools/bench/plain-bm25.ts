import type { Petition } from './petitions.ts';

const SATURATION = 1.2;
const LENGTH = 0.75;
const stops = new Set(
  'a an and are as at be by for from has have in is it its not of on or that the this to was we will with'.split(
    ' ',
  ),
);

/** Words in small letters, their commonest endings cut off: as crude as a baseline should be. */
const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !stops.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word));

/** What similar ideas are measured against: BM25 over one text each, nothing else. */
export class PlainBm25 {
  private readonly postings = new Map<string, [place: number, times: number][]>();
  private readonly lengths: number[] = [];
  private readonly ids: string[];
  private readonly average: number;

  /** `textOf` says what of a petition counts. Petitions stand in the order of their dates. */
  constructor(petitions: readonly Petition[], textOf: (petition: Petition) => string) {
    this.ids = petitions.map(({ id }) => id);
    petitions.forEach((petition, place) => {
      const counts = new Map<string, number>();
      const all = words(textOf(petition));
      for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, times] of counts) {
        const list = this.postings.get(word);
        if (list) list.push([place, times]);
        else this.postings.set(word, [[place, times]]);
      }
      this.lengths.push(all.length);
    });
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / petitions.length;
  }

  /** Ids of petitions older than the one with an id, of all without one, best first. */
  find(text: string, id: string | null, first: number): string[] {
    const end = id === null ? this.ids.length : this.ids.indexOf(id);
    const scores = new Float64Array(end);
    for (const word of new Set(words(text))) {
      const list = this.postings.get(word) ?? [];
      const rarity = Math.log(1 + (this.ids.length - list.length + 0.5) / (list.length + 0.5));
      for (const [place, times] of list) {
        if (place >= end) break;
        const norm = SATURATION * (1 - LENGTH + (LENGTH * this.lengths[place]!) / this.average);
        scores[place]! += (rarity * times * (SATURATION + 1)) / (times + norm);
      }
    }
    return [...scores.keys()]
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, first)
      .map((place) => this.ids[place]!);
  }
}
