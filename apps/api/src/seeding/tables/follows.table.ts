import type { BulkTable } from '../bulk-table.ts';

/** A number below 100 that a pair of ids always gives. */
const dice = (one: string, other: string): string =>
  `(('x' || substr(md5(${one}::text || ${other}::text), 1, 6))::bit(24)::int % 100)`;

/** A fifth of all pairs of member and space, some silenced; and a few of the ideas that somebody backs, in full. */
export const followsTable: BulkTable = {
  table: 'follows',
  statement: `
    insert into follows (member_id, subject_kind, subject_id, level, chosen_at)
    select m.id, 'space', s.id, case when rolled.n < 4 then 'all' when rolled.n < 18 then 'calm' else 'none' end, m.created_at
    from members m cross join spaces s cross join lateral (select ${dice('m.id', 's.id')} as n) rolled
    where rolled.n < 20
    union all
    select v.member_id, 'idea', v.idea_id, 'all', v.given_at from votes v
    where v.given_at is not null and ${dice('v.idea_id', 'v.member_id')} < 2`,
};
