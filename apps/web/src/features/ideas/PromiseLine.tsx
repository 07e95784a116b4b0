import type { FragmentType } from '@apollo/client';
import { RelativeTime, StageBadge } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { PromiseLine_IdeaFragment } from '../../graphql/graphql.ts';
import classes from './PromiseLine.module.css';

const PromiseLineIdea = graphql(`
  fragment PromiseLine_idea on Idea {
    id
    state
    stage {
      id
      key
      name
      meaning
    }
    answer {
      id
      answeredAt
    }
  }
`);

export interface PromiseLineProps {
  idea: FragmentType<PromiseLine_IdeaFragment>;
}

/** What the organisation owes an idea, in one line below its title: where it stands, and whether it was answered. */
export function PromiseLine({ idea: given }: PromiseLineProps) {
  const { t } = useTranslation('ideas');
  const idea = usePart(PromiseLineIdea, given);
  if (!idea) return null;
  const { stage, answer, state } = idea;
  if (state !== 'OPEN')
    return <p className={classes.line}>{t(state === 'HIDDEN' ? 'card.hidden' : 'card.withdrawn')}</p>;
  return (
    <p className={classes.line}>
      <StageBadge stageKey={stage.key} name={stage.name} meaning={stage.meaning} />
      {answer && (
        <span>
          {t('card.answered')} <RelativeTime at={answer.answeredAt} />
        </span>
      )}
    </p>
  );
}
