import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useAct } from '../../acts/index.ts';
import { MarkThreadVisited } from './thread.queries.ts';

/** As long as it takes to have seen something. */
const look = 4_000;

/** Notes that the reader was in this thread: after a look at it, and again when they leave. */
export function useVisit(ideaId: string, section: RefObject<HTMLElement | null>) {
  const { act } = useAct(MarkThreadVisited);
  const mark = useEffectEvent(() => void act({ ideaId }));

  useEffect(() => {
    let hasRead = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry?.isIntersecting) return;
        timer = setTimeout(() => {
          if (!hasRead) mark();
          hasRead = true;
        }, look);
      },
      { rootMargin: '0px 0px -25% 0px' },
    );
    const leave = () => hasRead && document.visibilityState === 'hidden' && mark();
    if (section.current) seen.observe(section.current);
    document.addEventListener('visibilitychange', leave);
    return () => {
      seen.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
      if (hasRead) mark();
    };
  }, [ideaId, section]);
}
