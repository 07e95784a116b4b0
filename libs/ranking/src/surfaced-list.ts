import { fair } from './parameters.ts';

/** An idea with its place. */
export interface Judged<Id> {
  readonly id: Id;
  readonly merit: number;
  /** Between equal merits, the idea that more people have judged comes first. */
  readonly looks: number;
}

/** An idea that may be listed. */
export interface Candidate<Id> extends Judged<Id> {
  readonly ageDays: number;
}

/**
 * The list the CIO looks at: the highest merit first, ideas at least 3 days old.
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
export function byMerit<Id extends string | number>(one: Judged<Id>, other: Judged<Id>): number {
  return (
    other.merit - one.merit || other.looks - one.looks || (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
