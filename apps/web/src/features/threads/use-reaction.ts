import { useRef } from 'react';
import { useAct } from '../../acts/index.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import { React, TakeReactionBack } from './comment.acts.ts';

type Reacted = Pick<Comment_CommentFragment, 'id' | 'reactions' | 'viewerReactions'>;

/** The comment as it will be once the viewer's reaction is given or taken back. */
export function withReaction({ id, reactions, viewerReactions }: Reacted, key: string, given: boolean) {
  const before = reactions.find((reaction) => reaction.key === key)?.count ?? 0;
  const count = Math.max(0, before + (given ? 1 : -1));
  const next = before
    ? reactions.map((reaction) => (reaction.key === key ? { ...reaction, count } : reaction))
    : [...reactions, { __typename: 'Reaction' as const, key, count }];
  return {
    __typename: 'Comment' as const,
    id,
    reactions: next.filter((reaction) => reaction.count > 0),
    viewerReactions: given ? [...viewerReactions, key] : viewerReactions.filter((own) => own !== key),
  };
}

/** Gives the viewer's reaction or takes it back, shown at once; one request at a time for each key. */
export function useReaction(comment: Reacted): (key: string) => void {
  const busy = useRef(new Set<string>());
  const give = useAct(React, {
    failures: 'aside',
    optimistic: ({ key }) => ({ react: withReaction(comment, key, true) }),
  });
  const takeBack = useAct(TakeReactionBack, {
    failures: 'aside',
    optimistic: ({ key }) => ({ takeReactionBack: withReaction(comment, key, false) }),
  });
  return (key) => {
    if (busy.current.has(key)) return;
    busy.current.add(key);
    const { act } = comment.viewerReactions.includes(key) ? takeBack : give;
    void act({ commentId: comment.id, key }).finally(() => busy.current.delete(key));
  };
}
