import { useQuery } from '@apollo/client/react';
import { IconCornerDownRight } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { graphql } from '../../apollo/index.ts';
import classes from './Comment.module.css';

const Answered = graphql(`
  query AnsweredComment($id: ID!) {
    comment(id: $id) {
      id
      byline {
        ...Byline_byline @unmask
      }
    }
  }
`);

/** Whom a reply answers; leads there. Asks the server only for what is not on the page. */
export function InReplyTo({ id }: { id: string }) {
  const { t } = useTranslation('threads');
  const { data } = useQuery(Answered, { variables: { id } });
  if (!data) return null;
  const byline = data.comment?.byline;
  const nameless = byline?.kind === 'AUTHOR' ? t('comment.theAuthor') : t('comment.unknown');
  const name = byline?.name ?? (byline ? nameless : undefined);
  return (
    <Link className={classes.inReplyTo} to={`?comment=${id}`}>
      <IconCornerDownRight size={14} stroke={1.8} aria-hidden />
      {name ? t('comment.inReplyTo', { name }) : t('comment.inReplyToGone')}
    </Link>
  );
}
