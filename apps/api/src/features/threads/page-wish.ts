import { limits } from '@upwell/contract';
import { validate } from 'uuid';
import { InvalidInput, LimitExceeded } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import type { Edge, Page } from '../../platform/graphql/page.ts';

/** Rows on a page when nobody says how many. */
const USUAL_SIZE = 20;

/** Where a row stands in a list: microseconds since 1970, then its id. */
export type Place = [at: number, id: string];

/** Which page of a list somebody wants. */
export type PageWish =
  | { way: 'forward'; size: number; from: Place | null }
  | { way: 'backward'; size: number; from: Place | null }
  | { way: 'around'; size: number; id: string };

interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  around?: string | null;
}

const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) && values.length === 2 && Number.isSafeInteger(values[0]) && validate(values[1]);

/** Reads the arguments of a page. Throws InvalidInput on a cursor that is none of ours and on ways that exclude each other, LimitExceeded on a size over the limit. */
export function pageWish({ first, after, last, before, around }: PageArgs): PageWish {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null))
    throw new InvalidInput([{ path: last != null ? 'last' : 'before', code: 'WRONG' }]);
  if (around != null && (backward || after != null))
    throw new InvalidInput([{ path: 'around', code: 'WRONG' }]);
  const size = first ?? last ?? USUAL_SIZE;
  // The operation's own limits see the literal and the variable, not a default that the document gives to its variable.
  if (size < 0 || size > limits.page.max) throw new LimitExceeded('page', limits.page.max, size);
  // An id that cannot exist stands in no list, as one that does not.
  if (around != null && validate(around)) return { way: 'around', size, id: around.toLowerCase() };
  if (backward)
    return { way: 'backward', size, from: before == null ? null : decodeCursor(before, 'before', isPlace) };
  return { way: 'forward', size, from: after == null ? null : decodeCursor(after, 'after', isPlace) };
}

/**
 * Cuts the page out of what was read: one row more than wished in each direction,
 * in list order. `pivot` is the row an `around` page turns about, null when it is not in this list.
 */
export function cutPage<N>(
  wish: PageWish,
  rows: N[],
  placeOf: (row: N) => Place,
  pivot: string | null,
): Page<N> {
  const [start, end] = bounds(
    wish,
    rows.map((row) => placeOf(row)[1]),
    pivot,
  );
  const edges: Edge<N>[] = rows
    .slice(start, end)
    .map((node) => ({ node, cursor: encodeCursor(placeOf(node)) }));
  const cameFrom = wish.way !== 'around' && wish.from !== null;
  return {
    edges,
    pageInfo: {
      hasPreviousPage: start > 0 || (wish.way === 'forward' && cameFrom),
      hasNextPage: end < rows.length || (wish.way === 'backward' && cameFrom),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function bounds(wish: PageWish, ids: string[], pivot: string | null): [start: number, end: number] {
  if (wish.way === 'backward') return [Math.max(0, ids.length - wish.size), ids.length];
  if (wish.way === 'forward' || pivot === null) return [0, Math.min(wish.size, ids.length)];
  // As many before as after, and the rest of a side that is short goes to the other.
  const wished = ids.indexOf(pivot) - Math.floor((wish.size - 1) / 2);
  const start = Math.max(0, Math.min(wished, ids.length - wish.size));
  return [start, Math.min(start + wish.size, ids.length)];
}
