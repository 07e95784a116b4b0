import type pg from 'pg';
import { appliedMigrations, listTables, quoted, type TableColumns } from './catalogue.ts';
import { BackupRefused } from './backup-refused.ts';
import { connect } from './connect.ts';

/** One moment of a database, seen by several connections, however much is written meanwhile. */
export interface Snapshot {
  /** The connection that holds the moment; closing it lets go. */
  client: pg.Client;
  /** For `set transaction snapshot`. */
  id: string;
  takenAt: Date;
  postgres: string;
  organisation: string | null;
  founded: Date | null;
  migrations: string[];
  tables: TableColumns[];
}

const NAME = 'upwell backup';

/** Holds the present moment. Throws BackupRefused when the database is not one of the product. */
export async function holdSnapshot(databaseUrl: string): Promise<Snapshot> {
  const client = await connect(databaseUrl, NAME);
  try {
    // Nobody may change the schema below our hands; ordinary reading and writing goes on.
    const names = (await listTables(client)).map(({ name }) => quoted(name));
    await client.query('begin isolation level repeatable read read only');
    if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`);
    const migrations = await appliedMigrations(client);
    if (migrations.length === 0)
      throw new BackupRefused('This database holds no Upwell, so there is nothing to back up.');
    const { rows } = await client.query<{
      id: string;
      at: Date;
      postgres: string;
      name: string | null;
      founded: Date | null;
    }>(
      `select pg_export_snapshot() as id, statement_timestamp() as at, current_setting('server_version') as postgres,
         (select name from organisation) as name, (select created_at from organisation) as founded`,
    );
    const { id, at, postgres, name, founded } = rows[0]!;
    const tables = await listTables(client);
    return { client, id, takenAt: at, postgres, organisation: name, founded, migrations, tables };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** One more connection that sees the same moment. */
export async function joinSnapshot(databaseUrl: string, { id }: Snapshot): Promise<pg.Client> {
  const client = await connect(databaseUrl, NAME);
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set transaction snapshot '${id}'`);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}
