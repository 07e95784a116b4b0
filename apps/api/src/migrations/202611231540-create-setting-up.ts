import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the story of the sample is complete; without it a restart goes on writing. */
export class CreateSettingUp1763912400000 implements MigrationInterface {
  name = 'CreateSettingUp1763912400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisation add column sample_filled_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisation drop column sample_filled_at`);
  }
}
