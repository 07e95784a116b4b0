import type { Answering } from './answering.ts';
import type { SharedAnswer } from './frames.ts';

/** For as long the rows shown to one who catches up may be shown to the next, unless something happens before. */
const SAME_MOMENT_MS = 1_000;

/**
 * Answers of this moment, for all who ask within it: a crowd that comes back missed the same. They are not kept for
 * longer, because a replay shows the rows of today: what was removed meanwhile must not come back.
 */
export class RecentAnswers {
  private answers = new Map<string, Promise<SharedAnswer>>();
  private since = 0;

  constructor(private readonly answering: Answering) {}

  to(steps: readonly { key: string; event: unknown }[]): Promise<SharedAnswer>[] {
    const now = performance.now();
    if (now - this.since > SAME_MOMENT_MS) {
      this.answers = new Map();
      this.since = now;
    }
    const { answers } = this;
    const missing = steps.filter(({ key }) => !answers.has(key));
    const made = missing.length > 0 ? this.answering.to(missing.map(({ event }) => event)) : [];
    for (const [n, { key }] of missing.entries()) answers.set(key, made[n]!);
    return steps.map(({ key }) => answers.get(key)!);
  }

  /** Something has happened: what was shown before may be different now. */
  forget(): void {
    this.answers = new Map();
  }
}
