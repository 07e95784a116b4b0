import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import classes from './Administration.module.css';
import { RoleHistory } from './roles.queries.ts';

/** Every role that was given or taken, newest first. */
export function RoleHistoryList() {
  const { t } = useTranslation('administration');
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(RoleHistory, {
    fetchPolicy: 'cache-and-network',
  });
  const history = data?.roleHistory;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('roles.history')}</h2>
      {error && !history && <QueryFailed error={error} onRetry={refetch} />}
      {!history && !error && <RowSkeletons label={t('loading')} />}
      {history?.edges.length === 0 && <p>{t('roles.noHistory')}</p>}
      <ul className={classes.rows}>
        {history?.edges.map(({ node: { id, at, kind, held, member, by } }) => (
          <li key={id} className={classes.row}>
            <span className={classes.words}>
              {t(`roles.change.${kind}`, {
                name: member.name,
                role: t(`roles.name.${held.role}`),
                place: held.unit?.name ?? held.space?.name ?? t('roles.everywhere'),
              })}
              <span>
                {by ? t('roles.by', { name: by.name }) : t('roles.byNobody')} <RelativeTime at={at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {history?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: history.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('roles.earlier')}
        </Button>
      )}
    </section>
  );
}
