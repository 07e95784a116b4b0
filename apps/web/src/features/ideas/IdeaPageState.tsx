import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { IdeaPageState_IdeaFragment } from '../../graphql/graphql.ts';
import classes from './IdeaPageState.module.css';
import { useIdeaActs } from './use-idea-acts.ts';

const IdeaPageStateIdea = graphql(`
  fragment IdeaPageState_idea on Idea {
    id
    state
    hiddenReason
    viewerCan {
      restore
      hide
    }
  }
`);

/** Says that an idea is withdrawn or hidden, and why; whoever may undo it can do so here. */
export function IdeaPageState({ idea: given }: { idea: FragmentType<IdeaPageState_IdeaFragment> }) {
  const { t } = useTranslation('ideaPage');
  const idea = usePart(IdeaPageStateIdea, given);
  const { restore, unhide } = useIdeaActs(idea?.id ?? '');
  if (!idea || idea.state === 'OPEN') return null;
  const isHidden = idea.state === 'HIDDEN';
  const name = isHidden ? 'hidden' : 'withdrawn';
  const mayUndo = isHidden ? idea.viewerCan.hide : idea.viewerCan.restore;
  return (
    <div className={classes.state} role="note">
      <p className={classes.title}>{t(`${name}.title`)}</p>
      <p>
        {t(`${name}.body`)}
        {isHidden && idea.hiddenReason && ` ${t('hidden.because', { reason: idea.hiddenReason })}`}
      </p>
      {mayUndo && (
        <Button variant="default" size="compact-md" onClick={() => void (isHidden ? unhide() : restore())}>
          {t(isHidden ? 'actions.unhide' : 'actions.restore')}
        </Button>
      )}
    </div>
  );
}
