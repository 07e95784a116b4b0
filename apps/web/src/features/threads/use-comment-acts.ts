import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { RemoveComment, RestoreComment, UnhideComment } from './comment.acts.ts';

/** What can be done to a comment without further words, each with its way back. */
export function useCommentActs(commentId: string) {
  const { t } = useTranslation(['threads', 'shell']);
  const aside = { failures: 'aside' } as const;
  const removal = useAct(RemoveComment, aside);
  const return_ = useAct(RestoreComment, aside);
  const showing = useAct(UnhideComment, aside);

  async function restore() {
    if (await return_.act({ commentId })) tell(t('threads:actions.restored'));
  }

  return {
    restore,
    async remove() {
      if (!(await removal.act({ commentId }))) return;
      const action = { label: t('shell:undo'), run: () => void restore() };
      tell(t('threads:actions.removed'), { action });
    },
    async unhide() {
      await showing.act({ commentId });
    },
  };
}
