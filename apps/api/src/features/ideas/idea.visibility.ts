import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { spaceIsVisible } from '../spaces/index.ts';
import { groupOf } from './idea-group.ts';
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
    select 1 from idea_bylines mine where mine.idea_id = any(${groupOf(idea)}) and mine.member_id = ${me}))`;
}

/** The same for whoever a row names: `member` is SQL that gives the id of a member. For what is told to many at once. */
export const ideaIsVisibleTo = (
  idea: string,
  space: string,
  member: string,
): string => `(${spaceIsVisible(space)}
  and (${idea}.hidden_at is null
    or exists (select 1 from idea_bylines theirs where theirs.idea_id = any(${groupOf(idea)}) and theirs.member_id = ${member})
    or exists (select 1 from member_roles held where held.member_id = ${member} and held.role = 'community_manager'
      and held.taken_at is null and held.unit_id is null and (held.space_id is null or held.space_id = ${idea}.space_id))))`;
