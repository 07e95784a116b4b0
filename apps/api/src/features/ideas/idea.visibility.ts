import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { spaceIsVisible } from '../spaces/index.ts';
import { isModerator } from './idea.policy.ts';

/**
 * The one condition under which a viewer may know of an idea; every SELECT, loader, count and topic uses it.
 * `idea` is the alias of `ideas`, `space` of `spaces`. A hidden idea exists for its authors and for moderators only.
 */
export function ideaIsVisible(idea: string, space: string, viewer: Viewer, params: Params): string {
  const open = spaceIsVisible(space);
  if (isModerator(viewer)) return open;
  const me = params.add(viewer.memberId);
  const moderated = params.add(
    viewer.roles.flatMap(({ role, spaceId }) => (role === 'community_manager' && spaceId ? [spaceId] : [])),
  );
  return `${open} and (${idea}.hidden_at is null or ${idea}.space_id = any(${moderated}::uuid[]) or exists (
    select 1 from idea_bylines mine where mine.idea_id = ${idea}.id and mine.member_id = ${me}))`;
}
