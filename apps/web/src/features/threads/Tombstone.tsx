import { Button } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import classes from './Comment.module.css';
import { useCommentActs } from './use-comment-acts.ts';

/** Stands where a comment was: replies below it keep their place. Whoever may bring it back can. */
export function Tombstone({ comment }: { comment: Comment_CommentFragment }) {
  const { t } = useTranslation('threads');
  const { restore, unhide } = useCommentActs(comment.id);
  const isHidden = comment.state === 'HIDDEN';
  return (
    <p className={classes.tombstone}>
      {t(isHidden ? 'comment.hidden' : 'comment.removed')}
      {isHidden && comment.hiddenReason && (
        <> {t('comment.hiddenBecause', { reason: comment.hiddenReason })}</>
      )}
      {comment.viewerCan.restore && (
        <Button variant="subtle" size="compact-sm" onClick={() => void restore()}>
          {t('actions.restore')}
        </Button>
      )}
      {isHidden && comment.viewerCan.hide && (
        <Button variant="subtle" size="compact-sm" onClick={() => void unhide()}>
          {t('actions.unhide')}
        </Button>
      )}
    </p>
  );
}
