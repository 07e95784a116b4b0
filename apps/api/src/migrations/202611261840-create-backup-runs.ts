import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The nightly backups: what became of each. A row is written when a run has ended, so that no backup holds half of its own. */
export class CreateBackupRuns1764182400000 implements MigrationInterface {
  name = 'CreateBackupRuns1764182400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table backup_runs (
        id uuid primary key,
        -- the moment of the schedule that it answers
        due_at timestamptz not null,
        started_at timestamptz not null,
        ended_at timestamptz not null,
        -- name of its folder below BACKUP_FOLDER; null when it failed
        folder text,
        rows bigint,
        files integer,
        -- on the disk
        bytes bigint,
        -- code of what went wrong; null when it is complete
        failure text,
        -- when the rotation let go of it
        removed_at timestamptz,
        check ((folder is null) = (failure is not null))
      );
      create index backup_runs_newest on backup_runs (started_at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table backup_runs`);
  }
}
