import { useSyncExternalStore } from 'react';
import { exactTime, relativeTime } from './relative-time.ts';

const pulse = 30_000;

let now = Date.now();
const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** One clock for all times on the page, at rest while none is shown. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    now = Date.now();
    listeners.forEach((tell) => tell());
  }, pulse);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
}

export interface RelativeTimeProps {
  /** ISO 8601, as the API gives it. */
  at: string;
  /** True when only the day is known. */
  dayOnly?: boolean;
}

/** A moment in the reader's words, kept up to date; the exact one on hover. */
export function RelativeTime({ at, dayOnly = false }: RelativeTimeProps) {
  const tick = useSyncExternalStore(subscribe, () => now);
  const moment = new Date(at);
  // What was posted since the last tick must not read as coming from the future.
  const isSinceTick = moment.getTime() > tick && moment.getTime() < tick + 2 * pulse;
  const reference = isSinceTick ? moment : new Date(tick);
  return (
    <time dateTime={dayOnly ? at.slice(0, 10) : at} title={exactTime(moment, dayOnly)}>
      {relativeTime(moment, reference, dayOnly)}
    </time>
  );
}
