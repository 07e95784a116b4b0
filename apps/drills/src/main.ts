import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Drill } from './drill.ts';
import { drills } from './drills.ts';
import { Findings } from './findings.ts';
import { missingPrograms } from './needed-programs.ts';
import { House, Stage, type Scale } from './stage.ts';
import { within } from './waiting.ts';

/** Only a drill that hangs takes so long, even on a busy machine. */
const SMALL_MS = 10 * 60_000;
const FULL_MS = 6 * 3_600_000;
const STOP_MS = 15_000;

/** What is under way, for whoever is told to stop in the middle. */
let present: { house: House; stage: Stage | null } | null = null;

const say = (line = '') => void process.stdout.write(`${line}\n`);

/** Runs one drill to its end, whatever happens in it; resolves with what was not kept. */
async function run(drill: Drill, house: House, scale: Scale): Promise<readonly string[]> {
  say(`\n${drill.name}: ${drill.promise}`);
  const began = performance.now();
  const findings = new Findings((line) => say(`  ${line}`));
  const missing = missingPrograms(drill.needs ?? []);
  if (missing.length > 0)
    findings.keeps(
      'what it needs is there',
      false,
      missing.map(({ command, install }) => `${command} is missing: ${install}`).join('; '),
    );
  else {
    const stage = new Stage(house, findings, scale);
    present = { house, stage };
    try {
      await within(
        `the drill ${drill.name} has ended`,
        drill.run(stage),
        scale === 'full' ? FULL_MS : SMALL_MS,
      );
    } catch (error) {
      findings.keeps('the drill runs to its end', false, (error as Error).stack ?? String(error));
    }
    await stage.end();
  }
  const took = ((performance.now() - began) / 1000).toFixed(0);
  say(`  ${findings.failures.length === 0 ? 'passed' : 'FAILED'} in ${took} s`);
  return findings.failures;
}

/** `npm run drills [-- NAME … --few --full --list]`; resolves with the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      few: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const scale: Scale = values.full ? 'full' : values.few ? 'few' : 'small';
  if (values.list) {
    for (const { name, promise } of drills) say(`${name.padEnd(22)} ${promise}`);
    return 0;
  }
  const unknown = positionals.filter((name) => !drills.some((drill) => drill.name === name));
  if (unknown.length > 0) {
    say(`There is no drill called ${unknown.join(', ')}; "npm run drills -- --list" names them.`);
    return 2;
  }
  const wanted = drills.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const house = new House(mkdtempSync(join(tmpdir(), 'upwell-drills-')));
  const failed: string[] = [];
  const began = performance.now();
  try {
    for (const drill of wanted) if ((await run(drill, house, scale)).length > 0) failed.push(drill.name);
  } finally {
    await house.close();
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  say(
    `\n${wanted.length} drills in ${minutes} minutes; ${failed.length === 0 ? 'all passed' : `FAILED: ${failed.join(', ')}`}.`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** Told to stop: leaves no process, mount or folder behind. */
async function giveUp(): Promise<void> {
  setTimeout(() => process.exit(130), STOP_MS).unref();
  await present?.stage?.end();
  await present?.house.close();
  process.exit(130);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void giveUp());
process.exit(await main());
