import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Without letters and digits that look like others. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A fresh one-time code, such as H7KM-2QXD-9WPA: 59 random bits. */
export function newClaimCode(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** What is stored of a code, however it was typed: case, blanks and hyphens do not matter. */
export function hashOfClaimCode(code: string): string {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(plain).digest('hex');
}

/** Whether the code belongs to the stored hash; takes the same time for every wrong one. */
export function isClaimCode(code: string, storedHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfClaimCode(code)), Buffer.from(storedHash));
}
