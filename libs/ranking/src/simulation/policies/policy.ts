import type { Place } from '../../rising-page.ts';
import type { Ideas } from '../ideas.ts';
import type { Organisation } from '../organisation.ts';
import type { Records } from '../records.ts';

/** What a policy may know, except the oracle: everything but quality. */
export interface Stage {
  readonly organisation: Organisation;
  readonly ideas: Ideas;
  readonly records: Records;
}

/** A way to order ideas, in the feed and on the list. */
export interface Policy {
  /** Authors and counts are hidden until a member has voted. */
  readonly isBlind: boolean;
  /** Puts the ideas posted until now in order; twice a day. */
  refresh(day: number, posted: number): void;
  /** What a viewer sees who scrolls past `size` places. */
  page(viewer: number, size: number): Iterable<Place<number>>;
  /** A place of the page was on the screen of somebody who had not seen the idea before; recorded already. */
  look(viewer: number, place: Place<number>, day: number): void;
  /** A vote; recorded already. */
  vote(viewer: number, idea: number): void;
  /** Higher is better. */
  score(idea: number): number;
  /** The best ideas on this day, the best first. */
  list(day: number, length: number): number[];
}

export type PolicyName = 'top votes' | 'Hacker News' | 'votes per view' | 'FAIR' | 'oracle';
