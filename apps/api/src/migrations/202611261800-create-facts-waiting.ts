import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What acts did and listeners of other features have not heard yet. */
export class CreateFactsWaiting1764180000000 implements MigrationInterface {
  name = 'CreateFactsWaiting1764180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts_waiting (
        listener text not null,
        -- id of the record
        id uuid not null,
        fact jsonb not null,
        due_at timestamptz not null,
        tries smallint not null default 0,
        -- why the last try failed
        failure text,
        primary key (listener, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table facts_waiting`);
  }
}
