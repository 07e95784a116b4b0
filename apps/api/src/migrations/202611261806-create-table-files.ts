import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that administrators hand in, in pieces, until an import has read them. */
export class CreateTableFiles1764180360000 implements MigrationInterface {
  name = 'CreateTableFiles1764180360000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table table_files (
        id uuid primary key,
        member_id uuid not null references members (id),
        name text not null,
        size integer not null,
        -- Bytes that have arrived; the file may be read when all have.
        received integer not null,
        created_at timestamptz not null
      );
      create index table_files_by_age on table_files (created_at);
      create table table_file_pieces (
        file_id uuid not null references table_files (id) on delete cascade,
        position integer not null,
        bytes bytea not null,
        primary key (file_id, position)
      );
      -- Compressed twice would only cost time.
      alter table table_file_pieces alter column bytes set storage external;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table table_file_pieces, table_files`);
  }
}
