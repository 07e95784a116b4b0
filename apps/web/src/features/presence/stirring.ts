const stirs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

let stirredAt = Date.now();

/** Whether somebody has moved, typed or touched within so many milliseconds; coming to a page counts. */
export const stirredWithin = (ms: number): boolean => Date.now() - stirredAt <= ms;

/** Listens to what somebody does; calls back when they stir after so many milliseconds of stillness. Returns how to stop. */
export function onStir(ms: number, wake: () => void): () => void {
  stirredAt = Date.now();
  const stir = () => {
    const wasStill = !stirredWithin(ms);
    stirredAt = Date.now();
    if (wasStill) wake();
  };
  for (const name of stirs) addEventListener(name, stir, { passive: true });
  return () => {
    for (const name of stirs) removeEventListener(name, stir);
  };
}
