import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of ideas on their way and as they went, with the rows that could not be taken. */
export class CreateIdeaImports1764182160000 implements MigrationInterface {
  name = 'CreateIdeaImports1764182160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_imports (
        id uuid primary key,
        member_id uuid not null references members (id),
        source_name text not null,
        space_name text not null,
        time_zone text not null,
        statuses jsonb,
        state text not null,
        -- Whether the run under way, or the last one, writes nothing.
        is_dry_run boolean not null,
        -- Of the run under way: {file, rows, isWriting}.
        step jsonb,
        share real not null,
        failure jsonb,
        -- What the last run brought, or would have.
        report jsonb,
        refused integer not null,
        cancel_asked boolean not null,
        -- Changes with each run, so that a job that comes too late does nothing.
        run uuid not null,
        created_at timestamptz not null,
        heard_at timestamptz not null,
        finished_at timestamptz
      );
      create index idea_imports_by_age on idea_imports (created_at desc, id desc);

      create table idea_import_files (
        import_id uuid not null references idea_imports (id) on delete cascade,
        position smallint not null,
        -- The table that was handed in; it is kept for a day.
        file_id uuid not null,
        name text not null,
        size integer not null,
        -- What it looks like, and which column is which field; null until it has been looked at.
        survey jsonb,
        entry jsonb,
        primary key (import_id, position)
      );

      create table idea_import_refusals (
        import_id uuid not null references idea_imports (id) on delete cascade,
        number integer not null,
        file text not null,
        line integer not null,
        code text not null,
        params jsonb not null,
        field text,
        value text,
        primary key (import_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idea_import_refusals, idea_import_files, idea_imports`);
  }
}
