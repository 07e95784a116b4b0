import { fair, type Parameters } from './parameters.ts';
import { inVotes } from './votes.ts';

/** What looks brought: those of one department, or of one wave. */
export interface Tally {
  readonly looks: number;
  /** E: the sum of the base rates of these looks, in whole billionths of a vote. */
  readonly expected: number;
  /** V: votes of these lookers that stand and rank. */
  readonly votes: number;
}

/** Capped votes and expected votes of all departments together. Votes. */
export interface Weighed {
  readonly votes: number;
  readonly expected: number;
}

/**
 * The votes that count: one department adds at most 3·E + 1, so that one or two busy people of a small group, or a
 * whole department that agreed on it, decide nothing alone.
 * @param outside one tally for each department but the authors' own; members without department are one of them.
 */
export function weigh(outside: Iterable<Tally>, parameters = fair): Weighed {
  let votes = 0;
  let expected = 0;
  for (const tally of outside) {
    const usual = inVotes(tally.expected);
    votes += Math.min(tally.votes, parameters.capFactor * usual + parameters.capAllowance);
    expected += usual;
  }
  return { votes, expected };
}

/** (V + m) / (E + m), unit "x usual support": 1.0 is an average idea, and an idea without looks. */
export function ratio({ votes, expected }: Weighed, { priorVotes }: Parameters = fair): number {
  return (votes + priorVotes) / (expected + priorVotes);
}

/**
 * S: how many times the usual support an idea has from outside its authors' departments.
 * Sources: votes per exposure, Stoddard 2015; leaving out the own unit, Reitzig and Sorenson 2013 (accepted 58 % of
 * the own unit's proposals against 42 %).
 */
export function support(outside: Iterable<Tally>, parameters = fair): number {
  return ratio(weigh(outside, parameters), parameters);
}

/**
 * The same over the latest two waves and without the cap: what early viewers liked must hold among the later half.
 * After Muchnik, Aral, Taylor 2013: one early vote lifts the final rating by 25 %.
 * @param waves looks from outside by wave, wave 0 first; empty ones at the end do not count as waves.
 * @returns null until the expected votes of these waves reach 10.
 */
export function hold(waves: readonly Tally[], parameters = fair): number | null {
  let last = waves.length - 1;
  while (last >= 0 && waves[last]!.looks === 0) last--;
  let votes = 0;
  let expected = 0;
  for (let wave = Math.max(0, last - 1); wave <= last; wave++) {
    votes += waves[wave]!.votes;
    expected += inVotes(waves[wave]!.expected);
  }
  return expected < parameters.holdFrom ? null : ratio({ votes, expected }, parameters);
}

/** What the CIO's list orders by: the support, or the hold where that is lower. */
export function merit(outside: Iterable<Tally>, waves: readonly Tally[], parameters = fair): number {
  return Math.min(support(outside, parameters), hold(waves, parameters) ?? Infinity);
}

/** 80 % of ideas with this support are truly within: S ± 1.28·√(V + m) / (E + m), never below 0. Unit: x usual support. */
export function interval(weighed: Weighed, parameters = fair): { low: number; high: number } {
  const { priorVotes, intervalWidth } = parameters;
  const middle = ratio(weighed, parameters);
  const half = (intervalWidth * Math.sqrt(weighed.votes + priorVotes)) / (weighed.expected + priorVotes);
  return { low: Math.max(0, middle - half), high: middle + half };
}
