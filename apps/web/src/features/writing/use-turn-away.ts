import { useTranslation } from '../../messages/use-translation.ts';
import { tell } from '../../live/index.ts';
import type { Draft } from './use-draft.ts';

/** What a form's Cancel does: lets go of the draft and closes, and for some seconds offers to take that back. */
export function useTurnAway<T>(draft: Draft<T>, close: () => void, reopen: () => void): () => void {
  const { t } = useTranslation(['writing', 'shell']);
  return () => {
    const { value, state } = draft;
    draft.discard();
    close();
    if (state === 'none') return;
    const run = () => {
      draft.change(value);
      reopen();
    };
    tell(t('writing:draft.discarded'), { action: { label: t('shell:undo'), run } });
  };
}
