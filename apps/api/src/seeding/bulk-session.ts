import pg from 'pg';
import { BULK_SOURCE } from './bulk-source.ts';
import { SeedingRefused } from './bulk-wish.ts';

/** A connection of its own: no time limits, room to build indexes. */
export async function openSession(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'upwell seeder' });
  // A lost connection also fails the statement that waits; without an ear it would end the process first.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    `set statement_timeout = 0; set lock_timeout = '10s'; set work_mem = '64MB'; set maintenance_work_mem = '512MB'; set synchronous_commit = off;
     set max_parallel_workers_per_gather = 2; set max_parallel_maintenance_workers = 2`,
  );
  return client;
}

/** What is there is removed; so it must be nobody's work, unless they said so aloud. Throws SeedingRefused. */
export async function refuseWorkOfPeople(client: pg.Client, force: boolean): Promise<void> {
  const { rows: others } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'upwell'`,
  );
  if (others.length > 0)
    throw new SeedingRefused('The product is running on this database: stop it, then seed.');
  if (force) return;
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from members
     where source_name is distinct from $1 and not exists (select 1 from organisation where is_sample)`,
    [BULK_SOURCE],
  );
  const people = rows[0]!.count;
  if (people > 0)
    throw new SeedingRefused(
      `This database holds ${people.toLocaleString('en')} people who are not invented. Seeding removes everything in it: ` +
        'name another with UPWELL_DATA or DATABASE_URL, or say --force.',
    );
}

/** Foreign keys hold by how the rows are made; looking each up would take most of the time. Needs the rights of a superuser. */
export async function trustReferences(client: pg.Client): Promise<void> {
  await client.query('savepoint trust');
  try {
    await client.query('set local session_replication_role = replica');
  } catch {
    await client.query('rollback to savepoint trust');
  }
  await client.query('release savepoint trust');
}

/** Everything but the rows that belong to the program. */
export async function removeEverything(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename not in ('migrations', 'stages', 'ranking_state') order by tablename`,
  );
  await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
}
