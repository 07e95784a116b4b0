import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the directory said of a member, what they chose for themselves, and imports of the directory on their way. */
export class CreatePeopleImport1764180420000 implements MigrationInterface {
  name = 'CreatePeopleImport1764180420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table members
        -- Key of the person in the directory, when it has one besides the address.
        add column directory_id text,
        -- What the directory said last; a name or title that the member set stays until this changes.
        add column directory_name text,
        add column directory_title text,
        -- When an import no longer found them and switched the account off; they come back with the directory.
        add column left_directory_at timestamptz,
        -- The member's own choice; null = the organisation's.
        add column time_zone text,
        add column language text;
      create unique index members_by_directory_id on members (directory_id) where directory_id is not null;

      create extension if not exists pg_trgm;
      create index members_by_part_of_name on members using gin (lower(name) gin_trgm_ops) where not is_placeholder;

      create table people_imports (
        id uuid primary key,
        -- null = from the command line
        member_id uuid references members (id),
        file_id uuid,
        file_name text not null,
        encoding text not null,
        delimiter text not null,
        -- [{name, samples, field}]
        columns jsonb not null,
        state text not null,
        step text,
        share real not null,
        failure jsonb,
        counts jsonb,
        new_units jsonb not null,
        leave_out_broken boolean not null,
        deactivate_missing boolean not null,
        cancel_asked boolean not null,
        -- Changes with each attempt to apply, so that a repeated job applies once.
        run uuid not null,
        -- What the comparison was made against; applying asks whether it still holds.
        directory text,
        created_at timestamptz not null,
        -- When the job last told how far it is; a job that fell silent is started again.
        heard_at timestamptz not null,
        finished_at timestamptz
      );
      create index people_imports_by_age on people_imports (created_at);

      create table people_import_rows (
        import_id uuid not null references people_imports (id) on delete cascade,
        line integer not null,
        email text,
        address text,
        directory_id text,
        name text,
        title text,
        unit text,
        level smallint,
        manager text,
        language text,
        time_zone text,
        -- The member it is about: one there is, or the id a new one will have.
        member_id uuid not null,
        is_new boolean not null,
        unit_id uuid,
        manager_id uuid,
        verdict text,
        changes jsonb,
        problems jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table people_import_rows, people_imports;
      drop index members_by_part_of_name;
      alter table members drop column directory_id, drop column directory_name, drop column directory_title,
        drop column left_directory_at, drop column time_zone, drop column language;
    `);
  }
}
