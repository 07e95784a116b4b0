import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that members send, what is kept of each, and where they are attached. */
export class CreateFiles1764181800000 implements MigrationInterface {
  name = 'CreateFiles1764181800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files (
        id uuid primary key,
        uploader_id uuid not null references members (id),
        purpose text not null check (purpose in ('attachment', 'portrait')),
        -- to be shown and to be saved under; never a path
        name text not null,
        -- of what is served, by its own bytes
        type text not null,
        -- edges of the full picture in pixels; null unless it is one
        width integer,
        height integer,
        arrived_at timestamptz not null,
        -- null until everything of it lies in the store
        stored_at timestamptz,
        -- when it was given up because nothing showed it, and when the store had let go of it
        cleared_at timestamptz,
        emptied_at timestamptz
      );
      create index files_by_uploader on files (uploader_id, arrived_at);
      create index files_to_empty on files (cleared_at) where cleared_at is not null and emptied_at is null;

      -- Each lies in the store under <file_id>.<rendition>.
      create table file_contents (
        file_id uuid not null references files (id),
        -- full, or small for a picture
        rendition text not null check (rendition in ('full', 'small')),
        bytes integer not null,
        sha256 text not null,
        primary key (file_id, rendition)
      );

      -- Where a file is shown or was shown in an earlier wording: an idea with its answer, or a comment below it.
      create table file_links (
        file_id uuid not null references files (id),
        idea_id uuid not null references ideas (id),
        comment_id uuid references comments (id),
        linked_at timestamptz not null,
        unique nulls not distinct (file_id, idea_id, comment_id)
      );

      alter table members add column picture_file_id uuid references files (id);
      create index members_by_picture on members (picture_file_id) where picture_file_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table members drop column picture_file_id;
      drop table file_links, file_contents, files;
    `);
  }
}
