import type pg from 'pg';
import { DataSource, MigrationExecutor, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { dataSourceOptions } from '../database/data-source-options.ts';
import { holdMigrations, refuseOldServer } from '../database/migrate.ts';
import type { CheckedBackup } from './check-backup.ts';
import { plainWords } from './connect.ts';
import { loadFiles } from './load-files.ts';
import { loadTables, proveTables } from './load-tables.ts';
import { refuseUsedDatabase, refuseUsedStorage } from './refuse-used.ts';
import type { StoredFiles } from './stored-files.ts';
import { WorkProgress } from './work-progress.ts';

export interface RestoreWish {
  databaseUrl: string;
  files: StoredFiles;
  backup: CheckedBackup;
  say?: (sentence: string) => void;
  /** Last changes to what was loaded, in the same transaction and on today's schema. */
  finish?: (client: pg.Client) => Promise<void>;
}

/** Names of all migrations this program knows. */
export const knownMigrations: readonly string[] = migrations.map(({ name }) => name);

/**
 * Brings a checked backup into an empty database and storage, in one transaction: the schema as it was, the rows,
 * the proof, and then the migrations since. Whatever goes wrong, nothing stays. Throws BackupRefused.
 */
export async function restoreBackup(wish: RestoreWish): Promise<void> {
  const options = dataSourceOptions(wish.databaseUrl, 2);
  // Without the time limits of requests.
  const dataSource = await new DataSource({
    ...options,
    applicationName: 'upwell restore',
    extra: { keepAlive: true },
  } as DataSourceOptions).initialize();
  try {
    await refuseOldServer(dataSource);
    await refuseUsedStorage(wish.files);
    const runner = dataSource.createQueryRunner();
    try {
      await restoreWith(runner, wish);
    } finally {
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

async function restoreWith(runner: QueryRunner, wish: RestoreWish): Promise<void> {
  const { backup, files, say = () => {} } = wish;
  const client = (await runner.connect()) as pg.Client;
  await client.query(plainWords);
  await runner.startTransaction();
  try {
    await holdMigrations(runner);
    await refuseUsedDatabase(client);
    const incoming = await loadFiles(backup, files, say);
    try {
      await restoreRows(runner, client, wish, say);
      await incoming.settle();
      await runner.commitTransaction();
    } catch (error) {
      await incoming.discard();
      throw error;
    }
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

async function restoreRows(
  runner: QueryRunner,
  client: pg.Client,
  { backup, finish }: RestoreWish,
  say: (sentence: string) => void,
): Promise<void> {
  const applied = new Set(backup.manifest.migrations);
  await migrate(runner, (name) => applied.has(name));
  const bytes = backup.manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
  await watched('Loading', say, bytes, (progress) => loadTables(client, backup, progress, say));
  await watched('Comparing', say, bytes, (progress) => proveTables(client, backup.manifest, progress));
  say(sentenceOf(backup));
  const since = await migrate(runner, (name) => !applied.has(name));
  if (since > 0) say(`${since} migrations since that version are applied.`);
  await finish?.(client);
  await client.query('analyze');
}

/** Applies the wanted migrations in order within the transaction of the runner; gives their number. */
async function migrate(runner: QueryRunner, isWanted: (name: string) => boolean): Promise<number> {
  const executor = new MigrationExecutor(runner.dataSource, runner);
  const wanted = (await executor.getPendingMigrations()).filter(({ name }) => isWanted(name));
  for (const migration of wanted) await executor.executeMigration(migration);
  return wanted.length;
}

function sentenceOf({ manifest: { tables, files } }: CheckedBackup): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    `Equal: ${rows.toLocaleString('en')} rows in ${tables.length} tables have the fingerprints of the backup, ` +
    `${files.count.toLocaleString('en')} files their checksums.`
  );
}

async function watched(
  what: string,
  say: (sentence: string) => void,
  expected: number,
  work: (progress: WorkProgress) => Promise<void>,
): Promise<void> {
  const progress = new WorkProgress(what, say, expected);
  try {
    await work(progress);
    say(progress.stop());
  } finally {
    progress.abandon();
  }
}
