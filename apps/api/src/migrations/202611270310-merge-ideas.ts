import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several ideas read as one. Rows keep their idea; what is read and counted goes by the canonical one. */
export class MergeIdeas1764213000000 implements MigrationInterface {
  name = 'MergeIdeas1764213000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ideas
        -- As which idea it is read; null = as itself. Always one that is read as itself.
        add column canonical_id uuid references ideas (id),
        -- Those that are read as it; null = none.
        add column merged_ids uuid[];

      create table idea_merges (
        id uuid primary key,
        idea_id uuid not null references ideas (id),
        -- As it was then; later it may have been merged itself.
        into_id uuid not null references ideas (id),
        merged_by uuid not null references members (id),
        merged_at timestamptz not null,
        undone_by uuid references members (id),
        undone_at timestamptz
      );
      create unique index idea_merges_standing on idea_merges (idea_id) where undone_at is null;
      create index idea_merges_into on idea_merges (into_id) where undone_at is null;

      -- Members, looks and votes of a merged idea are looked for by idea; without this index each refresh would read all looks.
      create index looks_by_idea on looks (idea_id);

      alter table notices drop constraint notices_kind_check,
        add constraint notices_kind_check
          check (kind in ('mention', 'reply', 'answer', 'decision', 'merge', 'comment', 'new_idea'));

      -- The ideas that are read as one with this one, the canonical one first.
      create function idea_group(idea uuid) returns uuid[] language sql stable as $$
        select array_prepend(c.id, c.merged_ids)
        from ideas i join ideas c on c.id = coalesce(i.canonical_id, i.id) where i.id = $1
      $$;

      create or replace function settle_home_departments(ideas uuid[]) returns void language sql as $$
        with wanted as materialized (
          select w.id, w.merged_ids, array_prepend(w.id, w.merged_ids) as parts from ideas w
          where w.id = any($1) or w.id in (select m.canonical_id from ideas m where m.id = any($1))
        ), authors as materialized (
          select w.id as idea_id, b.unit_id from wanted w join idea_bylines b on b.idea_id = any(w.parts)
          where b.unit_id is not null
        ), homes as (
          select a.idea_id, array_agg(distinct d.department_id order by d.department_id) as departments
          from authors a join departments_of(array(select distinct unit_id from authors)) d on d.unit_id = a.unit_id
          group by a.idea_id
        ), settled as (
          update idea_standings t set home_departments = coalesce(h.departments, '{}')
          from wanted w left join homes h on h.idea_id = w.id
          where t.idea_id = w.id and t.home_departments is distinct from coalesce(h.departments, '{}')
          returning t.idea_id
        )
        -- Whose looks and votes rank for several ideas that are one goes by the authors' departments of all.
        insert into ranking_changes (idea_id)
          select s.idea_id from settled s join wanted w on w.id = s.idea_id where w.merged_ids is not null
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function settle_home_departments(ideas uuid[]) returns void language sql as $$
        with authors as materialized (
          select b.idea_id, b.unit_id from idea_bylines b where b.idea_id = any(ideas) and b.unit_id is not null
        ), homes as (
          select a.idea_id, array_agg(distinct d.department_id order by d.department_id) as departments
          from authors a join departments_of(array(select distinct unit_id from authors)) d on d.unit_id = a.unit_id
          group by a.idea_id
        )
        update idea_standings t set home_departments = coalesce(h.departments, '{}')
        from unnest(ideas) as wanted(idea_id) left join homes h on h.idea_id = wanted.idea_id
        where t.idea_id = wanted.idea_id and t.home_departments is distinct from coalesce(h.departments, '{}')
      $$;
      drop function idea_group;
      delete from notices where kind = 'merge';
      alter table notices drop constraint notices_kind_check,
        add constraint notices_kind_check check (kind in ('mention', 'reply', 'answer', 'decision', 'comment', 'new_idea'));
      drop index looks_by_idea;
      drop table idea_merges;
      alter table ideas drop column canonical_id, drop column merged_ids;
    `);
  }
}
