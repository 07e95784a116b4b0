import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@upwell/embedded-postgres';
import { until, within } from './waiting.ts';

const UP_MS = 60_000;

/** A real PostgreSQL that keeps what it acknowledged, and that starts again by itself when it is killed. */
export class PostgresServer {
  private readonly server: EmbeddedPostgres;

  private constructor(server: EmbeddedPostgres) {
    this.server = server;
  }

  static async start(dataFolder: string, settings: Record<string, string> = {}): Promise<PostgresServer> {
    return new PostgresServer(
      await startEmbeddedPostgres({ dataFolder, settings: { max_connections: '300', ...settings } }),
    );
  }

  get port(): number {
    return this.server.port;
  }

  /** Of the postmaster; another one after each of its deaths. */
  get pid(): number {
    return this.server.pid;
  }

  urlOf(database: string): string {
    const url = new URL(this.server.url);
    url.pathname = `/${database}`;
    return url.href;
  }

  /** A new database, empty or like another one that nobody is connected to. */
  async create(template = 'template0', tablespace = 'pg_default'): Promise<string> {
    const name = `drill_${randomUUID().replaceAll('-', '')}`;
    await query(this.server.url, `create database ${name} template ${template} tablespace ${tablespace}`);
    return name;
  }

  /** A place for databases in a folder that belongs to the server; gives its name. */
  async createTablespace(folder: string): Promise<string> {
    await query(this.server.url, `create tablespace drill_disk location '${folder}'`);
    return 'drill_disk';
  }

  /** Sends a signal to the postmaster: SIGQUIT is `pg_ctl stop -m immediate`, SIGKILL leaves it no last word. */
  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Chooses one server process that works for the product; PostgreSQL ends all the others when that is killed, and recovers. */
  async aBackend(database: string): Promise<number> {
    const [row] = await query<{ pid: number }>(
      this.urlOf(database),
      `select pid from pg_stat_activity where datname = current_database() and application_name = 'upwell'
       order by random() limit 1`,
    );
    if (!row) throw new Error('No backend works for the product.');
    return row.pid;
  }

  /** Does something to the server and resolves when that has cost it all its connections. */
  async breaks(fault: () => void | Promise<void>): Promise<void> {
    const witness = new pg.Client({ connectionString: this.server.url });
    witness.on('error', () => undefined);
    await witness.connect();
    const lost = new Promise<void>((resolve) => witness.once('end', () => resolve()));
    await fault();
    await within('PostgreSQL has lost its connections', lost, UP_MS);
  }

  /** Resolves with the moment at which it takes connections again. */
  async isUp(): Promise<number> {
    await until(
      'PostgreSQL takes connections',
      () =>
        query(this.server.url, 'select 1').then(
          () => true,
          () => false,
        ),
      UP_MS,
    );
    return performance.now();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

/** Rows of one statement on a connection of its own. */
export async function query<R extends pg.QueryResultRow>(
  url: string,
  sql: string,
  params: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<R>(sql, params)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
