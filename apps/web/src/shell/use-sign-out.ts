import { useApolloClient } from '@apollo/client/react';
import { failureOf, failureSentence } from '../acts/index.ts';
import { graphql } from '../apollo/index.ts';
import { tell } from '../live/index.ts';
import { deviceDrafts } from './device-drafts.ts';
import { forgetPages } from './recent-pages.ts';
import { recentSearches } from './recent-searches.ts';
import { useViewer } from './viewer.ts';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and leaves a browser that knows nothing of the member. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const { id } = useViewer();
  return async () => {
    try {
      await client.mutate({ mutation: SignOut });
      deviceDrafts(id).forget();
      recentSearches(id).forget();
      forgetPages();
      // A fresh page holds nothing of what the member has seen.
      window.location.assign('/sign-in');
    } catch (error) {
      tell(failureSentence(failureOf(error)), { tone: 'alarm' });
    }
  };
}
