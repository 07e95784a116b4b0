/**
 * `npm run bench:ranking`: what looks cost through the service and over HTTP, how long a minute's changes take, and how fast
 * Rising is read at a large and a small size, measured in turns. Asserted.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ApiProcess } from './bench/api-process.ts';
import { BulkServer } from './bench/bulk-server.ts';
import { lookBodies } from './bench/look-bodies.ts';
import type { Figures } from './bench/paced-load.ts';
import { shippedQuery } from './bench/shipped-queries.ts';
import { VoteTown } from './bench/vote-town.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const promised = { service: 20_000, batches: 500, refresh: 2, feedP95: 30, ratio: 1.5 };
const ROUNDS = 5;

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '4000' },
    ideas: { type: 'string', default: '8000' },
    seconds: { type: 'string', default: '8' },
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    data: { type: 'string', default: 'data/bench' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const failures: string[] = [];

function check(what: string, isKept: boolean, found: string): void {
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${found}`);
  if (!isKept) failures.push(what);
}

/** A process of its own: what it reads, and what it prints. */
async function told<T>(
  file: string,
  words: string[],
  input: unknown,
  env: NodeJS.ProcessEnv = {},
): Promise<T> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, file), ...words],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  child.stdin.end(JSON.stringify(input));
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${file} failed.`);
  return JSON.parse(printed) as T;
}

interface Looks {
  seen: number;
  kept: number;
  perSecond: number;
  cpuMicros: number;
  taken: number;
  takenIn: number;
  minute: number;
  minuteSeconds: number;
}

async function measureLooks(town: VoteTown): Promise<void> {
  const found = await told<Looks>('dist/api/bench-looks.js', [String(seconds)], null, {
    DATABASE_URL: town.databaseUrl,
    UPWELL_DATA: town.dataFolder,
  });
  check('looks told = looks kept', found.seen === found.kept, `${found.seen}, ${found.kept}`);
  check(
    `looks/s through the service, at least ${promised.service}`,
    found.perSecond >= promised.service,
    `${found.perSecond.toFixed(0)}, ${found.cpuMicros.toFixed(1)} µs of the process each`,
  );
  console.log(`       all of them taken in: ${found.taken} standings in ${found.takenIn.toFixed(2)} s`);
  check(
    `seconds for a minute that changed 5,000 ideas, at most ${promised.refresh}`,
    found.minuteSeconds <= promised.refresh,
    `${found.minute} standings in ${found.minuteSeconds.toFixed(2)} s`,
  );
}

async function measureBatches(town: VoteTown, voters: number): Promise<void> {
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  const asked = await lookBodies(client, voters, promised.batches * seconds);
  await client.end();
  const { databaseUrl, dataFolder } = town;
  const api = await ApiProcess.start(databaseUrl, { port: 4641, dataFolder });
  try {
    const before = api.cpuSeconds;
    const figures = await told<Figures>('tools/bench/told-load.ts', [], {
      url: api.url,
      connections: 60,
      seconds,
      rate: promised.batches,
      asked,
    });
    const cpuMicros = ((api.cpuSeconds - before) / figures.answered) * 1e6;
    check(
      `batches of 20 looks a second over HTTP, ${promised.batches} asked`,
      figures.failed === 0 && figures.perSecond >= promised.batches * 0.95,
      `${figures.perSecond.toFixed(0)}, p50 ${figures.p50.toFixed(0)} ms, p99 ${figures.p99.toFixed(0)} ms, ${cpuMicros.toFixed(0)} µs of the process each` +
        (figures.firstFailure ? `, ${figures.firstFailure}` : ''),
    );
  } finally {
    await api.stop();
  }
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function measureFeed(small: BulkServer, large: BulkServer): Promise<void> {
  for (const server of [small, large]) await server.countNoMore();
  const body = JSON.stringify({ query: shippedQuery('Feed'), variables: { order: 'RISING' } });
  const read = (server: BulkServer) =>
    told<Figures>('tools/bench/told-load.ts', [], {
      url: server.url,
      connections: 1,
      seconds: 4,
      asked: [{ cookie: server.cookie, body }],
      again: true,
    });
  await read(small);
  await read(large);
  const turns: { small: Figures; large: Figures }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    turns.push({ small: await read(small), large: await read(large) });
  const ratio = median(turns.map((turn) => turn.small.perSecond / turn.large.perSecond));
  const p95 = median(turns.map((turn) => turn.large.p95));
  console.log(
    `       Rising at ${large.ideas} ideas: p50 ${median(turns.map((turn) => turn.large.p50))} ms; at ${small.ideas}: p50 ${median(turns.map((turn) => turn.small.p50))} ms, p95 ${median(turns.map((turn) => turn.small.p95)).toFixed(1)} ms`,
  );
  check(
    `p95 of Rising at ${large.ideas} ideas, one client, at most ${promised.feedP95} ms`,
    p95 <= promised.feedP95,
    `${p95.toFixed(1)} ms`,
  );
  check(
    `its cost against ${small.ideas} ideas, at most ${promised.ratio} x`,
    ratio <= promised.ratio,
    `${ratio.toFixed(2)} x`,
  );
}

await buildWhatIsStale(console.error, ['api']);
if (values.only !== 'feed') {
  const [voters, ideas] = [Number(values.members), Number(values.ideas)];
  const town = await VoteTown.found(voters, ideas, voters * 2 + ideas);
  try {
    await measureBatches(town, voters);
    await measureLooks(town);
  } finally {
    await town.stop();
  }
}
if (values.only !== 'looks') {
  const folder = resolve(root, values.data);
  const servers: BulkServer[] = [];
  try {
    servers.push(await BulkServer.start(folder, Number(values.small), 4642));
    servers.push(await BulkServer.start(folder, Number(values.large), 4643));
    await measureFeed(servers[0]!, servers[1]!);
  } finally {
    for (const server of servers) await server.stop();
  }
}
if (failures.length > 0) console.error(`\nNot kept: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
