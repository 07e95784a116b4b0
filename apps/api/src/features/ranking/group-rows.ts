import { isOwnByMerge } from '../ideas/index.ts';

/**
 * Common table expressions of what ranks for ideas, where several may be read as one: `roots (id)` must be there. Each person
 * once: of several votes one that ranks, of several looks the one that this vote followed, else the first. What is by somebody
 * who wrote one of the ideas does not count, and what is from an author's department ranks for nothing. How many looked long
 * ago is added up.
 */
export const groupRows = `
  groups as materialized (
    select i.id as root, array_prepend(i.id, i.merged_ids) as ids, i.merged_ids is not null as is_merged, t.home_departments as homes
    from roots r join ideas i on i.id = r.id join idea_standings t on t.idea_id = i.id
  ), group_votes as materialized (
    select distinct on (g.root, v.member_id) g.root, v.member_id, v.idea_id, v.ranks, v.department_id, v.look_level as level,
      case when not g.is_merged or v.department_id is null or v.department_id <> all(g.homes) then v.wave end as wave,
      coalesce(v.rate, 0) as rate
    from groups g join votes v on v.idea_id = any(g.ids)
    where v.taken_back_at is null and v.ranks is not null and not (g.is_merged and ${isOwnByMerge('v', 'g.ids')})
    order by g.root, v.member_id, v.ranks desc, v.given_at, v.idea_id
  ), group_looks as materialized (
    select distinct on (g.root, l.member_id) g.root, l.hour, l.department_id, l.level,
      case when not g.is_merged or l.department_id is null or l.department_id <> all(g.homes) then l.wave end as wave, l.rate
    from groups g join looks l on l.idea_id = any(g.ids)
    left join group_votes v on v.root = g.root and v.member_id = l.member_id and v.idea_id = l.idea_id and v.ranks
    where not (g.is_merged and ${isOwnByMerge('l', 'g.ids')})
    order by g.root, l.member_id, v.member_id is null, l.hour, l.idea_id
  ), group_checkpoints as materialized (
    select g.root, k.department_id, k.level, k.wave, sum(k.looks)::int as looks, sum(k.expected)::bigint as expected
    from groups g join look_checkpoints k on k.idea_id = any(g.ids)
    where not g.is_merged or k.department_id is null or k.department_id <> all(g.homes)
    group by g.root, k.department_id, k.level, k.wave
  )`;
