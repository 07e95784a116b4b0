/** The first try comes within this many milliseconds, each later one within twice as many as the one before. */
const FIRST_MS = 3_000;
const LONGEST_MS = 12_000;
/** Nobody knocks at once: what went away needs a moment. */
const LEAST_MS = 100;

/**
 * How long to wait before trying to connect again. Spread over the whole span, because everybody who lost the same
 * server waits at the same time: thousands come back one after the other, not together.
 */
export function pauseBefore(retries: number, random = Math.random()): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** retries);
  return LEAST_MS + random * (longest - LEAST_MS);
}
