import { useTranslation } from '../../messages/use-translation.ts';
import type { Placeholder_PartsFragment } from '../../graphql/graphql.ts';

/** Where a name comes from and how much stands under it. */
export function PlaceholderFacts({ sourceName, counts, address, match }: Placeholder_PartsFragment) {
  const { t } = useTranslation('placeholders');
  const { ideas, comments, votes } = counts;
  const held = t('counts', {
    ideas: t('ideas', { count: ideas }),
    comments: t('comments', { count: comments }),
    votes: t('votes', { count: votes }),
  });
  const known = match ? t('admin.isAddressOf', { address: address ?? '', member: match.name }) : address;
  return <span>{[sourceName, held, known].filter(Boolean).join(' · ')}</span>;
}
