import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import writes was read into the index before its commit, which took ten times as long as writing it. Now a statement
 * that brings many texts leaves them waiting for a job, which reads them a bite at a time; what one act writes is read with it.
 */
export class ReadManyTextsLater1764183900000 implements MigrationInterface {
  name = 'ReadManyTextsLater1764183900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(waiting);
    await runner.query(reading);
    await runner.query(noticing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select search_index_ideas(array(select distinct subject_id from search_waiting where kind = 'idea'));
      select search_index_comments(array(select distinct subject_id from search_waiting where kind = 'comment'));
      ${noticingBefore}
      drop function search_take_ideas, search_take_comments, search_take_members, search_read_waiting, search_leave_waiting;
      drop table search_waiting;
    `);
  }
}

const waiting = `
  -- Texts that are to be read into the index. One may stand here twice: a row that is just being taken away would not do.
  create table search_waiting (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('idea', 'comment', 'member')),
    subject_id uuid not null
  );
  create index search_waiting_by_subject on search_waiting (subject_id);

  -- Whether these are too many for one act, and wait from now on.
  create function search_leave_waiting(what text, ids uuid[]) returns boolean language plpgsql as $$
  begin
    if cardinality(ids) <= 20 then return false; end if;
    insert into search_waiting (kind, subject_id)
      select what, i.id from unnest(ids) as i (id)
      -- Noted by this transaction already.
      where not exists (
        select 1 from search_waiting w
        where w.subject_id = i.id and w.kind = what and w.xmin::text = pg_current_xact_id()::xid::text);
    return true;
  end $$;`;

const reading = `
  create function search_take_ideas(ids uuid[]) returns void language plpgsql as $$
  begin
    if search_leave_waiting('idea', ids) then return; end if;
    -- At the commit, when all parts are there.
    insert into search_due (idea_id) select distinct i.id from unnest(ids) as i (id)
      where not exists (select 1 from search_due d where d.idea_id = i.id);
  end $$;

  create function search_take_comments(ids uuid[]) returns void language plpgsql as $$
  begin
    if search_leave_waiting('comment', ids) then return; end if;
    perform search_index_comments(ids);
    perform search_note(array(select body from comments where id = any(ids)));
  end $$;

  create function search_take_members(ids uuid[]) returns void language plpgsql as $$
  begin
    if search_leave_waiting('member', ids) then return; end if;
    perform search_note(array(select name from members where id = any(ids)));
  end $$;

  -- Reads those that wait longest; gives how many. What somebody is changing at this moment stays for the next time, so that
  -- words of before never come after words of now.
  create function search_read_waiting(bite integer) returns integer language plpgsql as $$
  declare
    rows bigint[]; wanted uuid[]; their_ideas uuid[]; their_comments uuid[]; done integer;
  begin
    select array_agg(w.id), array_agg(distinct w.subject_id) into rows, wanted
      from (select id, subject_id from search_waiting order by id limit bite for update skip locked) w;
    if rows is null then return 0; end if;
    their_ideas := array(select id from ideas where id = any(wanted) for share skip locked);
    their_comments := array(select id from comments where id = any(wanted) for share skip locked);
    perform search_index_ideas(their_ideas);
    perform search_index_comments(their_comments);
    perform search_note(array(
      select title || ' ' || body from ideas where id = any(their_ideas)
      union all select body from comments where id = any(their_comments)
      union all select name from members where id = any(wanted)));
    delete from search_waiting w where w.id = any(rows)
      and (w.kind = 'member' or w.subject_id = any(their_ideas) or w.subject_id = any(their_comments));
    get diagnostics done = row_count;
    return done;
  end $$;`;

const changedIdeas = `
    select a.id from after a join before b on b.id = a.id
    where (a.title, a.body, a.lang, a.space_id, a.stage_id, a.posted_at)
      is distinct from (b.title, b.body, b.lang, b.space_id, b.stage_id, b.posted_at)`;
const changedComments = `
    select a.id from after a join before b on b.id = a.id
    where (a.body, a.lang, a.author_id, a.posted_at) is distinct from (b.body, b.lang, b.author_id, b.posted_at)`;

const noticing = `
  create or replace function search_after_ideas() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_take_ideas(array(select id from after));
    else
      perform search_take_ideas(array(${changedIdeas}));
    end if;
    return null;
  end $$;

  create or replace function search_after_parts() returns trigger language plpgsql as $$
  begin
    perform search_take_ideas(array(select distinct idea_id from touched));
    return null;
  end $$;

  create or replace function search_index_due() returns trigger language plpgsql as $$
  declare this_one text := pg_current_xact_id()::text; ids uuid[];
  begin
    if current_setting('upwell.search_indexed_in', true) is distinct from this_one then
      perform set_config('upwell.search_indexed_in', this_one, true);
      ids := array(select distinct idea_id from search_due);
      perform search_index_ideas(ids);
      perform search_note(array(select title || ' ' || body from ideas where id = any(ids)));
      delete from search_due;
    end if;
    return null;
  end $$;

  create or replace function search_after_comments() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_take_comments(array(select id from after));
    else
      perform search_take_comments(array(${changedComments}));
    end if;
    return null;
  end $$;

  create or replace function search_after_members() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_take_members(array(select id from after));
    else
      perform search_take_members(array(select a.id from after a join before b on b.id = a.id where a.name <> b.name));
    end if;
    return null;
  end $$;
  drop trigger search_members_changed on members;
  create trigger search_members_changed after update on members
    referencing old table as before new table as after for each statement execute function search_after_members();`;

/** As the migrations before this one left it. */
const noticingBefore = `
  create or replace function search_after_ideas() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      insert into search_due (idea_id) select id from after;
      perform search_note(array(select title || ' ' || body from after));
    else
      insert into search_due (idea_id) ${changedIdeas};
      perform search_note(array(
        select a.title || ' ' || a.body from after a join before b on b.id = a.id where (a.title, a.body) is distinct from (b.title, b.body)));
    end if;
    return null;
  end $$;

  create or replace function search_after_parts() returns trigger language plpgsql as $$
  begin
    insert into search_due (idea_id) select distinct t.idea_id from touched t
      where not exists (select 1 from search_due d where d.idea_id = t.idea_id);
    return null;
  end $$;

  create or replace function search_index_due() returns trigger language plpgsql as $$
  declare this_one text := pg_current_xact_id()::text;
  begin
    if current_setting('upwell.search_indexed_in', true) is distinct from this_one then
      perform set_config('upwell.search_indexed_in', this_one, true);
      perform search_index_ideas(array(select distinct idea_id from search_due));
      delete from search_due;
    end if;
    return null;
  end $$;

  create or replace function search_after_comments() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_index_comments(array(select id from after));
      perform search_note(array(select body from after));
    else
      perform search_index_comments(array(${changedComments}));
      perform search_note(array(select a.body from after a join before b on b.id = a.id where a.body <> b.body));
    end if;
    return null;
  end $$;

  create or replace function search_after_members() returns trigger language plpgsql as $$
  begin
    perform search_note(array(select name from after));
    return null;
  end $$;
  drop trigger search_members_changed on members;
  create trigger search_members_changed after update on members
    referencing new table as after for each statement execute function search_after_members();`;
