import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments with their versions and reactions, and when a member last looked at a thread. */
export class CreateThreads1763911800000 implements MigrationInterface {
  name = 'CreateThreads1763911800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comments (
        id uuid primary key,
        idea_id uuid not null references ideas (id),
        parent_id uuid references comments (id),
        -- the top-level comment of the conversation; its own id at top level
        root_id uuid not null references comments (id),
        body text not null,
        lang text,
        version integer not null,
        -- null = unknown (imports)
        author_id uuid references members (id),
        posted_at timestamptz not null,
        posted_on_day_only boolean not null,
        edited_at timestamptz,
        removed_at timestamptz,
        hidden_at timestamptz,
        hidden_by uuid references members (id),
        hidden_reason text,
        -- an import named a parent that it did not bring
        parent_missing boolean not null default false,
        source_name text,
        external_id text
      );
      create unique index comments_by_source on comments (source_name, external_id) where source_name is not null;
      create index comments_top_level on comments (idea_id, posted_at, id) where parent_id is null;
      create index comments_in_conversation on comments (root_id, posted_at, id) where parent_id is not null;
      create index comments_by_author on comments (author_id, posted_at);

      create table comment_versions (
        comment_id uuid not null references comments (id),
        version integer not null,
        body text not null,
        edited_at timestamptz not null,
        primary key (comment_id, version)
      );

      create table comment_reactions (
        comment_id uuid not null references comments (id),
        member_id uuid not null references members (id),
        key text not null,
        given_at timestamptz not null,
        taken_back_at timestamptz,
        primary key (comment_id, key, member_id)
      );

      create table thread_visits (
        member_id uuid not null references members (id) on delete cascade,
        idea_id uuid not null references ideas (id),
        visited_at timestamptz not null,
        primary key (member_id, idea_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table thread_visits, comment_reactions, comment_versions, comments`);
  }
}
