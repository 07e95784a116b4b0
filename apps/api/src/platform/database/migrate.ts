import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from './data-source-options.ts';

const MIGRATION_LOCK = 7_301_977;

/** Brings the schema of a database up to date. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  // Without the time limits of requests: an index on a million rows takes its time, and so does another starter's turn.
  const options = { ...dataSourceOptions(databaseUrl, 2), extra: { keepAlive: true } } as DataSourceOptions;
  const dataSource = await new DataSource(options).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Brings the schema up to date; a second node that starts meanwhile waits its turn. */
async function migrate(dataSource: DataSource): Promise<void> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
  }
}
