import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import pg from 'pg';
import { ApiProcess } from './api-process.ts';
import { familyCpuSeconds } from './process-figures.ts';
import { BulkAdministrator, openSessions, seedBulk } from './bulk-organisation.ts';

/**
 * Two nodes on a database that goes when they end: people read at one, and write at the other, which also does what
 * follows from it. So the first shows what readers cost and nothing else.
 */
export class LiveServer {
  /** An administrator at the reading node. */
  readonly reader: BulkAdministrator;
  readonly reading: ApiProcess;
  readonly writing: ApiProcess;
  private readonly writer: BulkAdministrator;
  private readonly folder: string;
  private readonly database: { url: string; stop(): Promise<void> };

  private constructor(
    folder: string,
    database: { url: string; stop(): Promise<void> },
    { writing, reading }: { writing: ApiProcess; reading: ApiProcess },
    writer: BulkAdministrator,
    reader: BulkAdministrator,
  ) {
    this.folder = folder;
    this.database = database;
    this.writing = writing;
    this.reading = reading;
    this.writer = writer;
    this.reader = reader;
  }

  static async start(members: number): Promise<LiveServer> {
    const folder = mkdtempSync(join(tmpdir(), 'upwell-bench-live-'));
    await seedBulk(folder, { ideas: 100, members: members + 10, comments: 200, votes: 200 });
    const database = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres') });
    const nodes: ApiProcess[] = [];
    try {
      for (const ROLES of ['web,worker', 'web'])
        nodes.push(
          await ApiProcess.start(database.url, {
            port: 0,
            dataFolder: folder,
            settings: { ROLES, DRAIN_SECONDS: '0' },
          }),
        );
      const [writing, reading] = nodes as [ApiProcess, ApiProcess];
      return new LiveServer(
        folder,
        database,
        { writing, reading },
        await BulkAdministrator.signIn(writing.url),
        await BulkAdministrator.signIn(reading.url),
      );
    } catch (error) {
      for (const node of nodes) await node.stop();
      await database.stop();
      throw error;
    }
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  /** Cookies of sessions of as many different members. */
  async signedIn(count: number): Promise<string[]> {
    const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ id: string }>(
        `select id from members where is_active order by id limit $1`,
        [count],
      );
      await openSessions(
        client,
        rows.map(({ id }) => id),
        tokens.map((token) => createHash('sha256').update(token).digest()),
      );
    } finally {
      await client.end();
    }
    return tokens.map((token) => `upwell_session=${token}`);
  }

  async newIdea(): Promise<string> {
    const { spaces } = await this.writer.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
    const input = {
      idempotencyKey: randomUUID(),
      spaceId: spaces[0]!.id,
      title: 'A town hall with everybody in it',
      bodyMarkdown: 'All of us look at one thread.',
      tags: [],
    };
    const { postIdea } = await this.writer.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      { input },
    );
    return postIdea.id;
  }

  async threadCursor(ideaId: string): Promise<number> {
    const { idea } = await this.reader.ask<{ idea: { threadCursor: string } }>(
      'query ($id: ID!) { idea(id: $id) { threadCursor } }',
      { id: ideaId },
    );
    return Number(idea.threadCursor);
  }

  /** What everybody has computed so far. */
  get cpuSeconds(): { writing: number; reading: number; database: number } {
    const pid = Number(
      readFileSync(join(this.folder, 'postgres/pgdata/postmaster.pid'), 'utf8').split('\n')[0],
    );
    return {
      writing: this.writing.cpuSeconds,
      reading: this.reading.cpuSeconds,
      database: familyCpuSeconds(pid),
    };
  }

  async say(ideaId: string, bodyMarkdown: string): Promise<void> {
    await this.writer.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
      input: { idempotencyKey: randomUUID(), ideaId, parentId: null, bodyMarkdown },
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.reading.stop(), this.writing.stop()]);
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
