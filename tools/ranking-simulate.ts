/**
 * `npm run ranking:simulate`: plays invented organisations under several policies and attacks, prints what came of it and
 * whether the promises of `docs/ranking.md` are kept. Ends with 1 when one is broken.
 * `--cheapest` also looks for the smallest push that succeeds, which takes minutes for the full size.
 */
import { parseArgs } from 'node:util';
import {
  cheapestPush,
  report,
  sharesTried,
  worldsOf,
  type Bounds,
  type DeepFigures,
  type Figures,
  type Size,
} from '@upwell/ranking/simulation';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    runs: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
    cheapest: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (values.size !== 'small' && values.size !== 'full') stop('--size is "small" or "full".');
if (!Number.isInteger(runs) || runs < 1) stop('--runs is a whole number, at least 1.');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

type Column = Exclude<keyof Figures, 'world' | 'policy' | 'deep'> | keyof DeepFigures;

const columns: [key: Column, title: string][] = [
  ['share', 'share'],
  ['quality', 'quality'],
  ['level', 'level'],
  ['time', 'time'],
  ['size', 'size'],
  ['frontLine', 'front line'],
  ['firstLook', '1st look'],
  ['gini', 'Gini'],
  ['luck', 'overlap'],
  ['lateDays', 'late days'],
  ['lateMissed', 'missed'],
];

const rounded = (value: number | undefined) =>
  value === undefined ? '' : Number.isFinite(value) ? value.toFixed(2) : 'never';
const line = (...cells: string[]) => cells.map((cell) => cell.padStart(10)).join(' ');

function print(figures: Figures): void {
  if (values.json) return;
  const all = { ...figures, ...figures.deep };
  const found = columns.map(([key]) => rounded(all[key]));
  console.log(`${figures.world.padEnd(12)}${figures.policy.padEnd(15)}${line(...found)}`);
}

function inWords({ least, most }: Bounds): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

/** The smallest share of staff that succeeds more often than not. */
function printCheapest(size: Size): void {
  const { standard } = worldsOf(size);
  const ways = [
    ['link', 'anybody'],
    ['feed', 'anybody'],
    ['feed', 'department'],
  ] as const;
  for (const policy of ['top votes', 'Hacker News', 'votes per view', 'FAIR'] as const)
    for (const [way, who] of ways) {
      const share = cheapestPush(standard, policy, { way, who }, runs);
      const found = share === null ? `none up to ${sharesTried.at(-1)}` : `${share} of staff`;
      console.log(`cheapest by ${way}, ${who}`.padEnd(52) + policy.padEnd(15) + found);
    }
}

const start = process.cpuUsage();
if (!values.json)
  console.log(
    `${'world'.padEnd(12)}${'policy'.padEnd(15)}${line(...columns.map(([, title]) => title))}   means of ${runs} organisations`,
  );
const result = report(values.size, runs, print);
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`\n${'push that keeps an ordinary idea listed for a week'.padEnd(52)}succeeds in`);
  for (const { name, policy, success } of result.pushes)
    console.log(`${name.padEnd(52)}${policy.padEnd(15)}${rounded(success).padStart(5)}`);
  if (values.cheapest) printCheapest(values.size);
  console.log('');
  for (const { goal, measure, found, promised, isKept } of result.promises)
    console.log(
      `${promised ? (isKept ? 'kept  ' : 'BROKEN') : '      '} ${goal.padEnd(25)}${measure.padEnd(50)}${rounded(found).padStart(8)}   ${promised ? inWords(promised) : 'not promised at this size'}`,
    );
  const { user, system } = process.cpuUsage(start);
  console.log(`\n${((user + system) / 1e6).toFixed(1)} s of processor time`);
}
process.exit(result.promises.every(({ isKept }) => isKept) ? 0 : 1);
