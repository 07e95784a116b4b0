import { ideaIsVisibleTo } from '../ideas/index.ts';

/**
 * The one condition under which a notice `n` stands in the inbox of its member: they may still know of its idea `i` in space
 * `s`, and the comment it leads to still stands.
 */
export const noticeStands = `(${ideaIsVisibleTo('i', 's', 'n.member_id')}
  and (n.comment_id is null or exists (
    select 1 from comments shown where shown.id = n.comment_id and shown.removed_at is null and shown.hidden_at is null)))`;
