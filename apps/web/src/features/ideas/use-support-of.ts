import { useApolloClient } from '@apollo/client/react';
import { graphql, useLive } from '../../apollo/index.ts';
import { SupportChanges } from './feed.queries.ts';
import { useReveals } from './reveals.ts';

const IdeaCounts = graphql(`
  fragment IdeaCounts_idea on Idea {
    commentCount
    support {
      count
      version
    }
  }
`);

/** Keeps the counts of one idea as they are for everyone. */
export function useSupportOf(ideaId: string | undefined) {
  const { cache } = useApolloClient();
  useLive(
    SupportChanges,
    ideaId ? { ideaIds: [ideaId] } : null,
    ({ supportChanges }) => {
      const { support, commentCount } = supportChanges;
      cache.writeFragment({
        id: cache.identify({ __typename: 'Idea', id: ideaId! }),
        fragment: IdeaCounts,
        data: { commentCount, support: support ?? null },
      });
    },
    useReveals(),
  );
}
