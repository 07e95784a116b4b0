import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import { root } from '../run.ts';
import { ApiProcess } from './api-process.ts';
import { CountingProxy } from './counting-proxy.ts';

const PASSWORD = 'bench on this machine only';

/** A built server on bulk data: PostgreSQL of its own, a proxy that counts statements before it, one signed-in session. */
export class BulkServer {
  url = '';
  cookie = '';
  private process: ApiProcess | null = null;

  readonly ideas: number;
  readonly proxy: CountingProxy;
  private readonly dataFolder: string;
  private readonly database: { url: string; stop(): Promise<void> };
  private readonly port: number;

  private constructor(
    ideas: number,
    port: number,
    dataFolder: string,
    database: { url: string; stop(): Promise<void> },
    proxy: CountingProxy,
  ) {
    this.ideas = ideas;
    this.port = port;
    this.dataFolder = dataFolder;
    this.database = database;
    this.proxy = proxy;
  }

  /** Seeds the folder when it does not hold that many ideas yet, which takes minutes for the large ones. */
  static async start(folder: string, ideas: number, port: number): Promise<BulkServer> {
    const dataFolder = join(folder, `${ideas}-ideas`);
    await seedOnce(dataFolder, ideas);
    const database = await startEmbeddedPostgres({ dataFolder: join(dataFolder, 'postgres') });
    const proxy = await CountingProxy.before(database.url);
    const server = new BulkServer(ideas, port, dataFolder, database, proxy);
    try {
      await server.serve(proxy.url);
      await server.signIn();
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async ask<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { data, errors } = (await response.json()) as { data?: D; errors?: unknown[] };
    if (errors?.length || !data) throw new Error(`${JSON.stringify(errors)} to ${query.slice(0, 200)}`);
    return data;
  }

  /** Statements one operation costs, its session look-up included. */
  async statementsOf(query: string, variables: Record<string, unknown>): Promise<number> {
    const before = this.proxy.statements;
    await this.ask(query, variables);
    return this.proxy.statements - before;
  }

  /** From here on nothing stands before the database: counting costs time of its own. */
  async countNoMore(): Promise<void> {
    await this.end();
    this.proxy.close();
    await this.serve(this.database.url);
  }

  async stop(): Promise<void> {
    await this.end();
    this.proxy.close();
    await this.database.stop();
  }

  private async end(): Promise<void> {
    this.url = '';
    await this.process?.stop();
    this.process = null;
  }

  private async serve(databaseUrl: string): Promise<void> {
    this.process = await ApiProcess.start(databaseUrl, { port: this.port, dataFolder: this.dataFolder });
    this.url = this.process.url;
  }

  private async signIn(): Promise<void> {
    await this.ask(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
      {
        email: 'admin@bulk.example',
        password: PASSWORD,
      },
    );
  }
}

async function seedOnce(dataFolder: string, ideas: number): Promise<void> {
  const mark = join(dataFolder, 'seeded');
  if (existsSync(mark)) return;
  mkdirSync(dataFolder, { recursive: true });
  const members = Math.min(100_000, Math.max(1_000, ideas));
  const sizes = [
    ['--ideas', ideas],
    ['--members', members],
    ['--comments', Math.min(1_000_000, ideas * 10)],
    ['--votes', Math.min(5_000_000, ideas * 50)],
  ].flatMap(([name, value]) => [String(name), String(value)]);
  const child = spawn(
    process.execPath,
    [join(root, 'dist/api/seed-bulk.js'), ...sizes, '--password', PASSWORD],
    {
      cwd: root,
      env: { ...process.env, UPWELL_DATA: dataFolder, DATABASE_URL: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Seeding ${ideas} ideas failed.`);
  writeFileSync(mark, '');
}
