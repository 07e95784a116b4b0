import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { MailState } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { mails as words } from '../../messages/en/mails.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { MailRow } from './MailRow.tsx';
import classes from './Mails.module.css';
import { Outbox } from './mails.queries.ts';
import { MailServiceStrip } from './MailServiceStrip.tsx';

bringWords({ mails: words });

const states = ['WAITING', 'SENT', 'FAILED', 'KEPT'] as const satisfies readonly MailState[];

function MailList() {
  const { t } = useTranslation('mails');
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state')) ?? null;
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(Outbox, {
    variables: { state },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const service = (data ?? previousData)?.mailService;
  const mails = data?.mails;

  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      {service && <MailServiceStrip {...service} />}
      <NativeSelect
        label={t('filter')}
        maw="16rem"
        value={state ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setParams(value ? { state: value } : {}, { replace: true })
        }
        data={[
          { value: '', label: t('every') },
          ...states.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
      />
      {error && !mails && <QueryFailed error={error} onRetry={refetch} />}
      {!mails && !error && <RowSkeletons label={t('loading')} />}
      {mails?.edges.length === 0 && (
        <EmptyState title={t('none.title')}>{t(state ? 'none.filtered' : 'none.body')}</EmptyState>
      )}
      {mails && mails.edges.length > 0 && (
        <ul className={classes.rows}>
          {mails.edges.map(({ node }) => (
            <MailRow key={node.id} mail={node} />
          ))}
        </ul>
      )}
      {mails?.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={networkStatus === NetworkStatus.fetchMore}
          onClick={() =>
            void fetchMore({ variables: { after: mails.pageInfo.endCursor } }).catch(() => undefined)
          }
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}

/** Every mail that was written, and what became of it. */
export default function OutboxPage() {
  return (
    <AdministratorsOnly>
      <MailList />
    </AdministratorsOnly>
  );
}
