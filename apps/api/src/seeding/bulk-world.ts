import { BulkIdeas } from './bulk-ideas.ts';
import { BulkPeople } from './bulk-people.ts';
import { BulkThreads } from './bulk-threads.ts';
import { BulkVotes } from './bulk-votes.ts';
import type { BulkSizes } from './bulk-wish.ts';
import { WordCount } from './word-count.ts';

const YEARS = 3;
const DAY_MS = 86_400_000;

/** All that the seeder invents. Everything is a function of seed, sizes and day, so a table may be told again from the start. */
export class BulkWorld {
  readonly people: BulkPeople;
  readonly ideas: BulkIdeas;
  readonly threads: BulkThreads;
  readonly votes: BulkVotes;
  /** The words of the tables told so far. */
  readonly heard = new WordCount();
  /** Moment of the first idea; the last one is posted shortly before `until`. */
  readonly from: number;

  constructor(
    readonly sizes: BulkSizes,
    readonly seed: number,
    readonly until: number,
  ) {
    this.from = until - YEARS * 365 * DAY_MS;
    this.people = new BulkPeople(this);
    this.ideas = new BulkIdeas(this);
    this.threads = new BulkThreads(this);
    this.votes = new BulkVotes(this);
  }
}

/** Nothing is later than the world itself. */
export const iso = (moment: number): string => new Date(Math.floor(moment)).toISOString();

/** 0, 1, 2 … below the limit. */
export function* upTo(limit: number): Generator<number> {
  for (let n = 0; n < limit; n += 1) yield n;
}
