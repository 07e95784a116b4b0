import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import type { PeopleImportRowsQuery, PeopleRowKind } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';
import { PeopleImportRows } from './people-import.queries.ts';

type Row = NonNullable<PeopleImportRowsQuery['peopleImport']>['rows']['edges'][number]['node'];
type Problem = Row['problems'][number];

function ProblemLine({ problem: { field, code, line, value } }: { problem: Problem }) {
  const { t } = useTranslation('peopleImport');
  const name = t(field ? `field.${field}` : 'field.row');
  const values = { field: name, line: line ?? 0, value: value ?? '' };
  const known = t(`problem.${code}` as 'problem.WRONG', { ...values, defaultValue: '' });
  return <li className={classes.problem}>{known || t('problem.WRONG', values)}</li>;
}

function RowLine({ row }: { row: Row }) {
  const { t } = useTranslation('peopleImport');
  return (
    <li>
      <strong>{row.name ?? t('row.nameless')}</strong>{' '}
      <span className={classes.quiet}>
        {[row.email, row.unit, t('row.line', { line: row.line })].filter(Boolean).join(' · ')}
      </span>
      {(row.changes.length > 0 || row.problems.length > 0) && (
        <ul>
          {row.changes.map(({ field, before, after }) => (
            <li key={field}>
              {t('row.change', {
                field: t(`change.${field}` as 'change.name'),
                before: before ?? t('row.nothing'),
                after: after ?? t('row.nothing'),
              })}
            </li>
          ))}
          {row.problems.map((problem, index) => (
            <ProblemLine key={index} problem={problem} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The rows of one kind, a page at a time. */
export function ImportRows({
  importId,
  kind,
}: {
  importId: string;
  kind: 'added' | 'updated' | 'same' | 'broken';
}) {
  const { t } = useTranslation('peopleImport');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(PeopleImportRows, {
    variables: { id: importId, kind: kind.toUpperCase() as PeopleRowKind },
  });
  const rows = data?.peopleImport?.rows;
  if (error && !rows) return <QueryFailed error={error} onRetry={refetch} />;
  if (!rows) return <RowSkeletons label={t('loading')} />;
  if (rows.edges.length === 0) return <p className={classes.about}>{t('preview.none')}</p>;
  return (
    <>
      <ul className={classes.rows}>
        {rows.edges.map(({ node }) => (
          <RowLine key={node.line} row={node} />
        ))}
      </ul>
      {rows.pageInfo.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={networkStatus === NetworkStatus.fetchMore}
            onClick={() =>
              void fetchMore({ variables: { after: rows.pageInfo.endCursor } }).catch(() => undefined)
            }
          >
            {t('preview.more')}
          </Button>
        </div>
      )}
    </>
  );
}
