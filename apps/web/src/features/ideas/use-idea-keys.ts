import { useKeys } from '../../shell/index.ts';

/** v backs the idea, or takes that back: the same button, with its own rules. */
export function useIdeaKeys() {
  useKeys({ v: () => document.querySelector<HTMLButtonElement>('[data-support] button')?.click() });
}
