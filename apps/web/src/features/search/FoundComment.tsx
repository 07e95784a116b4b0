import { RelativeTime } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { SearchQuery } from '../../graphql/graphql.ts';
import { Byline } from '../ideas/index.ts';
import classes from './Found.module.css';
import { Pieces } from './Pieces.tsx';

export type FoundCommentNode = NonNullable<SearchQuery['search']['comments']>['edges'][number]['node'];

/** A comment among the results; leads to its place in the thread. */
export function FoundComment({ found }: { found: FoundCommentNode }) {
  const { t } = useTranslation('search');
  return (
    <article className={classes.found}>
      <h3 className={classes.about}>
        <Link to={`/ideas/${found.ideaId}?comment=${found.id}`}>
          {t('commentOn')} <span lang={found.ideaLang ?? undefined}>{found.ideaTitle}</span>
        </Link>
      </h3>
      <p className={classes.words} lang={found.lang ?? undefined} dir="auto">
        <Pieces pieces={found.bodyPieces} />
      </p>
      <p className={classes.foot}>
        <Byline bylines={[found.byline]} />
        <RelativeTime at={found.postedAt} />
      </p>
    </article>
  );
}
