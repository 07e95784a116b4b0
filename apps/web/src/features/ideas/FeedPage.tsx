import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CardSkeletons, EmptyState } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { QueryFailed } from '../../acts/index.ts';
import { graphql } from '../../apollo/index.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './FeedPage.module.css';
import { IdeaCard } from './IdeaCard.tsx';

const Feed = graphql(`
  query Feed($order: FeedOrder!, $filter: FeedFilter, $after: String) {
    feed(order: $order, filter: $filter, after: $after) {
      edges {
        cursor
        node {
          id
          ...IdeaCard_idea
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      liveCursor
    }
  }
`);

/** The ideas of the organisation, newest first. */
export default function FeedPage() {
  const { t } = useTranslation('ideas');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(Feed, { variables: { order: 'NEW' } });
  const pageInfo = data?.feed.pageInfo;

  return (
    <div className={classes.feed}>
      <PageTitle title={t('feed.title')} />
      {!data && !error && <CardSkeletons label={t('feed.loading')} />}
      {!data && error && <QueryFailed error={error} onRetry={refetch} />}
      {data?.feed.edges.length === 0 && (
        <EmptyState title={t('feed.empty.title')}>{t('feed.empty.body')}</EmptyState>
      )}
      {data?.feed.edges.map(({ node }) => (
        <IdeaCard key={node.id} idea={node} />
      ))}
      {pageInfo?.hasNextPage && (
        <Button
          mt="xl"
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined)}
        >
          {t('feed.more')}
        </Button>
      )}
    </div>
  );
}
