import { v7, validate } from 'uuid';
import { NotFound } from '../errors/errors.ts';

/** A new opaque id; ordered in time for the sake of the indexes, which tells no more than the time of posting does. */
export const newId = (): string => v7();

/** Passes a well-formed id on; anything else cannot exist. Throws NotFound. */
export function knownId(id: string, kind: string): string {
  if (!validate(id)) throw new NotFound(kind);
  return id.toLowerCase();
}
