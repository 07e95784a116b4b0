import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An idea, its bylines and its tags are written by statements of their own; read into the index after each, it was read three
 * times. Now it is read once, at the commit, when all of it is there: the first of its triggers does it, the others find it done.
 */
export class IndexIdeasOnce1764181020000 implements MigrationInterface {
  name = 'IndexIdeasOnce1764181020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_ideas_posted on ideas; drop trigger search_ideas_changed on ideas;
      drop trigger search_bylines_added on idea_bylines; drop trigger search_bylines_changed on idea_bylines;
      drop trigger search_tags_added on idea_tags; drop trigger search_tags_removed on idea_tags;
      drop function search_after_ideas, search_after_parts;

      create function search_index_idea(id uuid) returns void language plpgsql as $$
      begin
        if not exists (
          select 1 from idea_search s where s.idea_id = id and s.xmin::text = pg_current_xact_id()::xid::text
        ) then
          perform search_index_ideas(array[id]);
        end if;
      end $$;

      create function search_after_idea() returns trigger language plpgsql as $$
      begin
        perform search_note(array[new.title || ' ' || new.body]);
        perform search_index_idea(new.id);
        return null;
      end $$;
      create constraint trigger search_ideas_posted after insert on ideas
        deferrable initially deferred for each row execute function search_after_idea();
      create constraint trigger search_ideas_changed after update on ideas
        deferrable initially deferred for each row
        when ((old.title, old.body, old.lang, old.space_id, old.stage_id, old.posted_at)
          is distinct from (new.title, new.body, new.lang, new.space_id, new.stage_id, new.posted_at))
        execute function search_after_idea();

      create function search_after_part() returns trigger language plpgsql as $$
      begin
        perform search_index_idea(case when tg_op = 'DELETE' then old.idea_id else new.idea_id end);
        return null;
      end $$;
      create constraint trigger search_bylines_changed after insert or update or delete on idea_bylines
        deferrable initially deferred for each row execute function search_after_part();
      create constraint trigger search_tags_changed after insert or delete on idea_tags
        deferrable initially deferred for each row execute function search_after_part();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_ideas_posted on ideas; drop trigger search_ideas_changed on ideas;
      drop trigger search_bylines_changed on idea_bylines; drop trigger search_tags_changed on idea_tags;
      drop function search_after_idea, search_after_part, search_index_idea;
    `);
  }
}
