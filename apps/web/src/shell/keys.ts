import { useEffect, useEffectEvent } from 'react';
import { preferences } from './preferences.ts';

/** Where keys belong to what is focused: fields, and whatever stands over the page. */
const occupied = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]';

/** Single keys of a screen and what they do, by what the keyboard says: `j`, `?`. */
export type Keys = Partial<Record<string, () => void>>;

function isMeantForUs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(event.target instanceof Element && event.target.closest(occupied));
}

/**
 * Listens to single keys while the component is on screen: never while somebody types, never when switched off.
 * The frame listens at the window, which hears a key after the document: a page may give it another meaning.
 */
export function useKeys(keys: Keys, listener: Document | Window = document) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || !preferences().singleKeys || !isMeantForUs(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    listener.addEventListener('keydown', listen as EventListener);
    return () => listener.removeEventListener('keydown', listen as EventListener);
  }, [listener]);
}
