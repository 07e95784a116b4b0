import { useSyncExternalStore } from 'react';

/** A passing message, with at most one thing to do about it. */
export interface Told {
  id: number;
  sentence: string;
  tone: 'plain' | 'alarm';
  action?: { label: string; run: () => void };
}

let told: readonly Told[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Told[]) {
  told = next;
  listeners.forEach((hear) => hear());
}

/** Shows a message for some seconds: “Idea withdrawn” with “Undo”, or a failure that no form can show. */
export function tell(sentence: string, options: Partial<Pick<Told, 'tone' | 'action'>> = {}): void {
  count += 1;
  // Three at once is what a phone has room for; the oldest goes.
  set([...told.slice(-2), { id: count, sentence, tone: 'plain', ...options }]);
}

/** Takes a message away. */
export function untell(id: number): void {
  set(told.filter((message) => message.id !== id));
}

export function useTold(): readonly Told[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => told,
  );
}
