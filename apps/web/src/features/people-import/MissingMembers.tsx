import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import classes from './ImportPeople.module.css';
import { PeopleImportMissing } from './people-import.queries.ts';

/** Members whom the table does not name. */
export function MissingMembers({ importId }: { importId: string }) {
  const { t } = useTranslation('peopleImport');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(PeopleImportMissing, {
    variables: { id: importId },
  });
  const missing = data?.peopleImport?.missing;
  if (error && !missing) return <QueryFailed error={error} onRetry={refetch} />;
  if (!missing) return <RowSkeletons label={t('loading')} />;
  if (missing.edges.length === 0) return <p className={classes.about}>{t('preview.none')}</p>;
  return (
    <>
      <ul className={classes.rows}>
        {missing.edges.map(({ node: { id, name, title, email } }) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            <span className={classes.quiet}>{[title, email].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {missing.pageInfo.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={networkStatus === NetworkStatus.fetchMore}
            onClick={() =>
              void fetchMore({ variables: { after: missing.pageInfo.endCursor } }).catch(() => undefined)
            }
          >
            {t('preview.more')}
          </Button>
        </div>
      )}
    </>
  );
}
