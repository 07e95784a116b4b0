import { fair } from './parameters.ts';

/** What the last weeks offered and asked for. */
export interface Capacity {
  /** Looks that guaranteed slots gave or could have given in a week: about twice the sessions. */
  readonly guaranteedLooksPerWeek: number;
  readonly newIdeasPerWeek: number;
}

export interface Quota {
  /** Looks from outside that every idea is given first; a whole number. */
  readonly looks: number;
  /** Fewer than the organisation should give: the administration page says so. */
  readonly isShort: boolean;
}

/**
 * min(25, 0.8 x guaranteed looks a week / new ideas a week): a promise that visits cannot keep would only be kept for
 * the first ideas of the week. After Salganik, Levy 2015: show the least seen more.
 */
export function quotaFor({ guaranteedLooksPerWeek, newIdeasPerWeek }: Capacity, parameters = fair): Quota {
  const { quota, quotaReserve } = parameters;
  const affordable =
    newIdeasPerWeek > 0 ? Math.floor((quotaReserve * guaranteedLooksPerWeek) / newIdeasPerWeek) : quota;
  return { looks: Math.min(quota, affordable), isShort: affordable < quota };
}

/** An idea that may take a guaranteed place for this viewer: not seen by them, not of their department. */
export interface InNeed<Id> {
  readonly id: Id;
  /** Looks from outside the authors' departments until now. */
  readonly looks: number;
}

/**
 * In which order ideas take the guaranteed places: below their quota and fewest looks first. Places that nobody needs
 * are passed on to ideas below twice the quota, so every idea has its quota before any is given more.
 * @param quota what `quotaFor` affords.
 */
export function byNeed<Id extends string | number>(
  ideas: Iterable<InNeed<Id>>,
  quota: number,
  { spareFactor } = fair,
): InNeed<Id>[] {
  const limit = quota * spareFactor;
  return [...ideas]
    .filter(({ looks }) => looks < limit)
    .sort((one, other) => one.looks - other.looks || (one.id < other.id ? -1 : Number(one.id > other.id)));
}
