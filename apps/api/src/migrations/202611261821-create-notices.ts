import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is mentioned where, and what stands in members' inboxes. */
export class CreateNotices1764181260000 implements MigrationInterface {
  name = 'CreateNotices1764181260000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentions (
        -- the answer to an idea goes by the id of the idea
        subject_kind text not null check (subject_kind in ('idea', 'comment', 'answer')),
        subject_id uuid not null,
        member_id uuid not null references members (id),
        idea_id uuid not null references ideas (id),
        mentioned_at timestamptz not null,
        -- an edit took it out of the text
        taken_back_at timestamptz,
        primary key (subject_kind, subject_id, member_id)
      );
      create index mentions_of_member on mentions (member_id, mentioned_at desc);

      create table notices (
        -- what it is about: the comment, the new idea, or the fact itself; one notice each, of the strongest kind
        event_id uuid not null,
        member_id uuid not null references members (id),
        kind text not null check (kind in ('mention', 'reply', 'answer', 'decision', 'comment', 'new_idea')),
        idea_id uuid not null references ideas (id),
        comment_id uuid references comments (id),
        actor_id uuid references members (id),
        at timestamptz not null,
        read_at timestamptz,
        primary key (event_id, member_id)
      );
      create index notices_of_member on notices (member_id, at desc) include (idea_id, kind);
      create index notices_about_idea on notices (member_id, idea_id, at);
      create index notices_unread on notices (member_id, at desc) include (idea_id) where read_at is null;
      create index notices_read on notices (read_at) where read_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notices, mentions`);
  }
}
