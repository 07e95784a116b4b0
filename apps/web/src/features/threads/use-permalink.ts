import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigationType, useSearchParams } from 'react-router';
import { drawn, elementOf, goToElement } from './place-of.ts';

/**
 * Follows `?comment=…`: brings that comment to the reader, and fetches the pages around it when they are not here.
 * Back returns to where the reader was instead. `missing` is set when the link leads nowhere.
 */
export function usePermalink(around: (commentId: string) => Promise<boolean>) {
  const [params] = useSearchParams();
  const { key, state } = useLocation();
  const arrived = useNavigationType();
  const target = params.get('comment');
  const [missing, setMissing] = useState<string>();
  const isReturn = arrived === 'POP' && key !== 'default';
  const isOverlay = (state as { overlay?: boolean } | null)?.overlay;

  const go = useEffectEvent(async (isStill: () => boolean) => {
    if (!target || isReturn || isOverlay) return;
    const here = elementOf(target);
    if (here) return goToElement(here);
    if (!(await around(target))) return;
    await drawn();
    if (!isStill()) return;
    const found = elementOf(target);
    if (found) goToElement(found);
    else setMissing(target);
  });

  useEffect(() => {
    let still = true;
    void go(() => still);
    return () => {
      still = false;
    };
  }, [key, target]);

  return { target, missing: missing !== undefined && missing === target };
}
