import { useKeys } from '../../shell/index.ts';

/** v backs the idea, or takes that back; f opens the levels of following: the same buttons, with their own rules. */
export function useIdeaKeys() {
  useKeys({
    v: () => document.querySelector<HTMLButtonElement>('[data-support] button')?.click(),
    f: () => document.querySelector<HTMLButtonElement>('[data-follow]')?.click(),
  });
}
