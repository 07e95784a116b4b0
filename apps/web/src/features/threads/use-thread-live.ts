import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLive } from '../../apollo/index.ts';
import type { ThreadEventsSubscription } from '../../graphql/graphql.ts';
import { joinComment } from './join-comment.ts';
import { IdeaRights, ThreadEvents } from './thread.queries.ts';

export type NewComment = NonNullable<ThreadEventsSubscription['threadEvents']['comment']>;

/** A page that is left and come back to follows on from here: it shows what it showed, and all that came since. */
function remember(cache: ApolloCache, ideaId: string, cursor: string) {
  cache.modify({
    id: cache.identify({ __typename: 'Idea', id: ideaId }),
    fields: { threadCursor: () => cursor },
  });
}

export interface ThreadLiveOptions {
  /** Called before a comment is put in. */
  before: () => void;
  onNew: (comment: NewComment) => void;
  /** Too much was missed, or the idea is gone: ask the server for everything. */
  refetch: () => void;
}

/** Follows what happens in a thread. What is in the cache changes by itself; new comments join their lists here. */
export function useThreadLive(ideaId: string, cursor: string, { before, onNew, refetch }: ThreadLiveOptions) {
  const client = useApolloClient();
  const rights = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rights.current), [ideaId]);

  /** Everybody who looks hears of a change at the same moment; they must not all ask at the same moment too. */
  function askForRights() {
    clearTimeout(rights.current);
    rights.current = setTimeout(
      () =>
        void client
          .query({ query: IdeaRights, variables: { id: ideaId }, fetchPolicy: 'network-only' })
          .catch(() => undefined),
      200 + Math.random() * 1_300,
    );
  }

  useLive(ThreadEvents, { ideaId, after: cursor }, ({ threadEvents: event }) => {
    const { comment } = event;
    if (comment) before();
    let isNew = false;
    // In one go: each change that the cache tells of makes a long thread look itself over.
    client.cache.batch({
      update(cache) {
        remember(cache, ideaId, event.cursor);
        if (event.kind === 'COMMENT_POSTED' && comment)
          isNew = joinComment(cache, { ...comment, parentId: comment.parentId ?? null });
      },
    });
    if (isNew && comment) onNew(comment);
    switch (event.kind) {
      case 'IDEA_CHANGED':
        return event.idea ? askForRights() : refetch();
      case 'RESYNC':
        return refetch();
    }
  });
}
