import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigationType } from 'react-router';
import { failureOf } from '../../acts/index.ts';
import type { FeedFilter, FeedOrder, FeedQuery } from '../../graphql/graphql.ts';
import { FeedPageQuery } from './feed.queries.ts';
import { useMore } from './use-more.ts';

/** Rows of a hand that is dealt anew: as many as one page may hold. */
const fresh = 100;

const isHandExpired = (error: unknown) => {
  const { code, params } = failureOf(error);
  return code === 'CONFLICT' && params.rule === 'feed.hand_expired';
};

/** What a new hand has and the old list has not, behind it: whoever reads sees nothing move. */
function continued<T extends FeedQuery>(shown: T, dealt: T): T {
  const known = new Set(shown.feed.edges.map(({ node }) => node.id));
  const edges = [...shown.feed.edges, ...dealt.feed.edges.filter(({ node }) => !known.has(node.id))];
  return { ...dealt, feed: { ...dealt.feed, edges, liveCursor: shown.feed.liveCursor } };
}

/** The ideas of one order and filter. Who comes back meets the same list as before; who goes there anew, a fresh one. */
export function useFeed(order: FeedOrder, filter: FeedFilter | undefined) {
  const type = useNavigationType();
  const [comesBack] = useState(type === 'POP');
  const { data, error, refetch, fetchMore } = useQuery(FeedPageQuery, {
    variables: { order, ...(filter && { filter }) },
    fetchPolicy: comesBack ? 'cache-first' : 'network-only',
  });
  const more = useMore(data?.feed.pageInfo, (after) =>
    fetchMore({ variables: { after } }).catch((problem: unknown) => {
      if (!isHandExpired(problem)) throw problem;
      return fetchMore({
        variables: { first: fresh, after: null },
        updateQuery: (shown, { fetchMoreResult }) => continued(shown as never, fetchMoreResult as never),
      });
    }),
  );

  return { feed: data?.feed, error, refetch: () => refetch(), ...more };
}
