import { Dice } from './dice.ts';
import { fair } from './parameters.ts';
import { ratio, type Tally } from './support.ts';
import { inBillionths } from './votes.ts';

/** How strong is strong, for one department by itself. */
const STRONG = 2;
const DEPARTMENTS = 2;

/** An idea for the second lane: one that the main list does not show. */
export interface Overlooked<Id> {
  readonly id: Id;
  readonly ageDays: number;
  /** Looks from outside the authors' departments. */
  readonly looks: number;
  /** One tally for each department but the authors'. */
  readonly departments: readonly Tally[];
}

/**
 * Ideas that two departments want and the others do not need: the list by all misses what few understand.
 * A department is strong with at least the privacy floor of votes and twice the usual support by itself, m included.
 * @returns the ones with the strongest second-strongest department first.
 */
export function strongInTwo<Id>(ideas: Iterable<Overlooked<Id>>, parameters = fair): Overlooked<Id>[] {
  const strengthOf = ({ departments }: Overlooked<Id>) =>
    departments
      .filter(({ votes }) => votes >= parameters.privacyFloor)
      .map(({ votes, expected }) => ratio({ votes: inBillionths(votes), expected }, parameters))
      .sort((one, other) => other - one)[DEPARTMENTS - 1] ?? 0;
  return [...ideas]
    .filter(({ ageDays }) => ageDays >= parameters.listedFromDays)
    .map((idea) => ({ idea, strength: strengthOf(idea) }))
    .filter(({ strength }) => strength >= STRONG)
    .sort((one, other) => other.strength - one.strength)
    .map(({ idea }) => idea);
}

/**
 * A draw among all ideas old enough that had their first looks, each with the same chance: what no measure finds.
 * @param seed the same seed draws the same from the same ideas, so that everybody sees one draw a week; hand the ideas in
 * an order that does not change, such as by id.
 */
export function drawnByLot<Id>(
  ideas: readonly Overlooked<Id>[],
  count: number,
  seed: number,
  parameters = fair,
): Overlooked<Id>[] {
  const drawable = ideas.filter(
    ({ ageDays, looks }) => ageDays >= parameters.listedFromDays && looks >= parameters.quota,
  );
  return new Dice(seed).shuffled(drawable).slice(0, count);
}
