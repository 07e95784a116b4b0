import type { FragmentType } from '@apollo/client';
import { VoteButton } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { Support_IdeaFragment } from '../../graphql/graphql.ts';
import './revealed.fragment.ts';
import { useVote } from './use-vote.ts';

const SupportIdea = graphql(`
  fragment Support_idea on Idea {
    id
    support {
      count
      version
    }
    ...Revealed_idea @unmask
    viewerHasVoted
    viewerFollow {
      level
      source
    }
    viewerCan {
      vote
      pass
      reveal
    }
  }
`);

export interface SupportProps {
  idea: FragmentType<Support_IdeaFragment>;
  size?: 'medium' | 'large';
}

/** The support of an idea, and the way to give or take back one's own; the same number wherever it is shown. */
export function Support({ idea: given, size }: SupportProps) {
  const { t } = useTranslation('ideas');
  const idea = usePart(SupportIdea, given);
  const toggle = useVote(idea);
  if (!idea) return null;
  const count = idea.support?.count ?? null;
  return (
    <VoteButton
      count={count}
      voted={idea.viewerHasVoted}
      onToggle={toggle}
      label={t('vote.give')}
      countLabel={count === null ? t('vote.notYet') : t('vote.count', { count })}
      closedBecause={idea.viewerCan.vote ? undefined : t('vote.closed')}
      size={size}
    />
  );
}
