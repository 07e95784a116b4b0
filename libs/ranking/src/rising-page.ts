import { fair } from './parameters.ts';

export interface Place<Id> {
  readonly idea: Id;
  /** Counted from 1. */
  readonly slot: number;
  /** A look here counts for the base rate: the place was not earned. */
  readonly isGuaranteed: boolean;
}

/** What one viewer may be shown, best first in each; the lists may overlap, and are read no further than needed. */
export interface RisingCandidates<Id> {
  /** Below their quota, fewest looks first; not seen by the viewer, not of the viewer's department. */
  readonly guaranteed: Iterable<Id>;
  /** Not seen by the viewer, most support first. */
  readonly unseen: Iterable<Id>;
  /** Seen, most support first. */
  readonly seen: Iterable<Id>;
}

/**
 * A page of Rising: slots 1, 3, 6, 10 and 15 for ideas that need eyes, the others by support, unseen first. An empty
 * guaranteed slot goes to the others, and when those end, more ideas that need eyes follow. No idea stands twice.
 * @param size how many places to fill at most; a shorter page is a beginning of the longer one.
 */
export function risingPage<Id>(
  candidates: RisingCandidates<Id>,
  size = fair.pageSize,
  parameters = fair,
): Place<Id>[] {
  const taken = new Set<Id>();
  const take = takerOf(taken);
  const needy = take(candidates.guaranteed);
  const unseen = take(candidates.unseen);
  const seen = take(candidates.seen);
  const page: Place<Id>[] = [];
  for (let slot = 1; slot <= size; slot++) {
    const isKept = parameters.guaranteedSlots.includes(slot);
    const kept = isKept ? needy() : undefined;
    const idea = kept ?? unseen() ?? seen() ?? needy();
    if (idea === undefined) break;
    page.push({ idea, slot, isGuaranteed: kept !== undefined });
  }
  return page;
}

/** Functions that give the next idea of a list that is not on the page yet, or undefined. */
function takerOf<Id>(taken: Set<Id>): (list: Iterable<Id>) => () => Id | undefined {
  return (list) => {
    const iterator = list[Symbol.iterator]();
    return () => {
      for (let next = iterator.next(); !next.done; next = iterator.next()) {
        if (taken.has(next.value)) continue;
        taken.add(next.value);
        return next.value;
      }
      return undefined;
    };
  };
}
