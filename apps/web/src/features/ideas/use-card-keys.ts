import type { RefObject } from 'react';
import { useKeys } from '../../shell/index.ts';

const titleOf = (card: Element | undefined) => card?.querySelector<HTMLElement>('h2 a');

/** j and k go from card to card, o opens the one that has the focus, v backs it, f follows it. */
export function useCardKeys(list: RefObject<HTMLElement | null>) {
  const cards = () => [...(list.current?.querySelectorAll('[data-idea]') ?? [])];
  const current = () => document.activeElement?.closest('[data-idea]') ?? undefined;

  function go(step: 1 | -1) {
    const all = cards();
    const at = all.indexOf(current()!);
    // Without a place to go on from: the first card that can be seen.
    const inSight = all.findIndex((card) => card.getBoundingClientRect().bottom > 80);
    const title = titleOf(all[at < 0 ? Math.max(0, inSight) : at + step]);
    title?.focus({ preventScroll: true });
    title?.closest('[data-idea]')?.scrollIntoView({ block: 'nearest' });
  }

  useKeys({
    j: () => go(1),
    k: () => go(-1),
    o: () => titleOf(current())?.click(),
    f: () => current()?.querySelector<HTMLElement>('[data-follow]')?.click(),
    v: () => current()?.querySelector<HTMLElement>('button[aria-pressed]')?.click(),
  });
}
