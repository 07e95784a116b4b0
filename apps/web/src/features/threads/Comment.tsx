import type { FragmentType } from '@apollo/client';
import { UnstyledButton } from '@mantine/core';
import { Markdown } from '@upwell/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { usePart } from '../../apollo/index.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import { useViewer } from '../../shell/index.ts';
import { CommentFragment } from './comment.fragment.ts';
import classes from './Comment.module.css';
import { CommentHead } from './CommentHead.tsx';
import { CommentMenu } from './CommentMenu.tsx';
import { CommentSourceTotals } from './CommentSourceTotals.tsx';
import { EditComment } from './EditComment.tsx';
import { isNewSince } from './new-since.ts';
import { domId, elementOf } from './place-of.ts';
import { Reactions } from './Reactions.tsx';
import { useThread } from './thread-context.ts';
import { Tombstone } from './Tombstone.tsx';

export interface CommentProps {
  comment: FragmentType<Comment_CommentFragment>;
  /** Opens the form for a reply below it. */
  onReply: (comment: Comment_CommentFragment) => void;
  /** The open form, if it is this comment that is being answered. */
  children?: ReactNode;
}

/** One comment: who, when, the words, and what can be done with it. */
export function Comment({ comment: given, onReply, children }: CommentProps) {
  const { t } = useTranslation('threads');
  const comment = usePart(CommentFragment, given);
  const { target, lastVisitAt } = useThread();
  const { member } = useViewer();
  const [editing, setEditing] = useState(false);
  if (!comment) return null;

  const { id, bodyHtml, state, byline } = comment;
  const name = byline?.name ?? t('comment.unknown');
  const isOwn = byline?.member?.id === member.id;
  const isGone = state === 'REMOVED' || bodyHtml == null;
  const label = isGone ? 'tombstoneLabel' : comment.parentId ? 'replyLabel' : 'label';

  function stopEditing() {
    setEditing(false);
    elementOf(id)?.focus({ preventScroll: true });
  }

  return (
    <article
      id={domId(id)}
      data-comment={id}
      data-target={target === id || undefined}
      tabIndex={-1}
      className={classes.comment}
      aria-label={t(`comment.${label}`, { name })}
    >
      <CommentHead comment={comment} isNew={isNewSince({ ...comment, isOwn }, lastVisitAt)} />
      {isGone && <Tombstone comment={comment} />}
      {!isGone && editing && (
        <EditComment id={id} lang={comment.lang} onDone={stopEditing} onReopen={() => setEditing(true)} />
      )}
      {!isGone && !editing && (
        <>
          {state === 'HIDDEN' && (
            <p className={classes.hiddenNote}>
              {t('comment.hiddenToOthers')}{' '}
              {comment.hiddenReason && t('comment.hiddenBecause', { reason: comment.hiddenReason })}
            </p>
          )}
          <Markdown html={bodyHtml} lang={comment.lang} size="compact" />
          {comment.sourceTotals && <CommentSourceTotals totals={comment.sourceTotals} />}
          <div className={classes.actions}>
            {comment.viewerCan.reply && (
              <UnstyledButton
                className={classes.reply}
                aria-label={t('actions.replyTo', { name })}
                onClick={() => onReply(comment)}
              >
                {t('actions.reply')}
              </UnstyledButton>
            )}
            <Reactions comment={comment} name={name} />
            <CommentMenu comment={comment} name={name} onEdit={() => setEditing(true)} />
          </div>
        </>
      )}
      {children}
    </article>
  );
}
