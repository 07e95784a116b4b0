import { InvalidInput } from '../errors/errors.ts';

/** An opaque cursor of plain values. */
export function encodeCursor(values: unknown): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor back; `isRight` says whether it has the shape this list gives out. Throws InvalidInput. */
export function decodeCursor<V>(cursor: string, path: string, isRight: (values: unknown) => values is V): V {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isRight(values)) return values;
  } catch {
    // Falls through to the same refusal.
  }
  throw new InvalidInput([{ path, code: 'BAD_FORMAT' }]);
}
