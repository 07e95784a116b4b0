import { useSyncExternalStore } from 'react';

/** `resting` means that no screen needs live updates; `interrupted` that they should flow and don't. */
export type ConnectionState = 'resting' | 'connecting' | 'live' | 'interrupted';

let state: ConnectionState = 'resting';
type Listener = (next: ConnectionState, before: ConnectionState) => void;
const listeners = new Set<Listener>();

/** Written by the live link alone. */
export function setConnection(next: ConnectionState) {
  if (next === state) return;
  // While attempts go on after a loss, the reader's state stays “interrupted” until it is live again.
  if (state === 'interrupted' && next === 'connecting') return;
  const before = state;
  state = next;
  listeners.forEach((tell) => tell(next, before));
}

/** Calls back with each change; returns how to stop. */
export function onConnectionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether live updates flow, for the banner and for whoever must not promise freshness. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(onConnectionChange, () => state);
}
