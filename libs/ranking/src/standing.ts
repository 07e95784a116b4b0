import type { IdeaTally } from './idea-tally.ts';
import { fair } from './parameters.ts';
import { breadth, hold, interval, ratio, weigh, type Tally } from './support.ts';
import { inVotes } from './votes.ts';

/** Everything the screens and the CIO's list say about where an idea stands. */
export interface Standing {
  /** S, x usual support. */
  readonly support: number;
  /** Null until enough later viewers were there. */
  readonly hold: number | null;
  /** The support without the department that lifts the idea most; null where the list does not ask for it. */
  readonly breadth: number | null;
  /** The lowest of these: what the list orders by. */
  readonly merit: number;
  /** 80 % interval of the support. */
  readonly low: number;
  readonly high: number;
  /** Votes that rank, and looks, from outside the authors' departments. */
  readonly votes: number;
  readonly looks: number;
  /** Expected votes, not rounded. */
  readonly expected: number;
  /** Departments and levels with at least one vote that ranks. */
  readonly departments: number;
  readonly levels: number;
  /** Standing votes that do not rank, shown apart. */
  readonly linkVotes: number;
}

/** @returns how an idea stands by what was counted; an idea nobody saw stands at 1.0. */
export function standingOf(
  tally: Pick<IdeaTally, 'departments' | 'levels' | 'waves' | 'linkVotes'>,
  parameters = fair,
): Standing {
  const weighed = weigh(tally.departments.values(), parameters);
  const held = hold(tally.waves, parameters);
  const broad = parameters.asksForBreadth ? breadth(tally.departments.values(), parameters) : null;
  const support = ratio(weighed, parameters);
  return {
    support,
    hold: held,
    breadth: broad,
    merit: Math.min(support, held ?? Infinity, broad ?? Infinity),
    ...interval(weighed, parameters),
    votes: total(tally.waves, 'votes'),
    looks: total(tally.waves, 'looks'),
    expected: inVotes(weighed.expected),
    departments: reached(tally.departments),
    levels: reached(tally.levels),
    linkVotes: [...tally.linkVotes.values()].reduce((sum, votes) => sum + votes, 0),
  };
}

function total(tallies: readonly Tally[], what: 'votes' | 'looks'): number {
  return tallies.reduce((sum, tally) => sum + tally[what], 0);
}

function reached(tallies: ReadonlyMap<unknown, Tally>): number {
  return [...tallies.values()].filter(({ votes }) => votes > 0).length;
}
