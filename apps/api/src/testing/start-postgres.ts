import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrateDatabase } from '../platform/database/migrate.ts';

/**
 * Jest's global set-up: one PostgreSQL for the run, with a migrated template that each test file copies. It must not import
 * Nest: what its decorators leave on the global object would meet a second copy inside the test files.
 */
export default async function startPostgres(): Promise<void> {
  const { startEmbeddedPostgres } = await import('@upwell/embedded-postgres');
  const version = process.env['UPWELL_TEST_POSTGRES'] === '15' ? 15 : 18;
  const dataFolder = mkdtempSync(join(tmpdir(), 'upwell-test-'));
  const server = await startEmbeddedPostgres({ dataFolder, durable: false, version });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('create database upwell_template');
  await client.end();
  const template = new URL(server.url);
  template.pathname = '/upwell_template';
  await migrateDatabase(template.href);
  process.env['UPWELL_TEST_DATABASE'] = server.url;
  Object.assign(globalThis, { upwellTestPostgres: { server, dataFolder } });
}
