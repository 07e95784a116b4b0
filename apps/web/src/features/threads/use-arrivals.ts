import { useEffect, useRef, useState } from 'react';
import { drawn, elementOf, goToElement, isInSight } from './place-of.ts';

/** New comments that landed where the reader cannot see them, until they come into sight. */
export function useArrivals(goTo: (commentId: string) => void) {
  const [unseen, setUnseen] = useState<readonly string[]>([]);
  const waits = unseen.length > 0;

  useEffect(() => {
    if (!waits) return;
    const look = () =>
      setUnseen((before) => {
        const left = before.filter((id) => !(elementOf(id) && isInSight(elementOf(id)!)));
        return left.length === before.length ? before : left;
      });
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [waits]);

  return {
    unseen,
    /** A comment came in; it counts when it is not before the reader's eyes once it is drawn. */
    async arrived(id: string) {
      if (document.visibilityState === 'visible') await drawn();
      const element = elementOf(id);
      if (!element || !isInSight(element) || document.visibilityState === 'hidden')
        setUnseen((before) => (before.includes(id) ? before : [...before, id]));
    },
    /** Leads to the first of them, over its address when it is not on the page. */
    show() {
      const [first] = unseen;
      const here = unseen.map(elementOf).find((element) => element !== null);
      setUnseen([]);
      if (here) goToElement(here);
      else if (first) goTo(first);
    },
  };
}

/** As long as the announcer leaves between two messages. */
const breath = 5_000;

/** Counts what came in one breath, so that it is read out as “5 new comments” and not five times. */
export function useHeard(): () => number {
  const heard = useRef({ count: 0, until: 0 });
  return () => {
    const now = performance.now();
    if (now > heard.current.until) heard.current = { count: 0, until: now + breath };
    heard.current.count += 1;
    return heard.current.count;
  };
}
