import type { FragmentType } from '@apollo/client';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { FollowToggle_IdeaFragment } from '../../graphql/graphql.ts';
import classes from './FollowToggle.module.css';
import { isFollowed, useFollow } from './use-follow.ts';

const FollowToggleIdea = graphql(`
  fragment FollowToggle_idea on Idea {
    id
    viewerFollow {
      level
      source
    }
  }
`);

/** Follows an idea from its card, or ends that; the three levels are chosen on its page. */
export function FollowToggle({ idea: given }: { idea: FragmentType<FollowToggle_IdeaFragment> }) {
  const { t } = useTranslation('ideas');
  const idea = usePart(FollowToggleIdea, given);
  const { toggle, pending } = useFollow('IDEA', idea?.id ?? '', idea?.viewerFollow ?? {});
  if (!idea) return null;
  const followed = isFollowed(idea.viewerFollow);
  return (
    <button
      type="button"
      data-follow
      className={classes.toggle}
      aria-pressed={followed}
      aria-label={t('card.follow')}
      onClick={() => !pending && void toggle()}
    >
      {t(followed ? 'card.following' : 'card.follow')}
    </button>
  );
}
