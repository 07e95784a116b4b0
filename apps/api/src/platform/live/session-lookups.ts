import { setImmediate as turn } from 'node:timers/promises';
import { ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Sessions looked up by one statement. */
const BATCH = 64;
/** Of these so many become sockets in one go; then whatever else waits, a page above all, has its turn. */
const SLICE = 8;
/** Upgrades that may wait; whoever comes after them is told to come back. */
const MOST_WAITING = 20_000;

interface Waiting {
  token: string;
  resolve: (viewer: Viewer | null) => void;
  reject: (error: unknown) => void;
}

/** Who is behind session tokens, one statement for many and one after the other: a crowd that comes back at once waits here, and pages do not wait behind it. */
export class SessionLookups {
  private readonly waiting: Waiting[] = [];
  private isAtWork = false;

  constructor(private readonly viewers: ViewerSource) {}

  /** null when the token opens nothing (any more). Throws when it cannot be said now. */
  viewerOf(token: string): Promise<Viewer | null> {
    if (this.waiting.length >= MOST_WAITING)
      return Promise.reject(new Error('Too many sockets come at once.'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ token, resolve, reject });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.isAtWork) return;
    this.isAtWork = true;
    // Those who come in the same breath go together.
    await turn();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      try {
        const found = await this.viewers.viewersBehind(batch.map(({ token }) => token));
        for (const [n, { token, resolve }] of batch.entries()) {
          resolve(found.get(token) ?? null);
          if (n % SLICE === SLICE - 1) await turn();
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      await turn();
    }
    this.isAtWork = false;
  }
}
