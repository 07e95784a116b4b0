import { useSyncExternalStore } from 'react';

/**
 * Holds whatever was asked while the sign-in had run out. The page stays as it is, with what was typed;
 * a dialog asks for sign-in, and what was held goes on.
 */
let memberId: string | undefined;
let asking = false;
let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function set(next: boolean) {
  asking = next;
  listeners.forEach((tell) => tell());
}

function release(signedIn: boolean) {
  const held = waiting;
  waiting = [];
  set(false);
  held.forEach((go) => go(signedIn));
}

export const signInGate = {
  /** The member whom this page belongs to. Strangers are never asked by dialog: they get the sign-in page. */
  belongsTo(id: string | undefined) {
    memberId = id;
  },
  /** Whether there is a page to keep. */
  get guards() {
    return memberId !== undefined;
  },
  /** Resolves true once the same member is signed in again, false when they turned the dialog away. */
  ask(): Promise<boolean> {
    if (!asking) set(true);
    return new Promise((go) => waiting.push(go));
  },
  /** The dialog's report. Somebody else must not go on with what the first one had typed: false. */
  signedIn(id: string): boolean {
    if (id !== memberId) return false;
    release(true);
    return true;
  },
  turnedAway: () => release(false),
};

/** Whether the dialog should stand over the page. */
export function useSignInAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asking,
  );
}
