import { useApolloClient } from '@apollo/client/react';

/** After a join or its undoing: what was read of names, ideas and threads may say something else now. */
export function useRefresh() {
  const client = useApolloClient();
  return () => client.refetchQueries({ include: 'active' }).catch(() => undefined);
}
