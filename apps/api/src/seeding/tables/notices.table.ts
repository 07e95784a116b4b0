import type { BulkTable } from '../bulk-table.ts';

/** What was read: all but the last two weeks. */
const readAt = (at: string): string =>
  `case when ${at} < (select max(posted_at) from comments) - interval '14 days' then ${at} + interval '1 day' end`;

/** As the product would have written them: replies to whom they answer, decisions to those who back the idea. */
export const noticesTable: BulkTable = {
  table: 'notices',
  statement: `
    insert into notices (event_id, member_id, kind, idea_id, comment_id, actor_id, at, read_at)
    select c.id, told.member_id, 'reply', c.idea_id, c.id, c.author_id, c.posted_at, ${readAt('c.posted_at')}
    from comments c left join comments p on p.id = c.parent_id
    join idea_bylines b on b.idea_id = c.idea_id and b.position = 0
    cross join lateral (select coalesce(p.author_id, b.member_id) as member_id) told
    where told.member_id is not null and told.member_id is distinct from c.author_id
    union all
    select d.id, v.member_id, 'decision', d.idea_id, null, d.decided_by, d.decided_at, ${readAt('d.decided_at')}
    from decisions d join votes v on v.idea_id = d.idea_id and v.given_at <= d.decided_at and v.taken_back_at is null
    where v.member_id is distinct from d.decided_by`,
};
