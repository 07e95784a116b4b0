import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many first looks each idea is given, and what was measured to choose it. Without a row it is what the formula asks for. */
export class KeepQuota1764213600000 implements MigrationInterface {
  name = 'KeepQuota1764213600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table first_looks_quota (
        id boolean primary key default true check (id),
        looks smallint not null,
        -- a week, over the four weeks before
        guaranteed_looks double precision not null,
        new_ideas double precision not null,
        measured_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table first_looks_quota`);
  }
}
