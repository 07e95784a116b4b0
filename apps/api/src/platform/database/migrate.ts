import { runMigrations as createJobQueue } from 'graphile-worker';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { dataSourceOptions } from './data-source-options.ts';

const MIGRATION_LOCK = 7_301_977;

const OLDEST_POSTGRES = 15;

/** Thrown at start; its message is for whoever chose the database. */
export class PostgresTooOld extends Error {
  readonly code = 'POSTGRES_TOO_OLD';

  constructor(found: string) {
    super(`Upwell needs PostgreSQL ${OLDEST_POSTGRES} or newer; DATABASE_URL leads to ${found}.`);
  }
}

/** Brings the schema of a database up to date. Throws PostgresTooOld. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  // Without the time limits of requests: an index on a million rows takes its time, and so does another starter's turn.
  const options = { ...dataSourceOptions(databaseUrl, 2), extra: { keepAlive: true } } as DataSourceOptions;
  const dataSource = await new DataSource(options).initialize();
  try {
    await refuseOldServer(dataSource);
    await migrate(dataSource, databaseUrl);
  } finally {
    await dataSource.destroy();
  }
}

/** Throws PostgresTooOld. */
export async function refuseOldServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ server_version: string }[]>('show server_version');
  const version = row?.server_version ?? 'unknown';
  if (Number.parseInt(version, 10) < OLDEST_POSTGRES) throw new PostgresTooOld(version);
}

/** Brings the schema up to date; a second node that starts meanwhile waits its turn. */
async function migrate(dataSource: DataSource, databaseUrl: string): Promise<void> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await createJobQueue({ connectionString: databaseUrl, maxPoolSize: 2 });
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
  }
}

/** Keeps every starter waiting until the transaction of the runner has ended. */
export async function holdMigrations(runner: QueryRunner): Promise<void> {
  await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
}
