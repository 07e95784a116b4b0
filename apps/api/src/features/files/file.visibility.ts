import type { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from '../ideas/index.ts';
import { commentIsReadable } from '../threads/index.ts';

/**
 * The one condition under which a viewer may have a file (`file` is the alias of `files`): they read an idea, an
 * answer or a comment it was attached to; it is somebody's picture; or it is their own and attached to nothing yet.
 */
export function fileIsVisible(file: string, viewer: Viewer, params: Params): string {
  return `(${file}.stored_at is not null and ${file}.cleared_at is null and (
    exists (select 1 from members pictured where pictured.picture_file_id = ${file}.id)
    or (${file}.uploader_id = ${params.add(viewer.memberId)}
        and not exists (select 1 from file_links any_link where any_link.file_id = ${file}.id))
    or exists (
      select 1 from file_links link join ideas i on i.id = link.idea_id join spaces s on s.id = i.space_id
      left join comments c on c.id = link.comment_id
      where link.file_id = ${file}.id and ${ideaIsVisible('i', 's', viewer, params)}
        and (link.comment_id is null or (${commentIsReadable('c', 'i', viewer, params)})))))`;
}
