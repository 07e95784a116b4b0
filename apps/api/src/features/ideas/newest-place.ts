import { validate } from 'uuid';
import type { Params } from '../../platform/database/params.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import type { FeedSkeleton } from './feed.reader.ts';

const isPlace = (values: unknown): values is [number, string] =>
  Array.isArray(values) && values.length === 2 && Number.isSafeInteger(values[0]) && validate(values[1]);

/** Places in a list of ideas `i`, newest first: a moment in microseconds since 1970, that of posting if nothing is said, then the id. */
export const NewestPlace = {
  microseconds: (moment: string): string => `(extract(epoch from ${moment}) * 1000000)::bigint`,

  /** Whether an idea stands behind a cursor. Throws InvalidInput on a cursor that is none of ours. */
  isAfter(cursor: string, params: Params, moment = 'i.posted_at'): string {
    const [at, id] = decodeCursor(cursor, 'after', isPlace);
    return `(${moment}, i.id) < (timestamptz 'epoch' + ${params.add(at)}::double precision * interval '1 microsecond', ${params.add(id)}::uuid)`;
  },

  /** A page of rows that were read one more than wished; `at` in microseconds. */
  page: (rows: { id: string; at: string }[], first: number): FeedSkeleton => ({
    rows: rows.slice(0, first).map(({ id, at }) => ({ id, cursor: encodeCursor([Number(at), id]) })),
    hasNextPage: rows.length > first,
  }),
};
