import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import writes thousands of ideas in one transaction; looking at them one by one at its commit took longer than writing them.
 * Now statements note which ideas they touched, and the first of the deferred triggers reads all of them into the index together.
 */
export class IndexIdeasTogether1764181080000 implements MigrationInterface {
  name = 'IndexIdeasTogether1764181080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_ideas_posted on ideas; drop trigger search_ideas_changed on ideas;
      drop trigger search_bylines_changed on idea_bylines; drop trigger search_tags_changed on idea_tags;
      drop function search_after_idea, search_after_part, search_index_idea;

      -- Ideas that the present transaction has touched; empty for everybody else.
      create table search_due (
        id bigint generated always as identity primary key,
        idea_id uuid not null
      );
    `);
    await runner.query(noting);
    await runner.query(triggers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_ideas_posted on ideas; drop trigger search_ideas_changed on ideas;
      drop trigger search_bylines_added on idea_bylines; drop trigger search_bylines_changed on idea_bylines;
      drop trigger search_tags_added on idea_tags; drop trigger search_tags_removed on idea_tags;
      drop table search_due;
      drop function search_after_ideas, search_after_parts, search_index_due;
    `);
  }
}

const noting = `
  create function search_after_ideas() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      insert into search_due (idea_id) select id from after;
      perform search_note(array(select title || ' ' || body from after));
    else
      insert into search_due (idea_id)
        select a.id from after a join before b on b.id = a.id
        where (a.title, a.body, a.lang, a.space_id, a.stage_id, a.posted_at)
          is distinct from (b.title, b.body, b.lang, b.space_id, b.stage_id, b.posted_at);
      perform search_note(array(
        select a.title || ' ' || a.body from after a join before b on b.id = a.id where (a.title, a.body) is distinct from (b.title, b.body)));
    end if;
    return null;
  end $$;

  create function search_after_parts() returns trigger language plpgsql as $$
  begin
    insert into search_due (idea_id) select distinct t.idea_id from touched t
      where not exists (select 1 from search_due d where d.idea_id = t.idea_id);
    return null;
  end $$;

  -- Once in a transaction; the other rows that were noted find it done.
  create function search_index_due() returns trigger language plpgsql as $$
  declare this_one text := pg_current_xact_id()::text;
  begin
    if current_setting('upwell.search_indexed_in', true) is distinct from this_one then
      perform set_config('upwell.search_indexed_in', this_one, true);
      perform search_index_ideas(array(select distinct idea_id from search_due));
      delete from search_due;
    end if;
    return null;
  end $$;`;

const triggers = `
  create trigger search_ideas_posted after insert on ideas
    referencing new table as after for each statement execute function search_after_ideas();
  create trigger search_ideas_changed after update on ideas
    referencing old table as before new table as after for each statement execute function search_after_ideas();
  create trigger search_bylines_added after insert on idea_bylines
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_bylines_changed after update on idea_bylines
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_tags_added after insert on idea_tags
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_tags_removed after delete on idea_tags
    referencing old table as touched for each statement execute function search_after_parts();
  create constraint trigger search_index_due after insert on search_due
    deferrable initially deferred for each row execute function search_index_due();`;
