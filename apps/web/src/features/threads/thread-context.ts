import { createContext, useContext } from 'react';

/** What every comment of one thread may know. */
export interface ThreadPlace {
  ideaId: string;
  /** When the reader last left; stays the same while they are here, so that no line moves under their eyes. */
  lastVisitAt: string | null;
  /** The comment that the address names. */
  target: string | null;
  /** Keeps what is being read in place while something is put in above it. */
  steady: () => void;
}

export const ThreadContext = createContext<ThreadPlace | null>(null);

export function useThread(): ThreadPlace {
  const place = useContext(ThreadContext);
  if (!place) throw new Error('useThread belongs inside a Thread.');
  return place;
}
