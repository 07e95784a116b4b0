import { useEffect, useEffectEvent, useState } from 'react';
import type { Failure } from '../../acts/index.ts';

/**
 * The text as it is now, fetched once saving was refused because somebody else had saved meanwhile. Saving again
 * from its version settles the conflict, because by then both texts have been on the screen.
 */
export function usePresentText<T>(
  failure: Failure | undefined,
  fetchPresent: () => Promise<T | undefined>,
): T | undefined {
  const [present, setPresent] = useState<T>();
  const fetch = useEffectEvent(fetchPresent);
  useEffect(() => {
    if (failure?.code !== 'CONFLICT') return;
    let still = true;
    void fetch()
      .then((found) => still && setPresent(() => found))
      .catch(() => undefined);
    return () => {
      still = false;
    };
  }, [failure]);
  return present;
}
