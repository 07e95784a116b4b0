import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { ThreadPageQueryVariables } from '../../graphql/graphql.ts';
import { RepliesPage, ThreadPage } from './thread.queries.ts';

const size = 20;

type Way = 'earlier' | 'more' | 'newest' | 'around';

/** Fetches further pages of a thread; the cache joins them to what is shown. */
export function useThreadPages(id: string) {
  const client = useApolloClient();
  const [loading, setLoading] = useState<Way>();
  const [failed, setFailed] = useState<Way>();

  async function fetchPage(way: Way, variables: Omit<ThreadPageQueryVariables, 'id'>): Promise<boolean> {
    setLoading(way);
    setFailed(undefined);
    try {
      await client.query({ query: ThreadPage, variables: { id, ...variables }, fetchPolicy: 'network-only' });
      return true;
    } catch {
      setFailed(way);
      return false;
    } finally {
      setLoading(undefined);
    }
  }

  return {
    loading,
    failed,
    earlier: (before: string | null | undefined) => fetchPage('earlier', { last: size, before }),
    more: (after: string | null | undefined) => fetchPage('more', { first: size, after }),
    newest: () => fetchPage('newest', { last: size }),
    around: (comment: string) => fetchPage('around', { first: size, around: comment }),
  };
}

/** The same for the replies of one conversation. */
export function useRepliesPages(id: string) {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);

  async function fetchPage(page: { after?: string | null; before?: string | null }) {
    setLoading(true);
    setFailed(false);
    const reach = 'before' in page ? { last: size } : { first: size };
    try {
      await client.query({
        query: RepliesPage,
        variables: { id, ...reach, ...page },
        fetchPolicy: 'network-only',
      });
    } catch {
      setFailed(true);
    } finally {
      setLoading(false);
    }
  }

  return {
    loading,
    failed,
    earlier: (before: string | null | undefined) => fetchPage({ before }),
    more: (after: string | null | undefined) => fetchPage({ after }),
  };
}
