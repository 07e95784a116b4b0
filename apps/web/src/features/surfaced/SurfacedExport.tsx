import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { failureOf, failureSentence } from '../../acts/index.ts';
import type { SurfacedFilter } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { exportSurfaced } from './surfaced-export.ts';
import classes from './SurfacedPage.module.css';

/** The list as a file for a spreadsheet, or on paper. */
export function SurfacedExport({ filter }: { filter: SurfacedFilter }) {
  const { t } = useTranslation('surfaced');
  const client = useApolloClient();
  const [count, setCount] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function save() {
    const round = new AbortController();
    running.current = round;
    setCount(0);
    try {
      const nameOf = (column: Parameters<Parameters<typeof exportSurfaced>[2]>[0]) => t(`columns.${column}`);
      const text = await exportSurfaced(client, filter, nameOf, setCount, round.signal);
      const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
      Object.assign(document.createElement('a'), { href: address, download: t('export.file') }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      if (!round.signal.aborted) tell(failureSentence(failureOf(error)), { tone: 'alarm' });
    } finally {
      setCount(null);
    }
  }

  return (
    <div className={classes.exports}>
      {count === null ? (
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => void save()}
        >
          {t('export.csv')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => running.current?.abort()}>
          {t('export.cancel', { count })}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
        {t('export.print')}
      </Button>
    </div>
  );
}
