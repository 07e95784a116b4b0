import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { useAct } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { merges } from '../../messages/en/merges.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { tell } from '../../live/index.ts';
import { MergeIdeas, UnmergeIdea } from './merges.acts.ts';

bringWords({ merges });

interface Part {
  id: string;
  title: string;
}

/** Merging and un-merging, each with the other as its way back. */
export function useMerges() {
  const { t } = useTranslation('merges');
  const navigate = useNavigate();
  const { cache } = useApolloClient();
  const merging = useAct(MergeIdeas);
  const parting = useAct(UnmergeIdea, { failures: 'aside' });

  // What addresses of ideas lead to, and which ideas lists hold, has changed.
  function forget() {
    for (const fieldName of ['idea', 'feed', 'relatedIdeas', 'similarIdeas', 'followingFeed'])
      cache.evict({ id: 'ROOT_QUERY', fieldName });
  }

  async function merge(part: Part, intoId: string): Promise<boolean> {
    const done = await merging.act({ ideaId: part.id, intoId });
    if (!done) return false;
    forget();
    await navigate(`/ideas/${done.mergeIdeas.id}`, { replace: true });
    tell(t('merged'), { action: { label: t('undo'), run: () => void unmerge(part) } });
    return true;
  }

  async function unmerge(part: Part): Promise<void> {
    const done = await parting.act({ ideaId: part.id });
    if (!done) return;
    forget();
    const intoId = done.unmergeIdea.id;
    tell(t('parted', { title: part.title }), {
      action: { label: t('undo'), run: () => void merge(part, intoId) },
    });
  }

  return { merge, unmerge, pending: merging.pending || parting.pending, sentence: merging.sentence };
}
