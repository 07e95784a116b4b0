import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { SearchQuery as Answer } from '../../graphql/graphql.ts';
import { searchVariables, type SearchAddress } from './search-address.ts';
import { SearchQuery } from './search.queries.ts';

type Found = Answer['search'];
const kinds = ['ideas', 'comments', 'people'] as const;

/** The same list with the next page behind it; nothing twice, also when an order moved meanwhile. */
function continued(shown: Found, next: Found): Found {
  const joined = { ...shown };
  for (const kind of kinds) {
    const [before, more] = [shown[kind], next[kind]];
    if (!before || !more) continue;
    const known = new Set(before.edges.map(({ cursor }) => cursor));
    const edges = [...before.edges, ...more.edges.filter(({ cursor }) => !known.has(cursor))];
    Object.assign(joined, { [kind]: { ...before, ...more, edges } });
  }
  return joined;
}

/**
 * What a search finds. While the next answer is on its way the one before stays, and an answer to words that have
 * changed since is never shown.
 */
export function useSearch(address: SearchAddress, few?: Parameters<typeof searchVariables>[1]) {
  const variables = searchVariables(address, few);
  const { data, previousData, error, refetch, fetchMore } = useQuery(SearchQuery, {
    variables,
    skip: variables.query === '',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<unknown>();

  async function loadMore(after: string) {
    setLoadingMore(true);
    setMoreFailed(undefined);
    try {
      await fetchMore({
        variables: { after },
        updateQuery: (shown, { fetchMoreResult }) => ({
          search: continued((shown as Answer).search, (fetchMoreResult as Answer).search),
        }),
      });
    } catch (problem) {
      setMoreFailed(problem);
    } finally {
      setLoadingMore(false);
    }
  }

  const isAsking = variables.query !== '';
  return {
    found: isAsking ? ((data ?? previousData) as Answer | undefined)?.search : undefined,
    isStale: isAsking && !data && Boolean(previousData),
    isAsking,
    error,
    refetch,
    loadMore: (after: string) => void loadMore(after),
    loadingMore,
    moreFailed,
  };
}
