import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.ts';

const MIGRATION_LOCK = 7_301_977;

/** Brings the schema of a database up to date. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
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
    await guard.query('set lock_timeout = 0; set statement_timeout = 0');
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.query('reset lock_timeout; reset statement_timeout').catch(() => undefined);
    await guard.release();
  }
}
