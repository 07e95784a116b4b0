import type { FollowReachQuery } from '../../graphql/graphql.ts';
import type { FeedEventIdea } from '../ideas/index.ts';

/** Whether a new idea comes into the following feed: through its space, a tag or an author, and silenced by none. */
export function reaches(
  { space, tags, bylines }: Pick<FeedEventIdea, 'space' | 'tags' | 'bylines'>,
  { spaceIds, tagIds, memberIds, mutedIds }: FollowReachQuery['followReach'],
): boolean {
  const about = [space.id, ...tags.map(({ id }) => id)];
  const authors = (bylines ?? []).flatMap(({ kind, member }) =>
    kind === 'MEMBER' && member ? [member.id] : [],
  );
  const wider = [...about, ...authors];
  const followed = new Set([...spaceIds, ...tagIds, ...memberIds]);
  return wider.some((id) => followed.has(id)) && !wider.some((id) => mutedIds.includes(id));
}
