import { AsyncLocalStorage } from 'node:async_hooks';

const moved = new AsyncLocalStorage<number>();

/**
 * The one source of time in the code; `app_now()` is the same in SQL.
 * Only tests and the sample organisation may move it, and only for the work they pass in.
 */
export const clock = {
  /** The present moment, moved by the offset of the surrounding `at`, if any. */
  now(): Date {
    return new Date(Date.now() + clock.offsetMs());
  },
  /** Milliseconds by which the surrounding work is moved; negative lies in the past. */
  offsetMs(): number {
    return moved.getStore() ?? 0;
  },
  /** Milliseconds that only go forward, whatever is done to the machine's clock: for spans of time, never a date. */
  ticks(): number {
    return performance.now();
  },
  /** Runs work as if it happened at that moment. */
  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return moved.run(moment.getTime() - Date.now(), work);
  },
};
