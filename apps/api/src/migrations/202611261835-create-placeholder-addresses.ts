import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail addresses that an export gave of its authors: what finds the member behind a placeholder; administrators alone see them. */
export class CreatePlaceholderAddresses1764182100000 implements MigrationInterface {
  name = 'CreatePlaceholderAddresses1764182100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table placeholder_addresses (
        member_id uuid primary key references members (id),
        address text not null
      );
      create index placeholder_addresses_by_address on placeholder_addresses (lower(address));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table placeholder_addresses`);
  }
}
