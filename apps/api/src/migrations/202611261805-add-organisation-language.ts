import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language an organisation writes in: what search stems by and mails are written in. */
export class AddOrganisationLanguage1764180300000 implements MigrationInterface {
  name = 'AddOrganisationLanguage1764180300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisation add column language text not null default 'en'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organisation drop column language`);
  }
}
