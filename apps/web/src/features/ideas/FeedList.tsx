import { useRef } from 'react';
import type { FeedQuery } from '../../graphql/graphql.ts';
import { useLooks } from '../ranking/index.ts';
import { FeedEnd } from './FeedEnd.tsx';
import classes from './FeedList.module.css';
import { IdeaCard } from './IdeaCard.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useReturnToCard } from './use-return-to-card.ts';
import { useSupportInView } from './use-support-in-view.ts';

type Feed = FeedQuery['feed'];

export interface FeedListProps {
  /** Its places are marked where it counts that somebody saw an idea there. */
  feed: Omit<Feed, 'edges'> & { edges: (Omit<Feed['edges'][number], 'place'> & { place?: string | null })[] };
  /** Whether the end of the list is the beginning of everything. */
  isAll: boolean;
  isStale: boolean;
  loadMore: () => void;
  loadingMore: boolean;
  moreFailed: unknown;
}

/** The cards, with everything that goes on between them: keys, live counts, coming back, going on. */
export function FeedList({ feed, isAll, isStale, loadMore, loadingMore, moreFailed }: FeedListProps) {
  const list = useRef<HTMLDivElement>(null);
  const ids = feed.edges.map(({ node }) => node.id);
  useSupportInView(list, ids.join());
  useLooks(list, feed.edges);
  useCardKeys(list);
  const noteOpened = useReturnToCard(list);

  return (
    <>
      <div
        ref={list}
        className={classes.list}
        data-stale={isStale || undefined}
        aria-busy={isStale}
        onClick={noteOpened}
      >
        {feed.edges.map(({ node }) => (
          <IdeaCard key={node.id} idea={node} />
        ))}
      </div>
      {!isStale && (
        <FeedEnd
          hasMore={feed.pageInfo.hasNextPage}
          reached={feed.pageInfo.endCursor ?? ''}
          loading={loadingMore}
          failure={moreFailed}
          isAll={isAll}
          onMore={loadMore}
        />
      )}
    </>
  );
}
