import { useSyncExternalStore } from 'react';

/** How many ideas were revealed to the reader since the page was loaded. */
let revealed = 0;
const listeners = new Set<() => void>();

/** An idea was revealed: streams of counts have to be asked for anew, since theirs is another channel from now on. */
export function tellRevealed(): void {
  revealed += 1;
  for (const tell of listeners) tell();
}

/** Another number after each reveal. */
export function useReveals(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => revealed,
  );
}
