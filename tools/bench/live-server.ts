import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@upwell/embedded-postgres';
import pg from 'pg';
import { root } from '../run.ts';

const PASSWORD = 'bench on this machine only';
const START_MS = 120_000;

/** A process of the built server. */
export class LiveNode {
  private cookie = '';
  readonly url: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
  }

  static async start(folder: string, databaseUrl: string, roles: string): Promise<LiveNode> {
    const child = run('main.js', [], {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: '0',
      ROLES: roles,
      DRAIN_SECONDS: '0',
      UPWELL_DATA: folder,
      DATABASE_URL: databaseUrl,
      WEB_CLIENT: '',
    });
    try {
      const node = new LiveNode(child, await readyAddress(child));
      await node.ask(
        `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
        { email: 'admin@bulk.example', password: PASSWORD },
      );
      return node;
    } catch (error) {
      await end(child);
      throw error;
    }
  }

  get pid(): number {
    return this.child.pid!;
  }

  get port(): number {
    return Number(new URL(this.url).port);
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

  stop(): Promise<void> {
    return end(this.child);
  }
}

/**
 * Two nodes on a database that goes when they end: people read at one, and write at the other, which also does what
 * follows from it. So the first shows what readers cost and nothing else.
 */
export class LiveServer {
  readonly reading: LiveNode;
  private readonly writing: LiveNode;
  private readonly folder: string;
  private readonly database: { url: string; stop(): Promise<void> };

  private constructor(
    folder: string,
    database: { url: string; stop(): Promise<void> },
    [writing, reading]: [LiveNode, LiveNode],
  ) {
    this.folder = folder;
    this.database = database;
    this.writing = writing;
    this.reading = reading;
  }

  static async start(members: number): Promise<LiveServer> {
    const folder = mkdtempSync(join(tmpdir(), 'upwell-bench-live-'));
    const sizes = [
      '--ideas',
      '100',
      '--comments',
      '200',
      '--votes',
      '200',
      '--members',
      String(members + 10),
    ];
    await finished(
      run('seed-bulk.js', [...sizes, '--password', PASSWORD], { UPWELL_DATA: folder, DATABASE_URL: '' }),
    );
    const database = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres') });
    const nodes: LiveNode[] = [];
    try {
      for (const roles of ['web,worker', 'web'])
        nodes.push(await LiveNode.start(folder, database.url, roles));
      return new LiveServer(folder, database, nodes as [LiveNode, LiveNode]);
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
      await client.query(
        `insert into sessions (id, token_hash, member_id, device, address, started_at, last_seen_at, expires_at)
         select given.id, given.hash, m.id, 'bench', '127.0.0.1', $3, $3, $4
         from (select id, hash, row_number() over () as n from unnest($1::uuid[], $2::bytea[]) as t(id, hash)) given
         join (select id, row_number() over (order by id) as n from members where is_active) m on m.n = given.n`,
        [
          tokens.map(() => randomUUID()),
          tokens.map((token) => createHash('sha256').update(token).digest()),
          new Date(),
          new Date(Date.now() + 86_400_000),
        ],
      );
    } finally {
      await client.end();
    }
    return tokens.map((token) => `upwell_session=${token}`);
  }

  async newIdea(): Promise<string> {
    const { spaces } = await this.writing.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
    const input = {
      idempotencyKey: randomUUID(),
      spaceId: spaces[0]!.id,
      title: 'A town hall with everybody in it',
      bodyMarkdown: 'All of us look at one thread.',
      tags: [],
    };
    const { postIdea } = await this.writing.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      { input },
    );
    return postIdea.id;
  }

  async say(ideaId: string, bodyMarkdown: string): Promise<void> {
    await this.writing.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
      input: { idempotencyKey: randomUUID(), ideaId, parentId: null, bodyMarkdown },
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.reading.stop(), this.writing.stop()]);
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(program: string, args: string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(root, 'dist/api', program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function finished(child: ChildProcess): Promise<void> {
  let printed = '';
  child.stdout?.resume();
  child.stderr?.on('data', (text) => (printed += String(text)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Seeding failed: ${printed}`);
}

async function readyAddress(child: ChildProcess): Promise<string> {
  let printed = '';
  child.stdout?.on('data', (text) => (printed += String(text)));
  child.stderr?.on('data', (text) => (printed += String(text)));
  for (const last = performance.now() + START_MS; ;) {
    const address = /ready: (http\S+)/.exec(printed)?.[1];
    if (address) return address;
    if (child.exitCode !== null || performance.now() > last)
      throw new Error(`The server did not start:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
