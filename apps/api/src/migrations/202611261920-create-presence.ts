import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be seen, and whether the organisation shows it at all. Who is where is never written down. */
export class CreatePresence1764184800000 implements MigrationInterface {
  name = 'CreatePresence1764184800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column allows_presence boolean not null default true;

      create table presence_preferences (
        member_id uuid primary key references members (id),
        is_shown boolean not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table presence_preferences;
      alter table organisation drop column allows_presence;
    `);
  }
}
