import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The authors' departments are known from the moment of posting, so that the first look already falls on the right side;
 * and what ranking knows once for all ideas.
 */
export class KeepHomeDepartments1764208860000 implements MigrationInterface {
  name = 'KeepHomeDepartments1764208860000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ranking_state (
        id boolean primary key check (id),
        -- What places in the feed are signed with, so that nobody makes up a look.
        place_key uuid not null,
        -- Departments with active members when the sums were last brought up to date.
        departments integer not null
      );
      insert into ranking_state values (true, gen_random_uuid(), 0);

      -- Places of a dealt order, counted from 1, that were not earned.
      alter table feed_hands add column kept_places smallint[];

      create function settle_home_departments(ideas uuid[]) returns void language sql as $$
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
      create or replace function note_authors() returns trigger language plpgsql as $$
      begin
        perform settle_home_departments(array(select distinct idea_id from moved));
        return null;
      end $$;
      select settle_home_departments(array(select id from ideas));
      delete from ranking_changes;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function note_authors() returns trigger language plpgsql as $$
      begin
        insert into ranking_changes (idea_id) select distinct idea_id from moved;
        return null;
      end $$;
      drop function settle_home_departments;
      alter table feed_hands drop column kept_places;
      drop table ranking_state;
    `);
  }
}
