import { useApolloClient } from '@apollo/client/react';
import { useEffect, type RefObject } from 'react';
import { looks } from './looks.ts';

const SECOND = 1_000;
const steps = Array.from({ length: 11 }, (_, n) => n / 10);

/** Half of the card, or half of the screen where the card is taller. */
function isHalf({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height ?? Infinity) / 2;
}

/**
 * Notices which cards are on the screen for a second, and tells the server by the marks of their places. How long somebody
 * looks is not measured.
 */
export function useLooks(
  list: RefObject<HTMLElement | null>,
  edges: readonly { place?: string | null; node: { id: string } }[],
) {
  const client = useApolloClient();
  const marks = edges.flatMap(({ place, node }) => (place ? [`${node.id} ${place}`] : [])).join();
  useEffect(() => {
    if (!marks) return;
    const placeOf = new Map(marks.split(',').map((mark) => mark.split(' ') as [string, string]));
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const halves = new Set<Element>();
    const stop = (card: Element) => {
      clearTimeout(timers.get(card));
      timers.delete(card);
    };
    const start = (card: Element) => {
      const place = placeOf.get((card as HTMLElement).dataset.idea!);
      if (!place || timers.has(card) || document.visibilityState === 'hidden') return;
      const seen = () => {
        observer.unobserve(card);
        looks(client).put(place);
      };
      timers.set(card, setTimeout(seen, SECOND));
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const { target } = entry;
          if (isHalf(entry)) {
            halves.add(target);
            start(target);
          } else {
            halves.delete(target);
            stop(target);
          }
        }
      },
      { threshold: steps },
    );
    const turn = () => {
      for (const card of halves) (document.visibilityState === 'hidden' ? stop : start)(card);
    };
    for (const card of list.current?.querySelectorAll('[data-idea]') ?? []) observer.observe(card);
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      observer.disconnect();
      for (const card of timers.keys()) stop(card);
    };
  }, [client, list, marks]);
}
