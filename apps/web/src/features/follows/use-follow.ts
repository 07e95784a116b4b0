import { useAct } from '../../acts/index.ts';
import type { FollowKind, FollowLevel, FollowSource } from '../../graphql/graphql.ts';
import { ClearFollow, SetFollow } from './follow.acts.ts';

/** How the viewer follows something, as the API says it. */
export interface Followed {
  level?: FollowLevel | null;
  source?: FollowSource | null;
}

export const isFollowed = ({ level }: Followed) => level === 'ALL' || level === 'CALM';

const typename = { IDEA: 'Idea', MEMBER: 'Member', SPACE: 'Space', TAG: 'Tag' } as const;
const field = { IDEA: 'idea', MEMBER: 'member', SPACE: 'space', TAG: 'tag' } as const;

/** Chooses how much to hear of something, takes the choice back, or does whichever turns following on or off. */
export function useFollow(kind: FollowKind, subjectId: string, followed: Followed) {
  const set = useAct(SetFollow, {
    failures: 'aside',
    optimistic: ({ level }) => ({
      setFollow: {
        __typename: 'FollowChange' as const,
        ...{ idea: null, member: null, space: null, tag: null },
        [field[kind]]: {
          __typename: typename[kind],
          id: subjectId,
          viewerFollow: { __typename: 'ViewerFollow' as const, level, source: 'CHOSEN' as const },
        },
      },
    }),
  });
  const clear = useAct(ClearFollow, { failures: 'aside' });

  const choose = (level: FollowLevel) => set.act({ kind, subjectId, level });
  const takeBack = () => clear.act({ kind, subjectId });
  return {
    choose,
    takeBack,
    pending: set.pending || clear.pending,
    /** A choice that is in the way is taken back; else what follows by itself is silenced, and the rest is followed. */
    toggle: () => (followed.source === 'CHOSEN' ? takeBack() : choose(isFollowed(followed) ? 'NONE' : 'ALL')),
  };
}
