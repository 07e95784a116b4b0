import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of roles is read among all the other records. */
export class IndexRoleRecords1764180480000 implements MigrationInterface {
  name = 'IndexRoleRecords1764180480000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index records_of_roles on records (at desc, id desc) where action in ('role.given', 'role.taken')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index records_of_roles`);
  }
}
