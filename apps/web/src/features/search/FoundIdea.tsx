import { RelativeTime, SpaceMark } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { SearchQuery } from '../../graphql/graphql.ts';
import { Byline } from '../ideas/index.ts';
import classes from './Found.module.css';
import { Pieces } from './Pieces.tsx';

export type FoundIdeaNode = NonNullable<SearchQuery['search']['ideas']>['edges'][number]['node'];

/** An idea among the results. */
export function FoundIdea({ found: { idea, titlePieces, bodyPieces } }: { found: FoundIdeaNode }) {
  const { t } = useTranslation('ideas');
  const lang = idea.lang ?? undefined;
  return (
    <article className={classes.found}>
      <h3 className={classes.title} lang={lang} dir="auto">
        <Link to={`/ideas/${idea.id}`}>
          <Pieces pieces={titlePieces} />
        </Link>
      </h3>
      {bodyPieces.length > 0 && (
        <p className={classes.words} lang={lang} dir="auto">
          <Pieces pieces={bodyPieces} />
        </p>
      )}
      <p className={classes.foot}>
        <SpaceMark colour={idea.space.colour}>{idea.space.name}</SpaceMark>
        <span>{idea.stage.name}</span>
        <Byline bylines={idea.bylines} />
        <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
        {idea.support && <span>{t('vote.count', { count: idea.support.count })}</span>}
      </p>
    </article>
  );
}
