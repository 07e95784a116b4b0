import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search ranks hundreds of vectors: those of up to a page are neither packed nor put aside, so that each is read at once. */
export class KeepVectorsInPlace1764180960000 implements MigrationInterface {
  name = 'KeepVectorsInPlace1764180960000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_search set (toast_tuple_target = 8160);
      alter table comment_search set (toast_tuple_target = 8160);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_search reset (toast_tuple_target);
      alter table comment_search reset (toast_tuple_target);
    `);
  }
}
