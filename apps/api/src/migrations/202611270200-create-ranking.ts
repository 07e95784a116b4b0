import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How ideas rise: who was shown what, what each vote ranks for, and the sums that a rank is computed from. Looks and changes
 * have no foreign keys: thousands are written each second, out of rows that were read in the same transaction, and no
 * idea and no member is ever deleted.
 */
export class CreateRanking1764208800000 implements MigrationInterface {
  name = 'CreateRanking1764208800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation
        -- Whether looks may be kept at all; some works councils forbid it.
        add column allows_looks boolean not null default true,
        -- Which level of the tree is a department, 1 = the units at the top; null = just below the root.
        add column department_level smallint check (department_level between 1 and 10);

      -- Whether authors and counts are hidden until a member has judged.
      alter table spaces add column is_blind boolean not null default true;

      -- What the first vote was, for good. ranks null = never settled: it came with an import, or before ideas were ranked.
      -- A vote that ranks keeps the facts of its look, so that it outlives the look.
      alter table votes
        add column ranks boolean,
        add column department_id uuid,
        add column look_level smallint,
        add column wave smallint,
        add column rate integer,
        add column look_hour integer,
        add column is_guaranteed boolean;

      -- The first time the feed put an idea on a member's screen. Folded into checkpoints and deleted after 180 days.
      create table looks (
        member_id uuid not null,
        idea_id uuid not null,
        -- in which it was received, counted from 1970
        hour integer not null,
        -- the member's then; null = none
        department_id uuid,
        level smallint,
        -- null = from an authors' department: in no number that ranks
        wave smallint,
        -- r0 of the hour, in billionths of a vote
        rate integer not null,
        -- in a place that was not earned: measures the base rate
        is_guaranteed boolean not null,
        is_blind boolean not null,
        primary key (member_id, idea_id)
      );
      create index looks_by_hour on looks using brin (hour);

      -- Looks that were folded: who looked is gone, how many did is not.
      create table look_checkpoints (
        idea_id uuid not null,
        department_id uuid,
        level smallint,
        wave smallint,
        looks integer not null,
        expected bigint not null,
        unique nulls not distinct (idea_id, department_id, level, wave)
      );

      -- What a member and an idea had to do with each other beside looks and votes.
      create table acquaintances (
        member_id uuid not null references members (id),
        idea_id uuid not null references ideas (id),
        is_revealed boolean not null,
        -- a first vote would rank for nothing
        is_barred boolean not null,
        met_at timestamptz not null,
        primary key (member_id, idea_id)
      );

      -- Looks from outside until now: what the next look's wave is counted by. Hot, so in rows of their own.
      create table look_counts (
        idea_id uuid primary key,
        looks integer not null
      ) with (fillfactor = 70);

      -- What happened since the sums were last brought up to date; nothing but the idea = look at it again.
      create table ranking_changes (
        idea_id uuid not null,
        department_id uuid,
        level smallint,
        wave smallint,
        looks smallint not null default 0,
        expected bigint not null default 0,
        votes smallint not null default 0,
        link_votes smallint not null default 0,
        -- of a guaranteed place
        hour integer,
        hour_looks smallint not null default 0,
        hour_votes smallint not null default 0
      );

      create table base_rates (
        hour integer primary key,
        rate integer not null
      );
      create table guaranteed_hours (
        hour integer primary key,
        looks bigint not null,
        votes bigint not null
      );

      create table department_tallies (
        idea_id uuid not null,
        department_id uuid,
        looks integer not null,
        expected bigint not null,
        votes integer not null,
        -- votes that rank for nothing
        link_votes integer not null,
        unique nulls not distinct (idea_id, department_id)
      );
      create table level_tallies (
        idea_id uuid not null,
        level smallint not null,
        looks integer not null,
        expected bigint not null,
        votes integer not null,
        primary key (idea_id, level)
      );
      create table wave_tallies (
        idea_id uuid not null,
        wave smallint not null,
        looks integer not null,
        expected bigint not null,
        votes integer not null,
        primary key (idea_id, wave)
      );

      -- How an idea stands; each idea has a row from the beginning.
      create table idea_standings (
        idea_id uuid primary key references ideas (id),
        support double precision not null default 1,
        hold double precision,
        breadth double precision,
        merit double precision not null default 1,
        low double precision not null default 0.36,
        high double precision not null default 1.64,
        votes integer not null default 0,
        looks integer not null default 0,
        expected double precision not null default 0,
        departments integer not null default 0,
        levels integer not null default 0,
        link_votes integer not null default 0,
        -- the departments its authors were in
        home_departments uuid[] not null default '{}',
        -- since when everybody sees whose it was
        decided_at timestamptz,
        -- null = nothing was counted yet
        refreshed_at timestamptz
      ) with (fillfactor = 80);
      create index idea_standings_rising on idea_standings (support desc, idea_id) where decided_at is null;
      create index idea_standings_in_need on idea_standings (looks, idea_id) where looks < 50 and decided_at is null;
      create index idea_standings_by_merit on idea_standings (merit desc, looks desc, idea_id);

      -- Decided: it will be done, or the road has ended.
      create function is_decided(stage uuid) returns boolean language sql stable as $$
        select kind = 'final' or key = 'adopted' from stages where id = stage
      $$;

      -- The departments of units: the unit above at the organisation's level, or itself where the tree does not reach so deep.
      create function departments_of(wanted uuid[]) returns table (unit_id uuid, department_id uuid) language sql stable as $$
        with recursive chain (unit_id, id, parent_id, up) as (
          select u.id, u.id, u.parent_id, 0 from units u where u.id = any(wanted)
          union all
          select c.unit_id, u.id, u.parent_id, c.up + 1 from chain c join units u on u.id = c.parent_id
        ), placed as (
          select c.unit_id, c.id, max(c.up) over (partition by c.unit_id) - c.up + 1 as level from chain c
        )
        select distinct on (p.unit_id) p.unit_id, p.id from placed p
        where p.level <= (
          select coalesce(o.department_level, case
            when (select count(*) from (select from units u where u.parent_id is null limit 2) roots) = 1 then 2 else 1 end)
          from organisation o)
        order by p.unit_id, p.level desc
      $$;

      insert into idea_standings (idea_id, decided_at)
        select id, case when is_decided(stage_id) then app_now() end from ideas;
      insert into ranking_changes (idea_id) select id from ideas;

      -- Kept by triggers, so that acts, imports and whatever comes later cannot forget it.
      create function open_standings() returns trigger language plpgsql as $$
      begin
        insert into idea_standings (idea_id, decided_at)
          select id, case when is_decided(stage_id) then app_now() end from inserted on conflict do nothing;
        return null;
      end $$;
      create trigger ideas_open_standings after insert on ideas referencing new table as inserted
        for each statement execute function open_standings();

      create function note_decision() returns trigger language plpgsql as $$
      begin
        if is_decided(new.stage_id) then
          update idea_standings set decided_at = app_now() where idea_id = new.id and decided_at is null;
        end if;
        return null;
      end $$;
      create trigger ideas_note_decision after update of stage_id on ideas
        for each row when (old.stage_id is distinct from new.stage_id) execute function note_decision();

      create function note_authors() returns trigger language plpgsql as $$
      begin
        insert into ranking_changes (idea_id) select distinct idea_id from moved;
        return null;
      end $$;
      create trigger idea_bylines_note_added after insert on idea_bylines referencing new table as moved
        for each statement execute function note_authors();
      create trigger idea_bylines_note_changed after update on idea_bylines referencing new table as moved
        for each statement execute function note_authors();
      create trigger idea_bylines_note_removed after delete on idea_bylines referencing old table as moved
        for each statement execute function note_authors();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger idea_bylines_note_removed on idea_bylines;
      drop trigger idea_bylines_note_changed on idea_bylines;
      drop trigger idea_bylines_note_added on idea_bylines;
      drop trigger ideas_note_decision on ideas;
      drop trigger ideas_open_standings on ideas;
      drop function note_authors, note_decision, open_standings, departments_of, is_decided;
      drop table idea_standings, wave_tallies, level_tallies, department_tallies, guaranteed_hours, base_rates,
        ranking_changes, look_counts, acquaintances, look_checkpoints, looks;
      alter table votes drop column ranks, drop column department_id, drop column look_level, drop column wave,
        drop column rate, drop column look_hour, drop column is_guaranteed;
      alter table spaces drop column is_blind;
      alter table organisation drop column allows_looks, drop column department_level;
    `);
  }
}
