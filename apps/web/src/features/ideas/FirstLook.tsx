import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { lazy, useEffect, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { FirstLook_IdeaFragment } from '../../graphql/graphql.ts';
import { Extra } from '../../shell/index.ts';
import classes from './FirstLook.module.css';
import { tellRevealed } from './reveals.ts';
import './Support.tsx';

/** Comes after the first judgement: nobody waits for it. */
const Reveal = lazy(() => import('./Reveal.tsx'));

const FirstLookIdea = graphql(`
  fragment FirstLook_idea on Idea {
    id
    bylines {
      ...Byline_byline @unmask
    }
    viewerCan {
      pass
      reveal
    }
  }
`);

const PassIdea = graphql(`
  mutation PassIdea($input: IdeaActInput!) {
    passIdea(input: $input) {
      ...Support_idea @unmask
      viewerHasPassed
    }
  }
`);

const RevealIdea = graphql(`
  mutation RevealIdea($input: IdeaActInput!) {
    revealIdea(input: $input) {
      ...Support_idea @unmask
    }
  }
`);

/**
 * Below an idea whose author and votes are not shown yet: the ways to judge it without a vote, or to ask. Once it is
 * revealed it says whose it was, as long as the reader stays.
 */
export function FirstLook({ idea: given }: { idea: FragmentType<FirstLook_IdeaFragment> }) {
  const { t } = useTranslation('ideas');
  const idea = usePart(FirstLookIdea, given);
  const pass = useAct(PassIdea, { failures: 'aside' });
  const ask = useAct(RevealIdea, { failures: 'aside' });
  const [wasUsed, setWasUsed] = useState(false);
  const isBlind = idea?.bylines === null;
  const [wasBlind, setWasBlind] = useState(isBlind);
  if (isBlind && !wasBlind) setWasBlind(true);
  const isMoment = wasBlind && idea !== undefined && !isBlind;
  useEffect(() => {
    if (isMoment) tellRevealed();
  }, [isMoment]);
  if (!idea || !(isBlind || isMoment)) return null;

  const { id, viewerCan: may } = idea;
  const use = (act: typeof pass | typeof ask) => () => {
    setWasUsed(true);
    void act.act({ ideaId: id });
  };
  const quiet = { variant: 'default', size: 'compact-sm', fw: 500 } as const;
  return (
    <div className={classes.first}>
      {isMoment && (
        <Extra>
          <Reveal ideaId={id} takesFocus={wasUsed} />
        </Extra>
      )}
      {(isBlind || may.pass) && (
        <div role="group" aria-label={t('firstLook.label')} className={classes.ways}>
          {may.pass && (
            <Button
              {...quiet}
              data-pass
              loading={pass.pending}
              aria-label={t('firstLook.passOn')}
              title={t('firstLook.passHint')}
              onClick={use(pass)}
            >
              {t('firstLook.pass')}
            </Button>
          )}
          {may.reveal && (
            <Button
              {...quiet}
              loading={ask.pending}
              aria-label={t('firstLook.whoWrote')}
              title={t('firstLook.whoHint')}
              onClick={use(ask)}
            >
              {t('firstLook.who')}
            </Button>
          )}
          {isBlind && <span className={classes.why}>{t('firstLook.why')}</span>}
        </div>
      )}
    </div>
  );
}
