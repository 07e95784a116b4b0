import { CardSkeletons } from '@upwell/ui';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import type { FeedFilter, FeedOrder, FeedQuery } from '../../graphql/graphql.ts';
import { FeedEmpty } from './FeedEmpty.tsx';
import { FeedList } from './FeedList.tsx';
import { fits } from './new-ideas.ts';
import { NewIdeas } from './NewIdeas.tsx';
import { useFeed } from './use-feed.ts';

export interface FeedProps {
  order: FeedOrder;
  filter: FeedFilter | undefined;
  /** See `FeedEmpty`. */
  spaceSlug?: string;
  /** The list that was on screen before; stays, dimmed, until this one is here. */
  before: FeedQuery['feed'] | undefined;
  onShown: (feed: FeedQuery['feed']) => void;
}

/** One list of ideas, growing at its end, and at its top when the reader asks for it. */
export function Feed({ order, filter, spaceSlug, before, onShown }: FeedProps) {
  const { t } = useTranslation('ideas');
  const { feed, error, refetch, ...more } = useFeed(order, filter);
  const shown = feed ?? before;
  const tellShown = useEffectEvent(onShown);
  useEffect(() => {
    if (feed) tellShown(feed);
  }, [feed]);

  if (error && !feed) return <QueryFailed error={error} onRetry={refetch} />;
  if (!shown) return <CardSkeletons label={t('feed.loading')} count={5} />;
  return (
    <>
      {feed && (
        <NewIdeas
          after={feed.liveCursor}
          belongs={order === 'NEW' ? (idea) => fits(idea, filter) : null}
          shown={feed.edges.map(({ node }) => node.id)}
          onShow={refetch}
        />
      )}
      {shown.edges.length > 0 ? (
        <FeedList feed={shown} isStale={!feed} isAll={order === 'NEW' && !filter} {...more} />
      ) : (
        <FeedEmpty order={order} isFiltered={filter !== undefined && !spaceSlug} spaceSlug={spaceSlug} />
      )}
    </>
  );
}
