import { useSyncExternalStore } from 'react';

/** What a person set for this device. */
export interface Preferences {
  /** Whether single keys such as j and k do something (WCAG 2.1.4 asks for a way to switch them off). */
  singleKeys: boolean;
  /** Whether a screen reader is told of what others do. */
  announcements: boolean;
}

const place = 'upwell.preferences';
const unset: Preferences = { singleKeys: true, announcements: true };
const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    return { ...unset, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>) };
  } catch {
    return unset;
  }
}

let present = read();

/** The present settings, for code outside components. */
export const preferences = () => present;

/** Changes one setting and keeps it, if the browser lets us. */
export function setPreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  present = { ...present, [name]: value };
  try {
    localStorage.setItem(place, JSON.stringify(present));
  } catch {
    // A browser that stores nothing keeps the setting until the page is closed.
  }
  listeners.forEach((tell) => tell());
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => present,
  );
}
