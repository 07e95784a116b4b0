import { useRef, useState } from 'react';

interface Reached {
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** Goes on at the end of a list, one page at a time, and keeps what went wrong for the reader to see. */
export function useMore(pageInfo: Reached | undefined, fetchAfter: (cursor: string) => Promise<unknown>) {
  const busy = useRef(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const [moreFailed, setMoreFailed] = useState<unknown>();

  async function loadMore() {
    if (busy.current || !pageInfo?.hasNextPage) return;
    busy.current = true;
    setLoadingMore(true);
    setMoreFailed(undefined);
    try {
      await fetchAfter(pageInfo.endCursor!);
    } catch (problem) {
      setMoreFailed(problem);
    } finally {
      busy.current = false;
      setLoadingMore(false);
    }
  }

  return { loadMore: () => void loadMore(), loadingMore, moreFailed };
}
