/**
 * `npm run bench:read`: how fast the built server reads on bulk data, asserted. Two servers of different size stand side by
 * side and are measured in turns, so that what else the machine does weighs on both alike.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BulkServer } from './bench/bulk-server.ts';
import type { LoadFigures, LoadWish } from './bench/load.ts';
import { bodiesOf, mixOf, readOperations, type Operation } from './bench/operations.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const promised = { p99: 150, perSecond: 150, ratio: 1.5, statements: 12 };
const CONNECTIONS = 24;
const ROUNDS = 3;

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    data: { type: 'string', default: 'data/bench' },
    seconds: { type: 'string', default: '6' },
  },
});
const seconds = Number(values.seconds);

const failures: string[] = [];

function check(what: string, found: number, most: number, unit = ''): void {
  const isKept = found <= most;
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${found.toFixed(2)}${unit}, at most ${most}${unit}`);
  if (!isKept) failures.push(what);
}

function load(server: BulkServer, wish: Partial<LoadWish> & Pick<LoadWish, 'bodies'>): Promise<LoadFigures> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'tools/bench/load.ts')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  child.stdin.end(
    JSON.stringify({ url: server.url, cookie: server.cookie, connections: CONNECTIONS, seconds, ...wish }),
  );
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  return new Promise((resolve, reject) =>
    child.once('close', (code) =>
      code === 0
        ? resolve(JSON.parse(printed) as LoadFigures)
        : reject(new Error('The load generator failed.')),
    ),
  );
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Requests a second on both, measured in turns; the ratio of neighbours is what the machine's noise hurts least. */
async function compare(small: BulkServer, large: BulkServer, bodies: { small: string[]; large: string[] }) {
  const rounds: { small: LoadFigures; large: LoadFigures }[] = [];
  const used = { server: 0, database: 0 };
  const loadLarge = async () => {
    const before = large.cpuSeconds;
    const figures = await load(large, { bodies: bodies.large });
    for (const part of ['server', 'database'] as const) used[part] += large.cpuSeconds[part] - before[part];
    return figures;
  };
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      small: await load(small, { bodies: bodies.small }),
      large: await loadLarge(),
    });
  const requests = rounds.reduce((sum, round) => sum + round.large.answered + round.large.failed, 0);
  const ms = (seconds: number) => ((1000 * seconds) / requests).toFixed(1);
  return {
    cost: `${ms(used.server)} ms of processor time in Node, ${ms(used.database)} in PostgreSQL`,
    perSecond: median(rounds.map((round) => round.large.perSecond)),
    ratio: median(rounds.map((round) => round.small.perSecond / round.large.perSecond)),
    failed: rounds.reduce((sum, round) => sum + round.small.failed + round.large.failed, 0),
  };
}

async function countStatements(server: BulkServer, operations: Operation[]): Promise<void> {
  for (const { name, query, variables } of operations) {
    const counts: number[] = [];
    for (const one of variables.slice(0, 12)) {
      // Now and then a job of the server asks something too: the least of three is the operation's own.
      const tries = [];
      for (let n = 0; n < 3; n += 1) tries.push(await server.statementsOf(query, one));
      counts.push(Math.min(...tries));
    }
    check(`statements of ${name}`, Math.max(...counts), promised.statements);
  }
}

async function measure(small: BulkServer, large: BulkServer): Promise<void> {
  const [ofSmall, ofLarge] = [await readOperations(small), await readOperations(large)];
  await countStatements(large, ofLarge);
  for (const server of [small, large]) await server.countNoMore();
  // Both warm: caches of PostgreSQL, compiled code.
  await load(small, { bodies: mixOf(ofSmall) });
  await load(large, { bodies: mixOf(ofLarge) });

  for (const [n, operation] of ofLarge.entries()) {
    const { perSecond, ratio, failed, cost } = await compare(small, large, {
      small: bodiesOf(ofSmall[n]!),
      large: bodiesOf(operation),
    });
    console.log(
      `       ${operation.name}: ${perSecond.toFixed(0)} requests/s at ${large.ideas} ideas, ${cost}`,
    );
    check(
      `cost of ${operation.name} at ${large.ideas} against ${small.ideas} ideas`,
      ratio,
      promised.ratio,
      ' x',
    );
    check(`failed requests of ${operation.name}`, failed, 0);
  }
  const mixed = await compare(small, large, { small: mixOf(ofSmall), large: mixOf(ofLarge) });
  check('cost of the mix', mixed.ratio, promised.ratio, ' x');
  check('requests/s short of the promise', Math.max(0, promised.perSecond - mixed.perSecond), 0);
  console.log(`       ${mixed.perSecond.toFixed(0)} requests/s at saturation, one process, ${mixed.cost}`);
  const calm = await load(large, { bodies: mixOf(ofLarge), rate: Math.floor(0.7 * mixed.perSecond) });
  console.log(`       at 70 %: ${calm.perSecond.toFixed(0)} requests/s, p50 ${calm.p50.toFixed(1)} ms`);
  check('p99 at 70 % of saturation', calm.p99, promised.p99, ' ms');
}

await buildWhatIsStale(console.error, ['api']);
const folder = resolve(root, values.data);
const servers: BulkServer[] = [];
try {
  servers.push(await BulkServer.start(folder, Number(values.small), 4481));
  servers.push(await BulkServer.start(folder, Number(values.large), 4482));
  await measure(servers[0]!, servers[1]!);
} finally {
  for (const server of servers) await server.stop();
}
if (failures.length > 0) console.error(`\nNot kept: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
