import type { BulkTable } from '../bulk-table.ts';

/** Counted from what was written, and at the version that as many acts would have led to. */
export const ideaCountsTable: BulkTable = {
  table: 'idea_counts',
  statement: `
    insert into idea_counts (idea_id, votes, comments, version)
    select i.id, coalesce(v.given, 0), coalesce(c.standing, 0), coalesce(v.given, 0) + coalesce(c.acts, 0)
    from ideas i
    left join (select idea_id, count(*)::int as given from votes where taken_back_at is null group by idea_id) v on v.idea_id = i.id
    left join (
      select idea_id, count(*) filter (where removed_at is null and hidden_at is null)::int as standing,
        count(*) + count(removed_at) + count(hidden_at) as acts
      from comments group by idea_id) c on c.idea_id = i.id`,
};
