import type { FragmentType } from '@apollo/client';
import { RungsGlyph } from '@upwell/ui';
import { lazy, useId, useState } from 'react';
import { graphql, usePart } from '../../apollo/index.ts';
import type { WhyHere_IdeaFragment } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { Extra } from '../../shell/index.ts';
import classes from './WhyHere.module.css';

/** Comes when somebody asks. */
const WhyPanel = lazy(() => import('./WhyPanel.tsx'));

const WhyHereIdea = graphql(`
  fragment WhyHere_idea on Idea {
    id
    rungs {
      level
      share
    }
  }
`);

/** The rungs of an idea, once they may be seen, and the question why it stands where it stands; answered below. */
export function WhyHere({ idea: given }: { idea: FragmentType<WhyHere_IdeaFragment> }) {
  const { t } = useTranslation('ideas');
  const idea = usePart(WhyHereIdea, given);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  if (!idea) return null;
  const { id, rungs } = idea;
  const told = rungs?.filter(({ share }) => share !== null).length ?? 0;
  return (
    <>
      <button
        type="button"
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {rungs && rungs.length > 0 && <RungsGlyph rungs={rungs} />}
        {t('why.ask')}
        {rungs && told > 0 && (
          <span className={classes.aside}>{t('why.rungs', { count: told, levels: rungs.length })}</span>
        )}
      </button>
      <div id={panel} className={classes.panel} hidden={!isOpen}>
        {isOpen && (
          <Extra>
            <WhyPanel ideaId={id} />
          </Extra>
        )}
      </div>
    </>
  );
}
