import { validate } from 'uuid';
import { clock } from '../../platform/clock/clock.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';

/** A hit with its place in the order. */
export interface Found {
  id: string;
  score: number;
}

/** Where a page goes on: the moment of the first page, whose order is kept, and the last hit that was shown. */
export interface FoundPlace {
  at: Date;
  after: Found | null;
}

export function foundPlace(after: string | null | undefined): FoundPlace {
  if (!after) return { at: clock.now(), after: null };
  const [at, score, id] = decodeCursor(after, 'after', isCursor);
  return { at: new Date(at), after: { id, score } };
}

export function foundPage<F extends Found>(rows: F[], first: number, place: FoundPlace) {
  const shown = rows.slice(0, first);
  return {
    rows: shown,
    cursorOf: ({ score, id }: Found) => encodeCursor([place.at.getTime(), score, id]),
    more: { before: place.after !== null, after: rows.length > first },
  };
}

const isCursor = (values: unknown): values is [number, number, string] =>
  Array.isArray(values) &&
  values.length === 3 &&
  Number.isSafeInteger(values[0]) &&
  Math.abs(Number(values[0])) < 8e15 &&
  Number.isFinite(values[1]) &&
  validate(values[2]);
