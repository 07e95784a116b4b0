/** Thrown when a wait has come to its deadline. */
export class NotInTime extends Error {
  constructor(what: string, ms: number) {
    super(`Not within ${ms / 1000} s: ${what}.`);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A random number of milliseconds, so that a fault never finds the same moment twice. */
export const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** Asks until the answer is truthy and gives it; how long it took is the caller's to measure. Throws NotInTime. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  deadlineMs: number,
  everyMs = 10,
): Promise<NonNullable<T>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new NotInTime(what, deadlineMs);
    await pause(everyMs);
  }
}

/** The result of work that must not take longer. Throws NotInTime. */
export async function within<T>(what: string, work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotInTime(what, deadlineMs)), deadlineMs);
  });
  return Promise.race([work, impatience]).finally(() => clearTimeout(timer));
}

/** The middle and the largest of some durations, in seconds, for people. */
export function inSeconds(durationsMs: number[]): string {
  const shown = (ms: number) => (ms / 1000).toFixed(1);
  return `${shown(percentile(durationsMs, 0.5))} s (median), ${shown(percentile(durationsMs, 1))} s at most`;
}

/** What that share of some durations does not exceed; 0 of none. */
export function percentile(durationsMs: readonly number[], share: number): number {
  const sorted = [...durationsMs].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
