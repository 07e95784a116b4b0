import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { IdeaImportsQuery } from '../../graphql/graphql.ts';
import { IdeaImports } from './imports.queries.ts';
import classes from './Imports.module.css';

type Node = IdeaImportsQuery['ideaImports']['edges'][number]['node'];

function HistoryRow({ id, sourceName, spaceName, state, createdAt, finishedAt, startedBy, report }: Node) {
  const { t } = useTranslation('imports');
  const counted = report && !report.isDryRun ? report.files : [];
  const sum = (key: 'added' | 'refused') => counted.reduce((total, file) => total + file[key], 0);
  const facts = [
    t(`state.${state}`),
    startedBy && t('history.by', { name: startedBy.name }),
    counted.length > 0 && t('history.added', { count: sum('added') }),
    sum('refused') > 0 && t('history.refused', { count: sum('refused') }),
  ];
  return (
    <li>
      <Link to={`/admin/import-ideas/${id}`}>
        {sourceName === spaceName ? sourceName : `${sourceName} → ${spaceName}`}
      </Link>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      <RelativeTime at={finishedAt ?? createdAt} />
    </li>
  );
}

/** What was brought in so far: who, when, how much. */
export function ImportHistory() {
  const { t } = useTranslation('imports');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(IdeaImports, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.ideaImports;
  return (
    <section className={classes.section} aria-labelledby="import-history">
      <h2 id="import-history">{t('history.title')}</h2>
      {error && !page && <QueryFailed error={error} onRetry={refetch} />}
      {!page && !error && <RowSkeletons label={t('loading')} />}
      {page?.edges.length === 0 && (
        <EmptyState title={t('history.none.title')}>{t('history.none.body')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {page?.edges.map(({ node }) => (
          <HistoryRow key={node.id} {...node} />
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}
