import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import { mailPurposes, type MailPurpose } from './mail-preferences.rules.ts';

/** What a link to unsubscribe is made of: a number that finds the row and tells nobody who it is, and a secret. */
export interface UnsubscribeKey {
  unsubscribeId: string;
  unsubscribeSecret: string;
}

const ID_BYTES = 16;
const PROOF_BYTES = 24;

/** The token for one kind of mail of one member; it says neither. */
export function unsubscribeToken(key: UnsubscribeKey, purpose: MailPurpose): string {
  return Buffer.concat([parse(key.unsubscribeId), proof(key, purpose)]).toString('base64url');
}

/** The number of the row in a token; null for what cannot be one. */
export function idInToken(token: string): string | null {
  if (!/^[\w-]{54}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  try {
    return stringify(bytes.subarray(0, ID_BYTES));
  } catch {
    return null;
  }
}

/** Which kind of mail a token is for, or null when the secret never made it. */
export function purposeOf(token: string, key: UnsubscribeKey): MailPurpose | null {
  const given = Buffer.from(token, 'base64url').subarray(ID_BYTES);
  // Both are compared, each in constant time.
  const fits = mailPurposes.filter((purpose) => timingSafeEqual(given, proof(key, purpose)));
  return fits[0] ?? null;
}

const proof = ({ unsubscribeSecret }: UnsubscribeKey, purpose: MailPurpose): Buffer =>
  createHmac('sha256', parse(unsubscribeSecret)).update(purpose).digest().subarray(0, PROOF_BYTES);
