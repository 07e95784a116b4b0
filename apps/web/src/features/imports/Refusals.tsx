import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import type { IdeaImportRefusalsQuery } from '../../graphql/graphql.ts';
import { IdeaImportRefusals } from './imports.queries.ts';
import classes from './Imports.module.css';
import { csvOf, keepFile } from './keep-file.ts';
import { fieldName, refusalSentence, wayOutSentence } from './sentences.ts';

type Row = NonNullable<IdeaImportRefusalsQuery['ideaImport']>['refusals']['edges'][number]['node'];

const SHOWN = 20;
const PAGE = 100;
const KEPT = 10_000;

/** Rows that could not be taken, a page at a time, and all of them as a file. */
export function Refusals({ importId, count }: { importId: string; count: number; run: string }) {
  const { t } = useTranslation('imports');
  const client = useApolloClient();
  const [more, setMore] = useState<Row[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { data, error, refetch } = useQuery(IdeaImportRefusals, {
    variables: { id: importId, first: SHOWN, after: null },
    fetchPolicy: 'network-only',
  });
  const page = data?.ideaImport?.refusals;
  const rows = [...(page?.edges.map(({ node }) => node) ?? []), ...more];

  const ask = async (after: string | null, first: number) => {
    const answer = await client.query({
      query: IdeaImportRefusals,
      variables: { id: importId, first, after },
      fetchPolicy: 'network-only',
    });
    return answer.data?.ideaImport?.refusals;
  };

  async function busily(work: () => Promise<void>) {
    setBusy(true);
    await work().catch(() => undefined);
    setBusy(false);
  }

  const showMore = () =>
    busily(async () => {
      const next = await ask(cursor ?? page?.pageInfo.endCursor ?? null, PAGE);
      if (!next) return;
      setMore((before) => [...before, ...next.edges.map(({ node }) => node)]);
      setCursor(next.pageInfo.endCursor ?? null);
    });

  const keepAll = () =>
    busily(async () => {
      const columns = ['file', 'line', 'reason', 'field', 'value', 'wayOut'] as const;
      const table: (string | number | null)[][] = [columns.map((name) => t(`refusals.columns.${name}`))];
      for (let after: string | null = null; ;) {
        const next = await ask(after, PAGE);
        for (const { node } of next?.edges ?? []) table.push(cellsOf(node));
        if (!next?.pageInfo.hasNextPage) break;
        after = next.pageInfo.endCursor ?? null;
      }
      keepFile('refused.csv', 'text/csv', csvOf(table));
    });

  const cellsOf = (row: Row) => [
    row.file,
    row.line,
    refusalSentence(t, row),
    row.field ? fieldName(t, row.field) : null,
    row.value ?? null,
    wayOutSentence(t, row.code),
  ];

  return (
    <div className={classes.refusals}>
      <h3>{t('refusals.title')}</h3>
      {count > KEPT && <p className={classes.quiet}>{t('refusals.kept', { count: KEPT })}</p>}
      {error && !page && <QueryFailed error={error} onRetry={refetch} />}
      {!page && !error && <RowSkeletons label={t('loading')} />}
      <ul className={classes.rows}>
        {rows.map((row, n) => (
          <li key={n}>
            <strong>{refusalSentence(t, row)}</strong>
            <span>
              {[
                t('refusals.place', { file: row.file, line: row.line }),
                row.field && fieldName(t, row.field),
                row.value && t('refusals.found', { value: row.value }),
                wayOutSentence(t, row.code),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        {rows.length < Math.min(count, KEPT) && page && (
          <Button variant="default" loading={isBusy} onClick={() => void showMore()}>
            {t('refusals.more')}
          </Button>
        )}
        <Button variant="subtle" loading={isBusy} onClick={() => void keepAll()}>
          {t('refusals.download')}
        </Button>
      </div>
    </div>
  );
}
