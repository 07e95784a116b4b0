import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { backups as words } from '../../messages/en/backups.ts';
import { PageMissing, PageTitle, useViewer } from '../../shell/index.ts';
import { BackupRow } from './BackupRow.tsx';
import classes from './Backups.module.css';
import { Backups } from './backups.queries.ts';
import { ScheduleStrip } from './ScheduleStrip.tsx';

bringWords({ backups: words });

function BackupList() {
  const { t } = useTranslation('backups');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(Backups, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const backups = data?.backups;

  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      {error && !backups && <QueryFailed error={error} onRetry={refetch} />}
      {!backups && !error && <RowSkeletons label={t('loading')} />}
      {data && <ScheduleStrip {...data.backupSchedule} />}
      {backups?.edges.length === 0 && <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>}
      {backups && backups.edges.length > 0 && (
        <ul className={classes.rows}>
          {backups.edges.map(({ node }) => (
            <BackupRow key={node.id} backup={node} />
          ))}
        </ul>
      )}
      {backups?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: backups.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}

/** Whether there are good backups. */
export default function BackupsPage() {
  return useViewer().can.administer ? <BackupList /> : <PageMissing />;
}
