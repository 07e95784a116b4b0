import { useSyncExternalStore } from 'react';
import { preferences } from '../shell/preferences.ts';

/** At most one message in this time, so that a busy thread does not talk over the reader. */
const interval = 5_000;

let spoken = '';
let lastAt = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;
const queue = new Map<string, string>();
const listeners = new Set<() => void>();

function speak() {
  timer = undefined;
  const [next] = queue;
  if (!next) return;
  queue.delete(next[0]);
  // The same words twice are only read out when the text changes: a no-break space makes the difference.
  spoken = spoken === next[1] ? `${next[1]}\u00a0` : next[1];
  lastAt = Date.now();
  listeners.forEach((tell) => tell());
  if (queue.size > 0) timer = setTimeout(speak, interval);
}

/**
 * Has a screen reader say a sentence when it is free to. Of several on the same subject that wait for their
 * turn, only the last is said: "5 new comments", not five times one. Silent for those who switched it off.
 */
export function announce(sentence: string, subject = sentence): void {
  if (!preferences().announcements) return;
  queue.set(subject, sentence);
  timer ??= setTimeout(speak, Math.max(50, lastAt + interval - Date.now()));
}

/** What is being said. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => spoken,
  );
}
