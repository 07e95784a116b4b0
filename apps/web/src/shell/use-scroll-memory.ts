import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const place = 'upwell.scroll';
const kept = 60;

function read(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

const positions = new Map(Object.entries(read()));

function store() {
  try {
    sessionStorage.setItem(place, JSON.stringify(Object.fromEntries([...positions].slice(-kept))));
  } catch {
    // Without storage the position is kept until the page is closed.
  }
}

/** Scrolls there, and once more when the page grows, until the reader takes over or two seconds have passed. */
function returnTo(top: number): () => void {
  window.scrollTo(0, top);
  if (top === 0) return () => undefined;
  const grown = new ResizeObserver(() => window.scrollTo(0, top));
  const stop = () => {
    grown.disconnect();
    clearTimeout(timer);
    for (const sign of ['wheel', 'touchstart', 'keydown', 'pointerdown']) removeEventListener(sign, stop);
  };
  const timer = setTimeout(stop, 2_000);
  grown.observe(document.body);
  for (const sign of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(sign, stop, { passive: true });
  return stop;
}

/**
 * Remembers how far each page of the history was scrolled. Back and reload return there; a new page starts at
 * its top; a change of filters on the same page leaves the reader where they are.
 */
export function useScrollMemory() {
  const { key: entry, pathname } = useLocation();
  // The first entry of every visit is called “default”, whatever page it is.
  const key = entry === 'default' ? pathname : entry;
  const type = useNavigationType();
  const shown = useRef(pathname);

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const moved = pathname !== shown.current;
    shown.current = pathname;
    let stop: (() => void) | undefined;
    if (type === 'POP') stop = returnTo(positions.get(key) ?? 0);
    else if (moved) window.scrollTo(0, 0);

    const note = () => {
      positions.delete(key);
      positions.set(key, window.scrollY);
    };
    addEventListener('scroll', note, { passive: true });
    addEventListener('pagehide', store);
    return () => {
      stop?.();
      removeEventListener('scroll', note);
      removeEventListener('pagehide', store);
    };
  }, [key, pathname, type]);
}
