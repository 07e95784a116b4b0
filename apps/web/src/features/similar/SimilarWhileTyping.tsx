import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { similar } from '../../messages/en/similar.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { announce } from '../../live/index.ts';
import { BackInstead } from './BackInstead.tsx';
import { SimilarIdea } from './SimilarIdea.tsx';
import classes from './SimilarWhileTyping.module.css';
import { SimilarIdeas } from './similar.queries.ts';

bringWords({ similar });

/** With fewer letters nearly everything is similar. */
const ENOUGH = 8;
const PAUSE_MS = 350;
const MOST = 4;

export interface SimilarWhileTypingProps {
  title: string;
  lang: string | null;
  /** Whether the writer is still at the title: only then may the list open by itself, which moves what is below. */
  isAtTitle: boolean;
  /** Ids of what is to be seen. */
  onSeen: (ids: string[]) => void;
}

/** Ideas that were there before, below the title while it is typed. Its line is always there, so that nothing jumps. */
export function SimilarWhileTyping({ title, lang, isAtTitle, onSeen }: SimilarWhileTypingProps) {
  const { t } = useTranslation('similar');
  const id = useId();
  const [asked] = useDebouncedValue(title.trim(), PAUSE_MS);
  const isAsking = title.trim().length >= ENOUGH && asked.length >= ENOUGH;
  const { data, previousData, loading } = useQuery(SimilarIdeas, {
    variables: { title: asked, bodyMarkdown: '', lang, first: MOST },
    skip: !isAsking,
  });
  const found = isAsking ? ((data ?? previousData)?.similarIdeas ?? []) : [];
  const ids = found.map(({ idea }) => idea.id).join();
  const [isOpen, setOpen] = useState<boolean>();
  // Who has closed the list wants it closed.
  if (found.length > 0 && isAtTitle && isOpen === undefined) setOpen(true);
  const isShown = found.length > 0 && isOpen === true;

  useEffect(() => {
    if (ids) announce(t('found', { count: ids.split(',').length }), 'similar');
  }, [ids, t]);
  useEffect(() => {
    if (isShown) onSeen(ids.split(','));
  }, [isShown, ids, onSeen]);

  return (
    <section className={classes.similar} aria-label={t('heading')} aria-busy={loading}>
      <div className={classes.line}>
        {found.length > 0 ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setOpen(!isShown)}
          >
            {t('found', { count: found.length })}
            <IconChevronDown size={18} aria-hidden="true" />
          </button>
        ) : (
          isAsking && <span>{loading ? t('looking') : t('nothing')}</span>
        )}
      </div>
      <div id={id} hidden={!isShown} className={classes.list}>
        {isShown &&
          found.map(({ idea }) => (
            <SimilarIdea key={idea.id} idea={idea}>
              <BackInstead idea={idea} />
            </SimilarIdea>
          ))}
      </div>
    </section>
  );
}
