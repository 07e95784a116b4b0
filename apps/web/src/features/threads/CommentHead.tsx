import { UnstyledButton } from '@mantine/core';
import { exactTime, RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import { useOverlay } from '../../shell/index.ts';
import { Byline } from '../ideas/index.ts';
import classes from './Comment.module.css';
import { InReplyTo } from './InReplyTo.tsx';

export interface CommentHeadProps {
  comment: Comment_CommentFragment;
  isNew: boolean;
}

/** Who said it, when, and to whom. The time is the comment's own address. */
export function CommentHead({ comment, isNew }: CommentHeadProps) {
  const { t } = useTranslation('threads');
  const { open } = useOverlay();
  const when = exactTime(new Date(comment.postedAt), comment.postedOnDayOnly);
  return (
    <header className={classes.head}>
      {comment.byline && (
        <strong className={classes.name}>
          <Byline bylines={[comment.byline]} withPicture />
        </strong>
      )}
      {comment.byline?.isIdeaAuthor && comment.byline.kind !== 'AUTHOR' && (
        <span className={classes.authorMark}>{t('author')}</span>
      )}
      <Link
        className={classes.time}
        to={`?comment=${comment.id}`}
        aria-label={t('comment.permalink', { when })}
      >
        <RelativeTime at={comment.postedAt} dayOnly={comment.postedOnDayOnly} />
      </Link>
      {comment.editedAt && comment.state !== 'REMOVED' && (
        <UnstyledButton
          className={classes.edited}
          title={t('comment.editedHint')}
          onClick={() => open('wordings', comment.id)}
        >
          {t('comment.edited')}
        </UnstyledButton>
      )}
      {comment.postedUnder && (
        <span className={classes.edited}>
          {t('comment.postedUnder', { title: comment.postedUnder.title })}
        </span>
      )}
      {isNew && <span className={classes.newMark}>{t('new')}</span>}
      {comment.parentId && <InReplyTo id={comment.parentId} />}
    </header>
  );
}
