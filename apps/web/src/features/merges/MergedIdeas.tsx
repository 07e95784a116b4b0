import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useLocation } from 'react-router';
import { bringWords } from '../../messages/bring-words.ts';
import { merges } from '../../messages/en/merges.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { Byline } from '../ideas/index.ts';
import classes from './MergedIdeas.module.css';
import { PartsOfIdea } from './merges.acts.ts';
import { useMerges } from './use-merges.ts';

bringWords({ merges });

/** Says that an idea is several, and whose; those who may can part them again. */
export default function MergedIdeas({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('merges');
  const { data } = useQuery(PartsOfIdea, { variables: { id: ideaId } });
  const { unmerge, pending } = useMerges();
  const cameFrom = (useLocation().state as { mergedFrom?: string } | null)?.mergedFrom;
  const parts = data?.idea?.mergedIdeas ?? [];
  if (parts.length === 0) return null;
  const from = parts.find(({ id }) => id === cameFrom);
  return (
    <section className={classes.parts} aria-label={t('parts', { count: parts.length })}>
      {from && <p role="status">{t('cameFrom', { title: from.title })}</p>}
      <p className={classes.title}>{t('parts', { count: parts.length })}</p>
      <ul className={classes.list}>
        {parts.map((part) => (
          <li key={part.id}>
            <span lang={part.lang ?? undefined} dir="auto">
              {t('also', { title: part.title })}
            </span>{' '}
            {part.bylines && (
              <span>
                {t('alsoBy')} <Byline bylines={part.bylines} />
              </span>
            )}{' '}
            {data?.idea?.viewerCanMerge && (
              <Button
                variant="default"
                size="compact-sm"
                disabled={pending}
                aria-label={t('partOf', { title: part.title })}
                onClick={() => void unmerge(part)}
              >
                {t('part')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
