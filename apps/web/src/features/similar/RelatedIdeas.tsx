import { useQuery } from '@apollo/client/react';
import { TextSkeleton } from '@upwell/ui';
import { bringWords } from '../../messages/bring-words.ts';
import { similar } from '../../messages/en/similar.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './RelatedIdeas.module.css';
import { SimilarIdea } from './SimilarIdea.tsx';
import { RelatedIdeas as RelatedIdeasQuery } from './similar.queries.ts';

bringWords({ similar });

/** A few ideas that say nearly the same as this one, finished and declined ones with what became of them. */
export default function RelatedIdeas({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('similar');
  const { data, error } = useQuery(RelatedIdeasQuery, { variables: { ideaId } });
  // What stands beside the idea is not worth an alarm when it cannot be had.
  if (error || data?.relatedIdeas.length === 0) return null;
  return (
    <section className={classes.related} aria-labelledby="related-ideas">
      <h2 id="related-ideas">{t('related')}</h2>
      {data ? (
        data.relatedIdeas.map(({ idea }) => <SimilarIdea key={idea.id} idea={idea} isBrief />)
      ) : (
        <TextSkeleton label={t('looking')} count={3} />
      )}
    </section>
  );
}
