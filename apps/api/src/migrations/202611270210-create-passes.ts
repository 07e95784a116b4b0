import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who judged an idea without a vote, and what was decided by time. */
export class CreatePasses1764209400000 implements MigrationInterface {
  name = 'CreatePasses1764209400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passes (
        member_id uuid not null references members (id),
        idea_id uuid not null references ideas (id),
        passed_at timestamptz not null,
        primary key (member_id, idea_id)
      );
      create index idea_standings_decided on idea_standings (decided_at desc, idea_id desc) where decided_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index idea_standings_decided;
      drop table passes;
    `);
  }
}
