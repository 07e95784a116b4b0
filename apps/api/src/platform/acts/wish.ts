import { hash } from 'node:crypto';
import { limits } from '@upwell/contract';
import { InvalidInput } from '../errors/errors.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { canonicalJson } from './canonical-json.ts';

/** What somebody asks to be done once, with all that tells it from any other wish. */
export interface Wish<I = unknown> {
  /** The act, such as `vote.give`. */
  name: string;
  viewer: Viewer | null;
  input: I;
  /** Whose keys it counts among. */
  scope: string;
  key: string;
  /** Of the name and everything in the input but the key. */
  inputHash: string;
}

/** Reads a wish. Throws InvalidInput when its key is none. */
export function wishOf<I extends { idempotencyKey: string }>(
  name: string,
  viewer: Viewer | null,
  input: I,
): Wish<I> {
  const { idempotencyKey: key, ...rest } = input;
  checkKey(key);
  return {
    name,
    viewer,
    input,
    scope: viewer?.memberId ?? 'stranger',
    key,
    inputHash: hash('sha256', `${name} ${canonicalJson(rest)}`),
  };
}

function checkKey(key: string): void {
  const { min, max } = limits.idempotencyKey;
  if (key.length < min)
    throw new InvalidInput([{ path: 'idempotencyKey', code: 'TOO_SHORT', params: { min } }]);
  if (key.length > max)
    throw new InvalidInput([{ path: 'idempotencyKey', code: 'TOO_LONG', params: { max } }]);
}
