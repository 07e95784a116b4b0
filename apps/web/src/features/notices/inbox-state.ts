import { useFragment } from '@apollo/client/react';
import { useLive } from '../../apollo/index.ts';
import { graphql } from '../../apollo/graphql.ts';

const InboxState = graphql(`
  fragment InboxState_inbox on Inbox {
    unread
    latestAt
  }
`);

const InboxChanges = graphql(`
  subscription InboxChanges {
    inboxChanges {
      unread
      latestAt
    }
  }
`);

interface InboxStateNow {
  unread: number;
  latestAt?: string | null;
}

const theOne = { __typename: 'Inbox' } as never;

/** Keeps the state of the inbox in the cache up to date while the frame is on screen. */
export const useInboxLive = () => useLive(InboxChanges, {}, () => undefined);

/** How the inbox stands: the same in the navigation, on its page, and on that of an idea. */
export function useInboxState(): InboxStateNow {
  const { data, complete } = useFragment({ fragment: InboxState, from: theOne });
  return complete ? (data as unknown as InboxStateNow) : { unread: 0 };
}
