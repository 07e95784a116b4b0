import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { PlaceholderJoins, UndoPlaceholderJoin } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

/** Who was joined with whom, with the way back. */
export function JoinsSoFar() {
  const { t } = useTranslation('placeholders');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(PlaceholderJoins, {
    fetchPolicy: 'cache-and-network',
  });
  const undo = useAct(UndoPlaceholderJoin);
  const refresh = useRefresh();
  const page = data?.placeholderJoins;

  async function takeBack(joinId: string) {
    if (!(await undo.act({ joinId }))) return;
    tell(t('admin.undoneNow'));
    await refresh();
  }

  return (
    <section className={classes.section} aria-labelledby="joins-so-far">
      <h2 id="joins-so-far">{t('admin.joins')}</h2>
      {error && !page && <QueryFailed error={error} onRetry={refetch} />}
      {!page && !error && <RowSkeletons label={t('loading')} />}
      {page?.edges.length === 0 && <p className={classes.quiet}>{t('admin.noJoins')}</p>}
      {undo.sentence && (
        <Alert color="red" role="alert">
          {undo.sentence}
        </Alert>
      )}
      <ul className={classes.rows}>
        {page?.edges.map(({ node: { id, joinedAt, undoneAt, undoableUntil, member, placeholder } }) => {
          const names = {
            name: placeholder?.name ?? '',
            source: placeholder?.sourceName ?? '',
            member: member?.name ?? '',
          };
          return (
            <li key={id}>
              <div>
                <span>{t('admin.joinLine', names)}</span>
                <RelativeTime at={undoneAt ?? joinedAt} />
              </div>
              {undoneAt && <span>{t('admin.undone')}</span>}
              {!undoneAt && new Date(undoableUntil) > new Date() && (
                <Button
                  size="sm"
                  variant="default"
                  loading={undo.pending}
                  aria-label={t('admin.undoName', names)}
                  onClick={() => void takeBack(id)}
                >
                  {t('admin.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('more')}
        </Button>
      )}
    </section>
  );
}
