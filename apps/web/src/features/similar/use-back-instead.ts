import type { FragmentType } from '@apollo/client';
import { useAct } from '../../acts/index.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { BackInstead_IdeaFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { BackIdeaPart } from './similar.queries.ts';

const BackOne = graphql(`
  mutation BackOne($input: IdeaActInput!) {
    vote(input: $input) {
      ...BackInstead_idea @unmask
    }
  }
`);

const LeaveOne = graphql(`
  mutation LeaveOne($input: IdeaActInput!) {
    takeVoteBack(input: $input) {
      ...BackInstead_idea @unmask
    }
  }
`);

const FollowOne = graphql(`
  mutation FollowOne($input: SetFollowInput!) {
    setFollow(input: $input) {
      idea {
        ...BackInstead_idea @unmask
      }
    }
  }
`);

const UnfollowOne = graphql(`
  mutation UnfollowOne($input: ClearFollowInput!) {
    clearFollow(input: $input) {
      idea {
        ...BackInstead_idea @unmask
      }
    }
  }
`);

const aside = { failures: 'aside' } as const;

/** One click for a vote and a follow instead of an idea of one's own; both can be taken back for some seconds. */
export function useBackInstead(given: FragmentType<BackInstead_IdeaFragment>) {
  const { t } = useTranslation('similar');
  const idea = usePart(BackIdeaPart, given);
  const vote = useAct(BackOne, aside);
  const takeBack = useAct(LeaveOne, aside);
  const follow = useAct(FollowOne, aside);
  const unfollow = useAct(UnfollowOne, aside);

  async function back() {
    if (!idea || !(await vote.act({ ideaId: idea.id }))) return;
    // What the viewer has chosen to hear of it stays their choice.
    const follows = idea.viewerFollow.source !== 'CHOSEN';
    if (follows) await follow.act({ kind: 'IDEA', subjectId: idea.id, level: 'ALL' });
    const undo = async () => {
      await takeBack.act({ ideaId: idea.id });
      if (follows) await unfollow.act({ kind: 'IDEA', subjectId: idea.id });
    };
    tell(t('backed', { title: idea.title }), { action: { label: t('undo'), run: () => void undo() } });
  }

  return { idea, back: () => void back(), pending: vote.pending || follow.pending };
}
