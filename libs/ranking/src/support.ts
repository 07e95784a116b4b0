import { fair, type Parameters } from './parameters.ts';
import { inBillionths, inVotes } from './votes.ts';

const { min, max, sqrt } = Math;

/** What looks brought: those of one department, or of one wave. */
export interface Tally {
  readonly looks: number;
  /** E: the sum of the base rates of these looks, in whole billionths of a vote. */
  readonly expected: number;
  /** V: votes of these lookers that stand and rank. */
  readonly votes: number;
}

/** Capped votes and expected votes of some departments together, both in whole billionths: their order is of no weight. */
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
  const { capFactor, capAllowance } = parameters;
  let votes = 0;
  let expected = 0;
  for (const tally of outside) {
    const most = capFactor * tally.expected + inBillionths(capAllowance);
    votes += min(inBillionths(tally.votes), most);
    expected += tally.expected;
  }
  return { votes, expected };
}

/** (V + m) / (E + m), unit "x usual support": 1.0 is an average idea, and an idea without looks. */
export function ratio({ votes, expected }: Weighed, { priorVotes }: Parameters = fair): number {
  return (votes + inBillionths(priorVotes)) / (expected + inBillionths(priorVotes));
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
  for (let wave = max(0, last - 1); wave <= last; wave++) {
    votes += inBillionths(waves[wave]!.votes);
    expected += waves[wave]!.expected;
  }
  return expected < inBillionths(parameters.holdFrom) ? null : ratio({ votes, expected }, parameters);
}

/**
 * Breadth: the support without the department that lifts the idea most, so that no department brings an idea onto the
 * list alone, however many of its members hunt for it. What one department wants is for the second lane.
 */
export function breadth(outside: Iterable<Tally>, parameters = fair): number {
  const departments = [...outside];
  const all = weigh(departments, parameters);
  let least = ratio(all, parameters);
  for (const department of departments) {
    const { votes, expected } = weigh([department], parameters);
    const others = { votes: all.votes - votes, expected: all.expected - expected };
    least = min(least, ratio(others, parameters));
  }
  return least;
}

/** What the CIO's list orders by: the lowest of support, hold and breadth. */
export function merit(outside: Iterable<Tally>, waves: readonly Tally[], parameters = fair): number {
  const departments = [...outside];
  return min(
    support(departments, parameters),
    hold(waves, parameters) ?? Infinity,
    parameters.asksForBreadth ? breadth(departments, parameters) : Infinity,
  );
}

/** 80 % of ideas with this support are truly within: S ± 1.28·√(V + m) / (E + m), never below 0. Unit: x usual support. */
export function interval(weighed: Weighed, parameters = fair): { low: number; high: number } {
  const { priorVotes, intervalWidth } = parameters;
  const middle = ratio(weighed, parameters);
  const deviation = sqrt(inVotes(weighed.votes) + priorVotes) / (inVotes(weighed.expected) + priorVotes);
  const half = intervalWidth * deviation;
  return { low: max(0, middle - half), high: middle + half };
}
