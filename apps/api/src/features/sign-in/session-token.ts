import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** What the cookie holds: 256 random bits. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What the database holds of it; a fast hash does, because nobody can guess 256 bits. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
