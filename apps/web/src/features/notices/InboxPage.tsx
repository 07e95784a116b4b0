import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, RowSkeletons } from '@upwell/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { InboxFilter } from '../../graphql/graphql.ts';
import { announce } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { inbox as words } from '../../messages/en/inbox.ts';
import { PageTitle, useKeys } from '../../shell/index.ts';
import { useCardKeys, useMore } from '../ideas/index.ts';
import { inboxAddress, inboxFilters, readInboxFilter } from './inbox-address.ts';
import { InboxLine } from './InboxLine.tsx';
import { useInboxState } from './inbox-state.ts';
import classes from './InboxPage.module.css';
import { InboxPageQuery } from './notices.queries.ts';
import { useMarking } from './use-marking.ts';

bringWords({ inbox: words });

/** What happened to what the viewer follows, a line an idea. Nothing moves by itself: what is new waits until it is asked for. */
export default function InboxPage() {
  const { t } = useTranslation('inbox');
  const [params] = useSearchParams();
  const filter = readInboxFilter(params);
  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      <nav aria-label={t('filters')} className={classes.filters}>
        {inboxFilters.map((one) => (
          <Link key={one} to={inboxAddress(one)} aria-current={one === filter ? 'page' : undefined}>
            {t(`filter.${one}`)}
          </Link>
        ))}
      </nav>
      <Lines key={filter} filter={filter} />
    </div>
  );
}

function Lines({ filter }: { filter: InboxFilter }) {
  const { t } = useTranslation('inbox');
  const { data, error, refetch, fetchMore } = useQuery(InboxPageQuery, {
    variables: { filter },
    fetchPolicy: 'network-only',
  });
  const groups = data?.inbox.groups;
  const { loadMore, loadingMore } = useMore(groups?.pageInfo, (after) => fetchMore({ variables: { after } }));
  const list = useRef<HTMLDivElement>(null);
  const { latestAt, isNew, show } = useFreshness(data?.inbox.latestAt, () => refetch());
  const { markOne, markAll, pending } = useMarking(latestAt, () => refetch());
  const { unread } = useInboxState();
  useCardKeys(list);
  useKeys({
    e: () =>
      document.activeElement?.closest('[data-idea]')?.querySelector<HTMLElement>('[data-read]')?.click(),
  });

  if (error && !groups) return <QueryFailed error={error} onRetry={refetch} />;
  if (!groups) return <RowSkeletons label={t('loading')} count={6} />;
  const nodes = groups.edges.map(({ node }) => node);
  const ideaIds = nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  return (
    <>
      <div className={classes.bar}>
        {isNew && (
          <Button size="compact-md" radius="xl" onClick={show}>
            {t('fresh')}
          </Button>
        )}
        {unread > 0 && (
          <Button variant="default" size="compact-md" loading={pending} onClick={() => markAll(ideaIds)}>
            {t('readAll')}
          </Button>
        )}
        <Link to="/settings" className={classes.settings}>
          {t('settings')}
        </Link>
      </div>
      {nodes.length === 0 ? (
        <EmptyState
          title={t(filter === 'ALL' ? 'empty.title' : 'emptyFilter.title')}
          action={
            filter !== 'ALL' && (
              <Button component={Link} to="/inbox" variant="default">
                {t('all')}
              </Button>
            )
          }
        >
          {t(filter === 'ALL' ? 'empty.body' : 'emptyFilter.body')}
        </EmptyState>
      ) : (
        <div ref={list} className={classes.lines}>
          {nodes.map((node) => (
            <InboxLine key={node.id} group={node} onRead={markOne} />
          ))}
        </div>
      )}
      {groups.pageInfo.hasNextPage ? (
        <Button variant="default" loading={loadingMore} onClick={loadMore}>
          {t('more')}
        </Button>
      ) : (
        nodes.length > 0 && <p className={classes.end}>{t('end')}</p>
      )}
    </>
  );
}

/** Whether something came after the list was read; `latestAt` is up to when the list is complete. */
function useFreshness(read: string | null | undefined, refetch: () => Promise<unknown>) {
  const { t } = useTranslation('inbox');
  const { latestAt } = useInboxState();
  const [seen, setSeen] = useState<string | null>();
  if (seen === undefined && read !== undefined) setSeen(read);
  const isNew = seen !== undefined && latestAt != null && (seen === null || latestAt > seen);
  useEffect(() => {
    if (isNew) announce(t('fresh'), 'inbox');
  }, [isNew, latestAt, t]);

  async function show() {
    const upTo = latestAt;
    try {
      await refetch();
    } catch {
      return; // The button stays, for another try.
    }
    setSeen(upTo);
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-idea] h2 a')?.focus({ preventScroll: true });
  }
  return { latestAt: seen, isNew, show: () => void show() };
}
