import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { useOverlay } from '../../shell/index.ts';
import { ReasonForm, SideDrawer, Wordings } from '../writing/index.ts';
import { Byline } from './Byline.tsx';
import { HideIdea, IdeaWordings } from './idea-page.acts.ts';
import { useIdeaActs } from './use-idea-acts.ts';

interface OverlayProps {
  ideaId: string;
  onClose: () => void;
}

function IdeaHistory({ ideaId, onClose }: OverlayProps) {
  const { t } = useTranslation(['ideaPage', 'writing']);
  const { data, error, refetch } = useQuery(IdeaWordings, {
    variables: { id: ideaId },
    fetchPolicy: 'cache-and-network',
  });
  const wordings = data?.idea?.versions.map(({ editedBy, ...wording }) => ({
    ...wording,
    by: <Byline bylines={[editedBy]} />,
  }));
  return (
    <SideDrawer title={t('ideaPage:historyTitle')} onClose={onClose}>
      {!data && !error && <RowSkeletons label={t('writing:wordings.loading')} count={2} />}
      {!data && error && <QueryFailed error={error} onRetry={refetch} />}
      {wordings && <Wordings wordings={wordings} lang={data?.idea?.lang} />}
    </SideDrawer>
  );
}

function HideWithReason({ ideaId, onClose }: OverlayProps) {
  const { t } = useTranslation(['ideaPage', 'shell']);
  const { act, pending, sentence, fieldError } = useAct(HideIdea);
  const { unhide } = useIdeaActs(ideaId);
  async function hide(reason: string) {
    if (!(await act({ ideaId, reason }))) return;
    onClose();
    tell(t('ideaPage:actions.hidden'), { action: { label: t('shell:undo'), run: () => void unhide() } });
  }
  return (
    <ReasonForm
      title={t('ideaPage:hide.title')}
      body={t('ideaPage:hide.body')}
      reasonLabel={t('ideaPage:hide.reason')}
      sendLabel={t('ideaPage:hide.send')}
      pending={pending}
      sentence={sentence}
      reasonError={fieldError('reason')}
      onSend={(reason) => void hide(reason)}
      onClose={onClose}
    />
  );
}

/** What the address opens over the page: earlier wordings of the idea, or the reason for hiding it. */
export default function IdeaPageOverlays({ ideaId }: { ideaId: string }) {
  const { shown, of, close } = useOverlay();
  // With `of` it is about a comment, which the thread opens.
  if (of) return null;
  if (shown === 'history') return <IdeaHistory ideaId={ideaId} onClose={close} />;
  if (shown === 'hide') return <HideWithReason ideaId={ideaId} onClose={close} />;
  return null;
}
