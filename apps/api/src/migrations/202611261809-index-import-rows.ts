import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Judged rows are written once and read in pages; who removes an import's rows says so, so nothing need look at each. */
export class IndexImportRows1764180540000 implements MigrationInterface {
  name = 'IndexImportRows1764180540000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people_import_rows drop constraint people_import_rows_import_id_fkey;
      create index people_import_rows_by_verdict on people_import_rows (import_id, verdict, line);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index people_import_rows_by_verdict;
      alter table people_import_rows add foreign key (import_id) references people_imports (id) on delete cascade;
    `);
  }
}
