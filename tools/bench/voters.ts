import { createHash } from 'node:crypto';

/** What the cookie of a voter holds; invented, so that load generators need not be told thousands of them. */
const tokenOf = (voter: number): string => createHash('sha256').update(`voter ${voter}`).digest('base64url');

export const voterCookie = (voter: number): string => `upwell_session=${tokenOf(voter)}`;

/** What the database holds of it. */
export const voterHash = (voter: number): Buffer => createHash('sha256').update(tokenOf(voter)).digest();
