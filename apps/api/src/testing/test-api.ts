import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApi, type RunningApi } from '../create-api.ts';
import { Config } from '../platform/config/config.ts';
import { Jobs } from '../platform/jobs/jobs.ts';
import { Caller } from './caller.ts';

/** Where the shared PostgreSQL of a test run listens; `start-postgres.ts` has set it. */
const serverUrl = () => {
  const url = process.env['UPWELL_TEST_DATABASE'];
  if (!url) throw new Error('Run API tests through "npm test": it starts the PostgreSQL they need.');
  return url;
};

/** A real API on its own copy of the migrated template database; one for each test file. */
export class TestApi {
  private constructor(
    readonly running: RunningApi,
    readonly databaseUrl: string,
    /** All nodes on the database: work that one of them asked for is not told to the others before it is sent. */
    private readonly nodes = new Set<TestApi>(),
  ) {
    nodes.add(this);
  }

  static async start(settings: Record<string, string> = {}): Promise<TestApi> {
    const databaseUrl = await cloneTemplate();
    return new TestApi(await createApi(testConfig(settings), databaseUrl), databaseUrl);
  }

  /** On a database that a test has filled itself. */
  static async onDatabase(databaseUrl: string, settings: Record<string, string> = {}): Promise<TestApi> {
    return new TestApi(await createApi(testConfig(settings), databaseUrl), databaseUrl);
  }

  get url(): string {
    return this.running.url;
  }

  /** A second node on the same database. */
  async another(settings: Record<string, string> = {}): Promise<TestApi> {
    return new TestApi(await createApi(testConfig(settings), this.databaseUrl), this.databaseUrl, this.nodes);
  }

  /** Somebody who calls the API over HTTP and WebSocket; nobody in particular until signed in. */
  caller(): Caller {
    return new Caller(this.url);
  }

  /** A service of the running application. */
  get<T>(token: new (...args: never[]) => T): T {
    return this.running.app.get(token as never, { strict: false });
  }

  async rows<R extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<R>(sql, params)).rows;
    } finally {
      await client.end();
    }
  }

  /** Waits until every fact has been heard and every due job is done; the last failure is told when that takes too long. */
  async settle(): Promise<void> {
    const deadline = Date.now() + 20_000;
    // What ended between the flush and the look may have left a job that only the next flush sends: calm counts when seen twice.
    for (let calm = 0; calm < 2;) {
      for (const node of this.nodes) await node.get(Jobs).flush();
      const [left] = await this.rows<{ facts: number; jobs: number; failure: string | null }>(
        `select (select count(*)::int from facts_waiting where tries = 0) as facts,
                (select count(*)::int from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as jobs,
                (select max(failure) from facts_waiting) as failure`,
      );
      calm = left!.facts + left!.jobs === 0 ? calm + 1 : 0;
      if (calm > 0) continue;
      if (Date.now() > deadline) throw new Error(`Work is left over: ${JSON.stringify(left)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(): Promise<void> {
    this.nodes.delete(this);
    await this.running.close();
  }
}

function testConfig(settings: Record<string, string>): Config {
  return Config.from({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    WEB_CLIENT: '',
    DATABASE_POOL: '8',
    SIGN_IN_TRIES: '1000',
    UPWELL_DATA: join(tmpdir(), 'upwell-tests'),
    ...settings,
    DATABASE_URL: serverUrl(),
  });
}

/** Copies the migrated template: some tens of milliseconds instead of all migrations. */
export function cloneTemplate(): Promise<string> {
  return createDatabase('template upwell_template');
}

/** A database with nothing in it. */
export function emptyDatabase(): Promise<string> {
  return createDatabase('template template0');
}

async function createDatabase(template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} ${template}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}
