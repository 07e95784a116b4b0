import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { RoleHistory, RolesHeld } from './roles.queries.ts';

/** After a role was given or taken, the lists that show it are read again. */
export function useAfterRoleChange() {
  const client = useApolloClient();
  return useCallback(() => {
    // Outside of the cache update that called.
    queueMicrotask(() => void client.refetchQueries({ include: [RolesHeld, RoleHistory] }));
  }, [client]);
}
