import '@mantine/core/styles/Progress.css';
import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useEffect } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { peopleImport as words } from '../../messages/en/people-import.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { ImportApplied } from './ImportApplied.tsx';
import { ImportApply } from './ImportApply.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import classes from './ImportPeople.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { NewTable } from './NewTable.tsx';
import { PeopleImportQuery } from './people-import.queries.ts';

bringWords({ peopleImport: words });

const LOOK_EVERY_MS = 600;

function OneImport({ id, onOther }: { id: string; onOther: (id: string | null) => void }) {
  const { t } = useTranslation('peopleImport');
  const { data, error, refetch, startPolling, stopPolling } = useQuery(PeopleImportQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.peopleImport;
  const isRunning = found?.state === 'READING' || found?.state === 'APPLYING';
  useEffect(() => {
    if (!isRunning) return;
    startPolling(LOOK_EVERY_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  if (error && !found) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  if (!found) return <NewTable isGone onBegun={onOther} />;
  const isReady = found.state === 'READY';
  return (
    <>
      <p className={classes.about}>{t('file', { name: found.fileName })}</p>
      {found.failure && (
        <Alert color="red" role="alert">
          {t(`failure.${found.failure.code}` as 'failure.INTERNAL', { line: found.failure.line ?? 0 })}
        </Alert>
      )}
      {found.state === 'CANCELLED' && <Alert>{t('cancelled')}</Alert>}
      {isRunning && <ImportRunning found={found} />}
      {found.state === 'APPLIED' && <ImportApplied found={found} onNew={() => onOther(null)} />}
      {isReady && (
        <>
          <ImportPreview found={found} />
          <ImportApply found={found} />
        </>
      )}
      {!isRunning && found.state !== 'APPLIED' && (
        <ImportColumns key={found.id} found={found} onLooked={onOther} onNew={() => onOther(null)} />
      )}
    </>
  );
}

function ImportPeople() {
  const { t } = useTranslation('peopleImport');
  const [params, setParams] = useSearchParams();
  const id = params.get('import');
  const goTo = (next: string | null) => setParams(next ? { import: next } : {});
  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      {id ? <OneImport key={id} id={id} onOther={goTo} /> : <NewTable onBegun={goTo} />}
    </div>
  );
}

/** The directory from a table: handed in, compared, looked at, applied. The address holds the import, so that one can come back. */
export default function ImportPeoplePage() {
  return (
    <AdministratorsOnly>
      <ImportPeople />
    </AdministratorsOnly>
  );
}
