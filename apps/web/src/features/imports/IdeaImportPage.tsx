import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useEffect } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { IdeaImport_PartsFragment } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { imports } from '../../messages/en/imports.ts';
import { AdministratorsOnly, PageMissing, PageTitle } from '../../shell/index.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import { MappingForm } from './MappingForm.tsx';
import { OneIdeaImport } from './imports.queries.ts';
import classes from './Imports.module.css';

bringWords({ imports });

const LOOK_EVERY_MS = 1_000;

function Failure({ failure }: { failure: NonNullable<IdeaImport_PartsFragment['failure']> }) {
  const { t } = useTranslation('imports');
  const code = failure.code as 'REFUSED' | 'BUSY' | 'FILES_GONE' | 'INTERNAL';
  return (
    <Alert color="red" role="alert" title={t('failure.title')}>
      {t(`failure.${code}`, { sentence: failure.sentence ?? '' })}
    </Alert>
  );
}

function OneImport({ id }: { id: string }) {
  const { t } = useTranslation('imports');
  const { data, error, refetch, startPolling, stopPolling } = useQuery(OneIdeaImport, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.ideaImport;
  const isAtWork = found?.state === 'LOOKING' || found?.state === 'RUNNING';
  useEffect(() => {
    if (!isAtWork) return;
    startPolling(LOOK_EVERY_MS);
    return stopPolling;
  }, [isAtWork, startPolling, stopPolling]);

  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  if (!found) return <PageMissing />;
  return (
    <div className={classes.page}>
      <Link to="/admin/import-ideas" className={classes.back}>
        {t('back')}
      </Link>
      <PageTitle title={found.sourceName} />
      <p className={classes.quiet}>{t(`state.${found.state}`)}</p>
      {found.failure && <Failure failure={found.failure} />}
      {isAtWork ? (
        <ImportProgress found={found} />
      ) : (
        <>
          {found.report && <ImportReport found={found} report={found.report} />}
          {found.files.length > 0 && (
            <MappingForm key={found.id} found={found} spaces={data.spaces.map(({ name }) => name)} />
          )}
        </>
      )}
    </div>
  );
}

/** One import, from its tables to what became of them. */
export default function IdeaImportPage() {
  const { importId = '' } = useParams();
  return (
    <AdministratorsOnly>
      <OneImport id={importId} />
    </AdministratorsOnly>
  );
}
