import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { useOverlay } from '../../shell/index.ts';
import { ReasonForm, SideDrawer, Wordings } from '../writing/index.ts';
import { CommentWordings, HideComment } from './comment.acts.ts';
import { useCommentActs } from './use-comment-acts.ts';

function CommentHistory({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['threads', 'writing']);
  const { data, error, refetch } = useQuery(CommentWordings, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <SideDrawer title={t('threads:historyTitle')} onClose={onClose}>
      {!data && !error && <RowSkeletons label={t('writing:wordings.loading')} count={2} />}
      {!data && error && <QueryFailed error={error} onRetry={refetch} />}
      {data?.comment && <Wordings wordings={data.comment.versions} />}
    </SideDrawer>
  );
}

function HideWithReason({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['threads', 'shell']);
  const { act, pending, sentence, fieldError } = useAct(HideComment);
  const { unhide } = useCommentActs(id);
  async function hide(reason: string) {
    if (!(await act({ commentId: id, reason }))) return;
    onClose();
    tell(t('threads:actions.hidden'), { action: { label: t('shell:undo'), run: () => void unhide() } });
  }
  return (
    <ReasonForm
      title={t('threads:hide.commentTitle')}
      body={t('threads:hide.body')}
      reasonLabel={t('threads:hide.reason')}
      sendLabel={t('threads:hide.send')}
      pending={pending}
      sentence={sentence}
      reasonError={fieldError('reason')}
      onSend={(reason) => void hide(reason)}
      onClose={onClose}
    />
  );
}

/** What the address opens over the thread: the wordings of a comment, or the reason for hiding it. */
export default function CommentOverlays() {
  const { shown, of, close } = useOverlay();
  if (!of) return null;
  if (shown === 'wordings') return <CommentHistory key={of} id={of} onClose={close} />;
  if (shown === 'hide') return <HideWithReason key={of} id={of} onClose={close} />;
  return null;
}
