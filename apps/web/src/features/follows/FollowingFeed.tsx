import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CardSkeletons, EmptyState } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigationType } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { FeedFilter } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { follows } from '../../messages/en/follows.ts';
import { FeedList, fits, NewIdeas, useMore } from '../ideas/index.ts';
import { FollowingFeedPage, FollowReach } from './follows.queries.ts';
import { reaches } from './reaches.ts';

bringWords({ follows });

/** The ideas that the viewer follows, newest first. Who comes back meets the same list as before. */
export default function FollowingFeed({ filter }: { filter: FeedFilter | undefined }) {
  const { t } = useTranslation(['follows', 'ideas']);
  const type = useNavigationType();
  const [comesBack] = useState(type === 'POP');
  const fetchPolicy = comesBack ? 'cache-first' : 'network-only';
  const { data, error, refetch, fetchMore } = useQuery(FollowingFeedPage, {
    variables: { ...(filter && { filter }) },
    fetchPolicy,
  });
  const reach = useQuery(FollowReach, { fetchPolicy }).data?.followReach;
  const feed = data?.followingFeed;
  const more = useMore(feed?.pageInfo, (after) => fetchMore({ variables: { after } }));

  if (error && !feed) return <QueryFailed error={error} onRetry={() => refetch()} />;
  if (!feed) return <CardSkeletons label={t('ideas:feed.loading')} count={5} />;
  return (
    <>
      <NewIdeas
        after={feed.liveCursor}
        belongs={reach ? (idea) => fits(idea, filter) && reaches(idea, reach) : null}
        shown={feed.edges.map(({ node }) => node.id)}
        onShow={() => refetch()}
      />
      {feed.edges.length > 0 ? (
        <FeedList feed={feed} isStale={false} isAll={false} {...more} />
      ) : (
        <EmptyState
          title={t(filter ? 'ideas:feed.emptyFilter.title' : 'follows:feed.empty.title')}
          action={
            <Button component={Link} to="/" variant="default">
              {t('follows:feed.empty.action')}
            </Button>
          }
        >
          {t(filter ? 'ideas:feed.emptyFilter.body' : 'follows:feed.empty.body')}
        </EmptyState>
      )}
    </>
  );
}
