import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  DataFolderInUse,
  DataFromAnotherVersion,
  FolderNotWritable,
  PasswordMissing,
  PortTaken,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './index.ts';

let workshop: string;
/** One cluster for most tests, since making or copying 1,300 files is what takes time here. */
let dataFolder: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  workshop = await realpath(await mkdtemp(path.join(tmpdir(), 'upwell-embedded-postgres-')));
  dataFolder = path.join(workshop, 'shared');
  const database = await startEmbeddedPostgres({ dataFolder });
  await query(database.url, 'CREATE TABLE ideas (title text)');
  await database.stop();
}, 20_000);

afterEach(async () => {
  for (const child of children.splice(0)) await kill9(child);
  for (const database of running.splice(0)) await database.stop();
});

afterAll(() => rm(workshop, { recursive: true, force: true, maxRetries: 5 }));

describe('a cluster that exists', () => {
  test('keeps its rows over a restart', async () => {
    const first = await start({ dataFolder });
    const idea = await post(first.url);
    await first.stop();
    const again = await start({ dataFolder });
    expect(await titles(again.url)).toContain(idea);
  });

  test('takes nobody without the password, which only its owner can read', async () => {
    const { url } = await start({ dataFolder });
    const guess = url.replace(/:[^:@]+@/, ':guess@');
    await expect(titles(guess)).rejects.toThrow('password authentication failed');
    const password = path.join(dataFolder, 'password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(url).toContain(await readFile(password, 'utf8'));
  });

  test('stores text as UTF-8 and lets the caller change settings', async () => {
    const { url } = await start({
      dataFolder,
      durable: false,
      settings: { work_mem: '5MB' },
    });
    const [row] = await query(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('work_mem') AS memory,
              current_setting('fsync') AS fsync, current_setting('listen_addresses') AS address`,
    );
    expect(row).toEqual({ encoding: 'UTF8', memory: '5MB', fsync: 'off', address: '127.0.0.1' });
  });

  test('leaves no process behind after stop, also when asked twice', async () => {
    const database = await start({ dataFolder });
    await Promise.all([database.stop(), database.stop()]);
    await eventually(() => processesInGroup(database.pid).length === 0);
  });
});

describe('after a kill -9', () => {
  test('of PostgreSQL, it is started again at the same address and tells so', async () => {
    const progress: string[] = [];
    const database = await start({
      dataFolder,
      onProgress: (step) => progress.push(step),
    });
    const idea = await post(database.url);
    const killed = database.pid;
    process.kill(killed, 'SIGKILL');
    await eventually(() => progress.filter((step) => step === 'ready').length === 2);
    expect(progress).toContain('died');
    expect(database.pid).not.toBe(killed);
    expect(await titles(database.url)).toContain(idea);
  });

  test('of its owner, PostgreSQL ends by itself and nothing is lost', async () => {
    const { child, idea, pid } = await startInOwnProcess();
    await kill9(child);
    await eventually(() => !processesInGroup(pid).includes(pid));
    await expectAfterStart(idea);
  });

  test('of its owner, a start that does not wait for that succeeds', async () => {
    const { child, idea } = await startInOwnProcess();
    await kill9(child);
    await expectAfterStart(idea);
  });

  test('of owner and guard, the PostgreSQL that is left over is stopped first', async () => {
    const { child, idea, pid } = await startInOwnProcess();
    for (const member of processesInGroup(pid)) if (member !== pid) process.kill(member, 'SIGKILL');
    await kill9(child);
    expect(processesInGroup(pid)).toEqual([pid]);
    const progress = await expectAfterStart(idea);
    expect(progress[0]).toBe('stopping-leftover');
    expect(processesInGroup(pid)).toEqual([]);
  });

  test('of owner, guard and PostgreSQL together, nothing is lost', async () => {
    const { child, idea, pid } = await startInOwnProcess();
    child.kill('SIGKILL');
    process.kill(-pid, 'SIGKILL');
    await once(child, 'exit');
    await expectAfterStart(idea);
  });

  test('in the middle of the first start, the next one makes a whole cluster', async () => {
    const dataFolder = path.join(workshop, 'half-made');
    const child = spawnOwner(dataFolder);
    await eventually(async () => {
      const names = await readdir(dataFolder).catch(() => []);
      const unfinished = names.find((name) => name.startsWith('pgdata.unfinished-'));
      return unfinished && (await readdir(path.join(dataFolder, unfinished))).includes('base');
    });
    await kill9(child);
    expect(await readdir(dataFolder)).not.toContain('pgdata');
    const database = await start({ dataFolder });
    expect(await query(database.url, 'SELECT current_database() AS name')).toEqual([{ name: 'upwell' }]);
  });

  test('a lock file whose pid is by now a stranger does not stand in the way, nor is he harmed', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    children.push(stranger);
    const pid = String(stranger.pid);
    await writeFile(path.join(dataFolder, 'pgdata', 'postmaster.pid'), `${pid}\n${dataFolder}\n`);
    await writeFile(path.join(dataFolder, 'owner.json'), JSON.stringify({ pid, since: 'then' }));
    await start({ dataFolder });
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });
});

describe('a start is refused with a sentence', () => {
  test('when the folder is in use by this or another process, which goes on undisturbed', async () => {
    const database = await start({ dataFolder });
    await expect(start({ dataFolder })).rejects.toThrow(DataFolderInUse);
    const { refused } = await lineWith('refused', spawnOwner(dataFolder));
    expect(refused).toContain(`DataFolderInUse: The data folder ${dataFolder} is already in use`);
    expect(refused).toContain(`process ${process.pid}`);
    await post(database.url);
  });

  test('when the port is taken, and the folder is free again afterwards', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = start({ dataFolder, port });
    await expect(refused.finally(() => other.close())).rejects.toThrow(PortTaken);
    expect((await start({ dataFolder, port })).port).toBe(port);
  });

  test('when the folder cannot be made', async () => {
    const file = path.join(workshop, 'a-file');
    await writeFile(file, '');
    await expect(start({ dataFolder: path.join(file, 'data') })).rejects.toThrow(FolderNotWritable);
  });

  test('when the password is gone', async () => {
    const password = path.join(dataFolder, 'password');
    await rename(password, `${password}.elsewhere`);
    await expect(start({ dataFolder })).rejects.toThrow(PasswordMissing);
    await rename(`${password}.elsewhere`, password);
  });

  const asRoot = process.getuid?.() === 0 ? test : test.skip;

  asRoot('when user namespaces are forbidden and no lesser account can reach the folder', async () => {
    // Without a PATH there is no unshare; the workshop is closed to others, as every folder from mkdtemp.
    const { refused } = await lineWith('refused', spawnOwner(dataFolder, { PATH: '' }));
    expect(refused).toContain('FolderNotReachable: PostgreSQL refuses to run as root');
  });
});

test('PostgreSQL 15 runs as well, and 18 refuses its data', async () => {
  const dataFolder = path.join(workshop, 'fifteen');
  const database = await start({ dataFolder, version: 15, durable: false });
  const [row] = await query(database.url, `SELECT current_setting('server_version') AS version`);
  expect(row?.version).toMatch(/^15\./);
  await database.stop();
  await expect(start({ dataFolder })).rejects.toThrow(DataFromAnotherVersion);
}, 15_000);

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres(options);
  running.push(database);
  return database;
}

async function startInOwnProcess() {
  const child = spawnOwner(dataFolder);
  const { url = '', pid = 0 } = await lineWith('url', child);
  const idea = await post(url);
  // The drill means something only when the fault can bite: server and guard are there to be orphaned.
  expect(processesInGroup(pid)).toHaveLength(2);
  return { child, idea, pid };
}

function spawnOwner(folder: string, env = process.env): ChildProcess {
  const script = fileURLToPath(new URL('./own-process.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

interface Line {
  progress?: string;
  url?: string;
  pid?: number;
  refused?: string;
}

async function lineWith(key: keyof Line, child: ChildProcess): Promise<Line> {
  for await (const text of createInterface({ input: child.stdout as Readable })) {
    const line = JSON.parse(text) as Line;
    if (key in line) return line;
  }
  throw new Error(`The process ended without a word about ${key}`);
}

async function kill9(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function expectAfterStart(idea: string): Promise<string[]> {
  const progress: string[] = [];
  const database = await start({ dataFolder, onProgress: (step) => progress.push(step) });
  expect(await titles(database.url)).toContain(idea);
  return progress;
}

/** The server and its guard; the server's children have groups of their own. */
function processesInGroup(group: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, pgid, state]) => Number(pgid) === group && !state?.startsWith('Z'))
    .map(([pid]) => Number(pid));
}

async function post(url: string): Promise<string> {
  const title = randomUUID();
  await query(url, `INSERT INTO ideas VALUES ('${title}')`);
  return title;
}

async function titles(url: string): Promise<string[]> {
  return (await query(url, 'SELECT title FROM ideas')).map((row) => row.title ?? '');
}

async function query(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function eventually(condition: () => unknown): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`still not so after 10 s: ${condition}`);
    await delay(20);
  }
}
