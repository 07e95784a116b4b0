import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { QueryFailed } from '../../acts/index.ts';
import type { SurfacedFilter } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { SurfacedIdeas } from './surfaced.queries.ts';
import classes from './SurfacedPage.module.css';
import { SurfacedRow } from './SurfacedRow.tsx';

/** The list of the best, page by page. */
export function SurfacedList({ filter, isFiltered }: { filter: SurfacedFilter; isFiltered: boolean }) {
  const { t } = useTranslation('surfaced');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(SurfacedIdeas, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.surfacedIdeas;
  if (error && !list) return <QueryFailed error={error} onRetry={refetch} />;
  if (!list) return <RowSkeletons label={t('loading')} />;
  if (list.edges.length === 0)
    return <EmptyState title={t('none.title')}>{t(isFiltered ? 'none.filtered' : 'none.body')}</EmptyState>;
  return (
    <>
      <ol className={classes.rows} aria-label={t('title')}>
        {list.edges.map(({ node }) => (
          <SurfacedRow key={node.idea.id} row={node} />
        ))}
      </ol>
      {list.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
