import type { FragmentType } from '@apollo/client';
import { UnstyledButton } from '@mantine/core';
import { RelativeTime, StageBadge } from '@upwell/ui';
import { useId, useState } from 'react';
import { Trans } from '../../messages/Trans.tsx';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { StandingLine_IdeaFragment } from '../../graphql/graphql.ts';
import classes from './StandingLine.module.css';

const StandingLineIdea = graphql(`
  fragment StandingLine_idea on Idea {
    id
    stage {
      id
      key
      name
      meaning
      kind
    }
    answer {
      id
      answeredAt
    }
  }
`);

export interface StandingLineProps {
  idea: FragmentType<StandingLine_IdeaFragment>;
}

/** Under every title: where the idea stands, who owns it, and what has been answered. A tap says what a stage means. */
export function StandingLine({ idea: given }: StandingLineProps) {
  const { t } = useTranslation('pipeline');
  const idea = usePart(StandingLineIdea, given);
  const [open, setOpen] = useState(false);
  const meaning = useId();
  if (!idea) return null;
  const { stage, answer } = idea;
  const waits = stage.kind === 'OPEN' && !answer;
  return (
    <div className={classes.standing} role="group" aria-label={t('promise.label')}>
      <p className={classes.line}>
        <UnstyledButton
          className={classes.stage}
          aria-expanded={open}
          aria-controls={meaning}
          onClick={() => setOpen(!open)}
        >
          <StageBadge stageKey={stage.key} name={stage.name} meaning={stage.meaning} />
        </UnstyledButton>
        {waits && <span title={t('promise.noOwnerMeaning')}>{t('promise.noOwner')}</span>}
        {answer && (
          <a href="#answer">
            <Trans
              t={t}
              i18nKey="promise.answered"
              components={{ when: <RelativeTime at={answer.answeredAt} /> }}
            />
          </a>
        )}
      </p>
      <p id={meaning} className={classes.meaning} hidden={!open}>
        {stage.meaning}
        {waits && ` ${t('promise.noOwnerMeaning')}`}
      </p>
    </div>
  );
}
