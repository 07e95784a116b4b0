import { useEffect, useState } from 'react';

/**
 * For what opens over the page: once it closes, focus returns to where it was opened, or, when that is gone too
 * (an item of a menu), to what stood around it.
 */
export function useFocusBack() {
  const [origin] = useState(() => {
    const element = document.activeElement as HTMLElement | null;
    return { element, around: element?.closest<HTMLElement>('[tabindex="-1"]') };
  });
  useEffect(
    () => () => {
      // After the sheet has gone: it holds on to focus while it is there.
      setTimeout(() => {
        const { activeElement } = document;
        if (activeElement && activeElement !== document.body) return;
        const back = origin.element?.isConnected ? origin.element : origin.around;
        back?.focus({ preventScroll: true });
      });
    },
    [origin],
  );
}
