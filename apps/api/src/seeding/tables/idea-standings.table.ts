import { fair } from '@upwell/ranking';
import type { BulkTable } from '../bulk-table.ts';

const { priorVotes: m, capFactor, capAllowance, holdFrom, intervalWidth } = fair;
const votes = (sum: string) => `(${sum}) / 1e9::float8`;
const ratio = (v: string, e: string) => `((${v}) + ${m}) / ((${e}) + ${m})`;

/**
 * What `standingOf` of libs/ranking would say, in SQL for a million ideas at once; `npm run ranking:verify` compares. There is
 * one wave, and departments enough to ask for breadth or not, as `asksForBreadth` says.
 */
export const ideaStandingsTable: BulkTable = {
  table: 'idea_standings',
  columns: `idea_id, support, hold, breadth, merit, low, high, votes, looks, expected, departments, levels, link_votes,
    home_departments, decided_at, refreshed_at`,
  select: `
    with homes as (
      select b.idea_id, array_agg(distinct d.department_id order by d.department_id) as departments
      from idea_bylines b join departments_of(array(select id from units)) d on d.unit_id = b.unit_id group by b.idea_id
    ), size as (
      select count(distinct department_id) >= 6 as is_large from departments_of(array(
        select distinct unit_id from members where is_active and not is_placeholder))
    ), weighed as (
      select *, ${votes('least(votes * 1e9, expected * ' + capFactor + ' + ' + capAllowance * 1e9 + ')')} as v, ${votes('expected')} as e
      from department_tallies
    ), whole as (
      select idea_id, sum(v) as v, sum(e) as e, sum(votes)::int as votes, sum(looks)::int as looks, sum(link_votes)::int as link_votes,
        (count(*) filter (where votes > 0))::int as departments from weighed group by idea_id
    ), broad as (
      select w.idea_id, min(${ratio('a.v - w.v', 'a.e - w.e')}) as without from weighed w join whole a on a.idea_id = w.idea_id
      group by w.idea_id
    ), said as (
      select a.*, ${ratio('a.v', 'a.e')} as support, sqrt(a.v + ${m}) / (a.e + ${m}) * ${intervalWidth} as half,
        case when a.e >= ${holdFrom} then ${ratio('a.votes', 'a.e')} end as hold,
        case when size.is_large then least(b.without, ${ratio('a.v', 'a.e')}) end as breadth
      from whole a join broad b on b.idea_id = a.idea_id cross join size
    ), rungs as (
      select idea_id, (count(*) filter (where votes > 0))::int as levels from level_tallies group by idea_id
    )
    select i.id, coalesce(s.support, 1), s.hold, s.breadth, coalesce(least(s.support, s.hold, s.breadth), 1),
      case when s.idea_id is null then 0.36 else greatest(0, s.support - s.half) end,
      case when s.idea_id is null then 1.64 else s.support + s.half end, coalesce(s.votes, 0), coalesce(s.looks, 0),
      coalesce(s.e, 0), coalesce(s.departments, 0), coalesce(r.levels, 0), coalesce(s.link_votes, 0),
      coalesce(h.departments, '{}'), case when is_decided(i.stage_id) then i.posted_at end,
      case when s.idea_id is not null then i.posted_at end
    from ideas i left join said s on s.idea_id = i.id left join rungs r on r.idea_id = i.id left join homes h on h.idea_id = i.id`,
};
