/**
 * `npm run bench:votes`: how many votes on one idea a process acknowledges, asserted as ratios to what the same process does
 * with the emptiest operation, and what a process does that writes each vote by itself; measured in turns.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ApiProcess } from './bench/api-process.ts';
import type { Figures } from './bench/paced-load.ts';
import { shippedQuery } from './bench/shipped-queries.ts';
import { VoteTown } from './bench/vote-town.ts';
import type { VotesWish } from './bench/votes-load.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const promised = { ofEmpty: 0.6, ofSingle: 1.8, p99: 80, service: 20_000 };

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '30000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '100' },
  },
});
const [voters, seconds, rounds, connections] = [
  Number(values.voters),
  Number(values.seconds),
  Number(values.rounds),
  Number(values.connections),
];
const failures: string[] = [];

function check(what: string, isKept: boolean, found: string): void {
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${found}`);
  if (!isKept) failures.push(what);
}

function load(api: ApiProcess, body: string, rate?: number): Promise<Figures> {
  const wish: VotesWish = {
    url: api.url,
    body,
    from: 0,
    to: voters,
    connections,
    seconds,
    ...(rate && { rate }),
  };
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'tools/bench/votes-load.ts')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(wish));
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  return new Promise((resolve, reject) =>
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed) as Figures) : reject(new Error('The load generator failed.')),
    ),
  );
}

const empty = JSON.stringify({ query: '{ __typename }' });
const voteOn = (ideaId: string) =>
  JSON.stringify({ query: shippedQuery('Vote'), variables: { input: { ideaId, idempotencyKey: '$KEY' } } });

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Votes a second that the service takes without HTTP and GraphQL, in a process of its own. */
async function inService(town: VoteTown): Promise<void> {
  const idea = town.nextIdea();
  const before = town.databaseCpuSeconds;
  const child = spawn(process.execPath, [join(root, 'dist/api/bench-votes.js'), idea, String(seconds)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: town.databaseUrl, UPWELL_DATA: town.dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('The votes through the service failed.');
  const { cast, perSecond, cpuMicros } = JSON.parse(printed) as Record<
    'cast' | 'perSecond' | 'cpuMicros',
    number
  >;
  const database = ((town.databaseCpuSeconds - before) / cast) * 1e6;
  console.log(
    `       through the service a vote costs the process ${cpuMicros.toFixed(0)} µs, PostgreSQL ${database.toFixed(0)} µs`,
  );
  const { count, votes, records } = await town.counted(idea);
  check(
    'through the service, count = votes = records = acknowledged',
    [count, votes, records].every((one) => one === cast),
    JSON.stringify({ cast, count, votes, records }),
  );
  check(
    `votes/s through the service, at least ${promised.service}`,
    perSecond >= promised.service,
    perSecond.toFixed(0),
  );
}

/** Votes on a fresh idea; whatever was acknowledged, and nothing else, must be there. */
async function vote(
  town: VoteTown,
  api: ApiProcess,
  rate?: number,
): Promise<Figures & { cpuMicros: number; databaseMicros: number }> {
  const idea = town.nextIdea();
  const before = { api: api.cpuSeconds, database: town.databaseCpuSeconds };
  const figures = await load(api, voteOn(idea), rate);
  const each = (seconds: number) => (seconds / figures.answered) * 1e6;
  const cpuMicros = each(api.cpuSeconds - before.api);
  const databaseMicros = each(town.databaseCpuSeconds - before.database);
  const { count, votes, records } = await town.counted(idea);
  const isExact = figures.failed === 0 && [count, votes, records].every((one) => one === figures.answered);
  if (!isExact)
    check(
      'count = votes = records = acknowledged',
      false,
      JSON.stringify({ figures, count, votes, records }),
    );
  return { ...figures, cpuMicros, databaseMicros };
}

async function measure(town: VoteTown, together: ApiProcess, single: ApiProcess): Promise<void> {
  const turns: { empty: number; together: number; single: number }[] = [];
  // The first turn warms everything and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const before = together.cpuSeconds;
    const bare = await load(together, empty);
    const bareMicros = ((together.cpuSeconds - before) / bare.answered) * 1e6;
    const votes = await vote(town, together);
    const alone = await vote(town, single);
    if (round === 0) continue;
    turns.push({ empty: bare.perSecond, together: votes.perSecond, single: alone.perSecond });
    console.log(
      `       {__typename} ${bare.perSecond.toFixed(0)}/s (${bareMicros.toFixed(0)} µs), votes ${votes.perSecond.toFixed(0)}/s (p99 ${votes.p99.toFixed(0)} ms, ` +
        `${votes.cpuMicros.toFixed(0)} µs of the process and ${votes.databaseMicros.toFixed(0)} µs of PostgreSQL each), one by one ${alone.perSecond.toFixed(0)}/s (${alone.cpuMicros.toFixed(0)} µs)`,
    );
  }
  const perSecond = median(turns.map((turn) => turn.together));
  const ofEmpty = median(turns.map((turn) => turn.together / turn.empty));
  const ofSingle = median(turns.map((turn) => turn.together / turn.single));
  console.log(`       ${perSecond.toFixed(0)} votes/s on one idea, one process`);
  check(
    `votes against {__typename}, at least ${promised.ofEmpty} x`,
    ofEmpty >= promised.ofEmpty,
    `${ofEmpty.toFixed(2)} x`,
  );
  check(
    `votes against one by one, at least ${promised.ofSingle} x`,
    ofSingle >= promised.ofSingle,
    `${ofSingle.toFixed(2)} x`,
  );
  const calm = await vote(town, together, Math.floor(0.7 * perSecond));
  check(
    `p99 at 70 % (${calm.perSecond.toFixed(0)} votes/s), at most ${promised.p99} ms`,
    calm.p99 <= promised.p99,
    `${calm.p99.toFixed(0)} ms, p50 ${calm.p50.toFixed(0)} ms`,
  );
}

await buildWhatIsStale(console.error, ['api']);
const town = await VoteTown.found(voters, 60);
const apis: ApiProcess[] = [];
try {
  const { databaseUrl, dataFolder } = town;
  apis.push(await ApiProcess.start(databaseUrl, { port: 4631, dataFolder }));
  apis.push(
    await ApiProcess.start(databaseUrl, { port: 4632, dataFolder, settings: { VOTES_GATHERED_MS: '0' } }),
  );
  await measure(town, apis[0]!, apis[1]!);
  await inService(town);
} finally {
  for (const api of apis) await api.stop();
  await town.stop();
}
if (failures.length > 0) console.error(`\nNot kept: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
