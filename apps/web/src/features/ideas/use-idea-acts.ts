import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { RestoreIdea, UnhideIdea, WithdrawIdea } from './idea-page.acts.ts';

const aside = { failures: 'aside' } as const;

/** What can be done to an idea without further words, each with its way back. */
export function useIdeaActs(ideaId: string) {
  const { t } = useTranslation(['ideaPage', 'shell']);
  const withdrawal = useAct(WithdrawIdea, aside);
  const return_ = useAct(RestoreIdea, aside);
  const showing = useAct(UnhideIdea, aside);

  async function restore() {
    if (await return_.act({ ideaId })) tell(t('ideaPage:actions.restored'));
  }

  return {
    restore,
    async withdraw() {
      if (!(await withdrawal.act({ ideaId }))) return;
      const action = { label: t('shell:undo'), run: () => void restore() };
      tell(t('ideaPage:actions.withdrawn'), { action });
    },
    async unhide() {
      if (await showing.act({ ideaId })) tell(t('ideaPage:actions.unhidden'));
    },
  };
}
