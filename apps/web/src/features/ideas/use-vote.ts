import { useRef } from 'react';
import { useAct } from '../../acts/index.ts';
import { graphql } from '../../apollo/index.ts';
import type { Support_IdeaFragment } from '../../graphql/graphql.ts';

const Vote = graphql(`
  mutation Vote($input: IdeaActInput!) {
    vote(input: $input) {
      ...Support_idea @unmask
    }
  }
`);

const TakeVoteBack = graphql(`
  mutation TakeVoteBack($input: IdeaActInput!) {
    takeVoteBack(input: $input) {
      ...Support_idea @unmask
    }
  }
`);

/**
 * The idea as it will be. The version stays: what the server says next, or an event, is never older. What the vote will reveal
 * the server says.
 */
function after(idea: Support_IdeaFragment, voted: boolean) {
  const { support } = idea;
  const next = support && { ...support, count: Math.max(0, support.count + (voted ? 1 : -1)) };
  return { __typename: 'Idea' as const, ...idea, viewerHasVoted: voted, support: next };
}

/**
 * Gives the viewer's vote to an idea or takes it back. One at a time: somebody who changes their mind quickly
 * would else have two requests under way, and the one that arrives last would win.
 */
export function useVote(idea: Support_IdeaFragment | undefined): () => void {
  const wanted = useRef<boolean>(undefined);
  const busy = useRef(false);
  const give = useAct(Vote, { failures: 'aside', optimistic: () => ({ vote: after(idea!, true) }) });
  const takeBack = useAct(TakeVoteBack, {
    failures: 'aside',
    optimistic: () => ({ takeVoteBack: after(idea!, false) }),
  });

  async function bringAbout(from: boolean, ideaId: string) {
    let has = from;
    while (wanted.current !== has) {
      const want: boolean = wanted.current!;
      const answer = await (want ? give : takeBack).act({ ideaId });
      if (!answer) break;
      has = want;
    }
    wanted.current = undefined;
  }

  return () => {
    if (!idea) return;
    wanted.current = !(wanted.current ?? idea.viewerHasVoted);
    if (busy.current) return;
    busy.current = true;
    void bringAbout(idea.viewerHasVoted, idea.id).finally(() => {
      busy.current = false;
    });
  };
}
