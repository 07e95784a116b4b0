import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { BackInstead } from './BackInstead.tsx';
import classes from './BeforePosting.module.css';
import { SimilarIdea } from './SimilarIdea.tsx';
import type { CloseIdea } from './use-close-ideas.ts';

export interface BeforePostingProps {
  found: readonly CloseIdea[];
}

/** Close ideas that the writer has not seen yet, at the moment of posting. It asks; it does not stand in the way. */
export function BeforePosting({ found }: BeforePostingProps) {
  const { t } = useTranslation('similar');
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = found.length > 0;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <section className={classes.before} aria-label={t('before.heading')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('before.heading')}
      </h2>
      <p>{t('before.meaning')}</p>
      {found.map(({ idea }) => (
        <SimilarIdea key={idea.id} idea={idea}>
          <BackInstead idea={idea} />
        </SimilarIdea>
      ))}
    </section>
  );
}
