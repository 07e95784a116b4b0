import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../apollo/index.ts';
import { announce } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { reveal } from '../../messages/en/reveal.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { Byline } from './Byline.tsx';
import classes from './Reveal.module.css';
import './WhyHere.tsx';

bringWords({ reveal });

const RevealedIdea = graphql(`
  query RevealedIdea($id: ID!) {
    idea(id: $id) {
      id
      ...Revealed_idea @unmask
      ...WhyHere_idea
      backing {
        departments {
          unit {
            id
            name
          }
          people
        }
        otherDepartments
        levels {
          level
          people
        }
        otherLevels
      }
    }
  }
`);

export interface RevealProps {
  ideaId: string;
  /** Whether what the reader pressed is gone now: then they go on from here. */
  takesFocus: boolean;
}

/** The moment after judging: whose idea it is, how many back it, and from where. */
export default function Reveal({ ideaId, takesFocus }: RevealProps) {
  const { t } = useTranslation('reveal');
  const { data } = useQuery(RevealedIdea, { variables: { id: ideaId } });
  const box = useRef<HTMLDivElement>(null);
  const idea = data?.idea;
  const names = idea?.bylines?.map(({ name }) => name ?? t('somebody'));
  const count = idea?.support?.count;
  const said = names && count !== undefined && `${t('wrote', { names })} ${t('backed', { count })}`;
  useEffect(() => {
    if (said) announce(said, `reveal ${ideaId}`);
  }, [ideaId, said]);
  const isThere = Boolean(idea?.bylines);
  useEffect(() => {
    if (takesFocus && isThere) box.current?.focus();
  }, [takesFocus, isThere]);
  if (!idea?.bylines || !idea.support) return null;

  const { departments, otherDepartments, levels, otherLevels } = idea.backing ?? {
    departments: [],
    otherDepartments: 0,
    levels: [],
    otherLevels: 0,
  };
  const places = departments.map(({ unit, people }) => t('group', { name: unit?.name ?? '', count: people }));
  const rungs = levels.map(({ level, people }) => t('group', { name: t('level', { level }), count: people }));
  return (
    <div ref={box} tabIndex={-1} className={classes.reveal} data-reveal>
      <p className={classes.who}>
        <span className={classes.label}>{t('author')}</span>
        <Byline bylines={idea.bylines} withPicture />
      </p>
      <p className={classes.backed}>{t('backed', { count: idea.support.count })}</p>
      {places.length > 0 && (
        <p>
          <span className={classes.label}>{t('departments')}</span>{' '}
          {t('list', {
            parts:
              otherDepartments > 0 ? [...places, t('otherDepartments', { count: otherDepartments })] : places,
          })}
        </p>
      )}
      {rungs.length > 0 && (
        <p>
          <span className={classes.label}>{t('levels')}</span>{' '}
          {t('list', {
            parts: otherLevels > 0 ? [...rungs, t('otherLevels', { count: otherLevels })] : rungs,
          })}
        </p>
      )}
      {idea.support.count > 0 && places.length + rungs.length === 0 && <p>{t('tooFew')}</p>}
    </div>
  );
}
