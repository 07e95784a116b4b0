import type { FragmentType } from '@apollo/client';
import { RelativeTime, StageBadge } from '@upwell/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePart } from '../../apollo/index.ts';
import type { SimilarIdea_IdeaFragment } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './SimilarIdea.module.css';
import { SimilarIdeaPart } from './similar.queries.ts';

export interface SimilarIdeaProps {
  idea: FragmentType<SimilarIdea_IdeaFragment>;
  /** Where there is little room, title and outcome are enough. */
  isBrief?: boolean;
  /** What can be done about it. */
  children?: ReactNode;
}

/** An idea that says nearly the same: what it says, where it stands, and what became of it. */
export function SimilarIdea({ idea: given, isBrief, children }: SimilarIdeaProps) {
  const { t } = useTranslation('similar');
  const idea = usePart(SimilarIdeaPart, given);
  if (!idea) return null;
  const { stage, outcome } = idea;
  const lang = idea.lang ?? undefined;
  return (
    <article className={classes.idea}>
      <h3 className={classes.title} lang={lang} dir="auto">
        <Link to={`/ideas/${idea.id}`}>{idea.title}</Link>
      </h3>
      {!isBrief && idea.excerpt && (
        <p className={classes.excerpt} lang={lang} dir="auto">
          {idea.excerpt}
        </p>
      )}
      <p className={classes.foot}>
        <StageBadge stageKey={stage.key} name={stage.name} meaning={stage.meaning} />
        <span>
          {t('posted')} <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
        </span>
      </p>
      {(outcome || stage.kind === 'FINAL') && (
        <div className={classes.outcome}>
          <strong>{t(stage.kind === 'FINAL' ? 'triedBefore' : 'saidSoFar')}</strong>{' '}
          {outcome && <RelativeTime at={outcome.at} />}
          {outcome?.words && (
            <p lang={lang} dir="auto">
              {outcome.words}
            </p>
          )}
        </div>
      )}
      {children}
    </article>
  );
}
