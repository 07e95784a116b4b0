import { useLayoutEffect, type MouseEvent, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Which card was opened from which place in the history. */
const opened = new Map<string, string>();

const cardOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-idea]') : null;

/** Gives the focus back to the card that was opened, when the reader comes back. Returns what notes the opening. */
export function useReturnToCard(list: RefObject<HTMLElement | null>) {
  const { key } = useLocation();
  const comesBack = useNavigationType() === 'POP';

  useLayoutEffect(() => {
    const id = comesBack && opened.get(key);
    if (!id || list.current?.contains(document.activeElement)) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-idea]') ?? [])];
    const card = cards.find((candidate) => candidate.dataset.idea === id);
    card?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
  }, [comesBack, key, list]);

  return (event: MouseEvent) => {
    const card = cardOf(event.target);
    if (card && (event.target as Element).closest('a')) opened.set(key, card.dataset.idea!);
  };
}
