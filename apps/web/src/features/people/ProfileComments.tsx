import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { ProfileComments as Comments } from './directory.queries.ts';
import classes from './ProfilePage.module.css';

/** What a member said, newest first, each with its place in the thread. */
export function ProfileComments({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(Comments, { variables: { id } });
  const comments = data?.member?.comments;
  if (error && !comments) return <QueryFailed error={error} onRetry={refetch} />;
  if (!comments) return <RowSkeletons label={t('loading')} />;
  return (
    <section className={classes.section} aria-labelledby="their-comments">
      <h2 id="their-comments">{t('profile.comments', { count: comments.totalCount })}</h2>
      <ul className={classes.list}>
        {comments.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/ideas/${node.ideaId}?comment=${node.id}`} className={classes.comment}>
              <p lang={node.lang ?? undefined}>{node.excerpt}</p>
              <span>
                {t('profile.on')} <strong>{node.ideaTitle}</strong> ·{' '}
                <RelativeTime at={node.postedAt} dayOnly={node.postedOnDayOnly} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {comments.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: comments.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('profile.moreComments')}
        </Button>
      )}
    </section>
  );
}
