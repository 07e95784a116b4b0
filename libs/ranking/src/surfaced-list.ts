import { fair } from './parameters.ts';

/** An idea that may be listed. */
export interface Candidate<Id> {
  readonly id: Id;
  readonly ageDays: number;
  readonly merit: number;
  /** Between equal merits, the idea that more people have judged comes first. */
  readonly looks: number;
}

/**
 * The list the CIO looks at: the highest min(S, hold) first, ideas at least 3 days old.
 * @param length how many at most.
 */
export function surfaced<Id extends string | number>(
  ideas: Iterable<Candidate<Id>>,
  length: number,
  parameters = fair,
): Candidate<Id>[] {
  return [...ideas]
    .filter(({ ageDays }) => ageDays >= parameters.listedFromDays)
    .sort(byMerit)
    .slice(0, length);
}

/** Best first; ends with the id, so that the order is the same each time and follows nothing anybody chose. */
export function byMerit<Id extends string | number>(one: Candidate<Id>, other: Candidate<Id>): number {
  return (
    other.merit - one.merit || other.looks - one.looks || (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
