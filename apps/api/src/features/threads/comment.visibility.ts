import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { isModerator } from '../ideas/index.ts';

/**
 * `showsWords` in SQL: whether the viewer reads the words of a comment of an idea that they see.
 * `comment` is the alias of `comments`, `idea` of `ideas`.
 */
export function commentIsReadable(comment: string, idea: string, viewer: Viewer, params: Params): string {
  const stands = `${comment}.removed_at is null`;
  if (isModerator(viewer)) return stands;
  const me = params.add(viewer.memberId);
  const moderated = params.add(
    viewer.roles.flatMap(({ role, spaceId }) => (role === 'community_manager' && spaceId ? [spaceId] : [])),
  );
  return `${stands} and (${comment}.hidden_at is null or ${comment}.author_id = ${me}
    or ${idea}.space_id = any(${moderated}::uuid[]))`;
}
