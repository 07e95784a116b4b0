import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members chose to follow, and what follows by itself. Following by taking part is read from bylines, comments and votes. */
export class CreateFollows1764181200000 implements MigrationInterface {
  name = 'CreateFollows1764181200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follows (
        member_id uuid not null references members (id),
        subject_kind text not null check (subject_kind in ('idea', 'member', 'space', 'tag')),
        subject_id uuid not null,
        -- null once the choice was taken back; of two levels the smaller word is the stronger
        level text check (level in ('all', 'calm', 'none')),
        chosen_at timestamptz not null,
        primary key (member_id, subject_kind, subject_id)
      );
      create index follows_by_subject on follows (subject_kind, subject_id, member_id) include (level) where level is not null;
      create index follows_newest on follows (member_id, chosen_at desc, subject_id desc) where level is not null;

      -- No row: everything as the columns of a new member would say, true but for sharing.
      create table follow_preferences (
        member_id uuid primary key references members (id),
        on_posting boolean not null,
        on_commenting boolean not null,
        on_voting boolean not null,
        shares_follows boolean not null
      );

      create index comments_taking_part on comments (author_id, idea_id) where removed_at is null;
      create index comments_taking_part_in on comments (idea_id, author_id) where removed_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index comments_taking_part, comments_taking_part_in;
      drop table follow_preferences, follows;
    `);
  }
}
