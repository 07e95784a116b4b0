import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import { IdeaCard } from '../ideas/index.ts';
import { ProfileIdeas as Ideas } from './directory.queries.ts';
import classes from './ProfilePage.module.css';

/** Ideas credited to a member, newest first. */
export function ProfileIdeas({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(Ideas, { variables: { id } });
  const ideas = data?.member?.ideas;
  if (error && !ideas) return <QueryFailed error={error} onRetry={refetch} />;
  if (!ideas) return <RowSkeletons label={t('loading')} />;
  return (
    <section className={classes.section} aria-labelledby="their-ideas">
      <h2 id="their-ideas">{t('profile.ideas', { count: ideas.totalCount })}</h2>
      <ul className={classes.list}>
        {ideas.edges.map(({ node }) => (
          <li key={node.id}>
            <IdeaCard idea={node} />
          </li>
        ))}
      </ul>
      {ideas.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: ideas.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('profile.moreIdeas')}
        </Button>
      )}
    </section>
  );
}
