import { useKeys } from '../../shell/index.ts';

/** j and k go from comment to comment, c goes to the form at the end. */
export function useThreadKeys(thread: { current: HTMLElement | null }) {
  function step(by: 1 | -1) {
    const comments = [...(thread.current?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])];
    const held = document.activeElement?.closest<HTMLElement>('[data-comment]');
    const at = held ? comments.indexOf(held) : -1;
    // Without a comment in focus the first one that can be seen is where the reader is.
    const inSight = comments.findIndex((comment) => comment.getBoundingClientRect().bottom > 80);
    const next = comments[at >= 0 ? at + by : Math.max(0, by > 0 ? inSight : inSight - 1)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    c: () => thread.current?.querySelector<HTMLElement>('[data-composer] textarea')?.focus(),
  });
}
