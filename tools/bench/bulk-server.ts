import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import { ApiProcess } from './api-process.ts';
import { BulkAdministrator, seedBulk } from './bulk-organisation.ts';
import { CountingProxy } from './counting-proxy.ts';
import { familyCpuSeconds } from './process-figures.ts';

/** A built server on bulk data: PostgreSQL of its own, a proxy that counts statements before it, one signed-in session. */
export class BulkServer {
  url = '';
  private process: ApiProcess | null = null;
  private administrator: BulkAdministrator | null = null;

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
      server.administrator = await BulkAdministrator.signIn(server.url);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  get cookie(): string {
    return this.administrator!.cookie;
  }

  ask<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    return this.administrator!.ask(query, variables);
  }

  /** Statements one operation costs, its session look-up included. */
  async statementsOf(query: string, variables: Record<string, unknown>): Promise<number> {
    const before = this.proxy.statements;
    await this.ask(query, variables);
    return this.proxy.statements - before;
  }

  /** Processor time used so far by the server and by its PostgreSQL, in seconds. */
  get cpuSeconds(): { server: number; database: number } {
    const postmaster = readFileSync(join(this.dataFolder, 'postgres/pgdata/postmaster.pid'), 'utf8');
    return { server: this.process!.cpuSeconds, database: familyCpuSeconds(Number.parseInt(postmaster)) };
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
}

async function seedOnce(dataFolder: string, ideas: number): Promise<void> {
  const mark = join(dataFolder, 'seeded');
  if (existsSync(mark)) return;
  mkdirSync(dataFolder, { recursive: true });
  await seedBulk(dataFolder, {
    ideas,
    members: Math.min(100_000, Math.max(1_000, ideas)),
    comments: Math.min(1_000_000, ideas * 10),
    votes: Math.min(5_000_000, ideas * 50),
  });
  writeFileSync(mark, '');
}
