import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ApiNode } from '../api-node.ts';
import type { Drill } from '../drill.ts';
import { KeylessWriters } from '../keyless-writers.ts';
import { Pilot } from '../pilot.ts';
import type { Stage } from '../stage.ts';
import { Traffic } from '../traffic.ts';
import { between, inSeconds, pause, percentile } from '../waiting.ts';

/** After how long a start has surely begun to make its database, and may yet not be through. */
const FIRST_START_MS = 4_000;
const MORE_KILLS = 10;
/** Promised of a start after kill -9, on a machine that does nothing else; where more wait for a processor than there are, it has a share of one. */
const READY_MS = 5_000;

/** Kills first starts at random moments; the same command must then come up. */
async function killFirstStarts(stage: Stage): Promise<void> {
  const times = stage.size(4, 60);
  let early = 0;
  const starts: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const pilot = new Pilot(join(stage.folder, `first-${n}`), stage.settings);
    stage.onEnd(() => pilot.node.retire());
    pilot.node.launch();
    await pause(between(0, FIRST_START_MS));
    if (!pilot.node.printed.includes('is ready:')) early += 1;
    if (n % 2) pilot.killDatabase();
    await pilot.node.kill();
    starts.push(await pilot.node.start());
    await pilot.settle();
    await pilot.node.stop();
  }
  stage.findings.caused('first starts were killed before they were ready', early);
  stage.findings.measured(`the same command then came up in ${inSeconds(starts)}`);
}

/** Kills server, database and both in turns amid writes. */
async function killAmidWrites(stage: Stage, pilot: Pilot): Promise<void> {
  const { findings } = stage;
  const { node } = pilot;
  const faults: (() => Promise<number>)[] = [
    async () => {
      await node.kill();
      return node.start();
    },
    async () => {
      const began = performance.now();
      pilot.killDatabase();
      return performance.now() - began;
    },
    async () => {
      pilot.killDatabase();
      await node.kill();
      return node.start();
    },
  ];
  const traffic = await Traffic.start(pilot, { address: () => node.url });
  stage.onEnd(() => traffic.close());
  const keyless = await KeylessWriters.start(pilot, () => node.url);
  const wanted = stage.size(9, 300);
  const back: number[] = [];
  const restarts: number[] = [];
  let [kills, hit] = [0, 0];
  while (kills < wanted || (kills < wanted + MORE_KILLS && (await keyless.doubled()) === 0)) {
    await traffic.moves();
    await pause(between(0, 100));
    hit += traffic.inFlight;
    traffic.forget();
    const began = performance.now();
    await faults[kills % faults.length]!();
    await pilot.settle();
    back.push(performance.now() - began);
    if (kills % faults.length !== 1) restarts.push(back.at(-1)!);
    kills += 1;
  }
  findings.caused('times kill -9 of server, embedded database, or both', kills);
  findings.caused('requests were under way when it came', hit);
  findings.measured(`ready again, by the same command or by itself, after ${inSeconds(back)}`);
  const waitingForEach = Math.max(1, loadavg()[0]! / availableParallelism());
  findings.keeps(
    `in the median the same command has it ready within ${READY_MS / 1000} s, times ${waitingForEach.toFixed(1)} for what else the machine does`,
    percentile(restarts, 0.5) <= READY_MS * waitingForEach,
    inSeconds(restarts),
  );
  await keyless.end();
  await traffic.weigh(findings);
  await keyless.control(findings);
}

export const pilotKilled: Drill = {
  name: 'pilot-killed',
  promise:
    'kill -9 of a pilot, its database or both, at any point from the first start on: it comes back with all rows.',
  async run(stage) {
    await killFirstStarts(stage);
    const pilot = new Pilot(join(stage.folder, 'pilot'), stage.settings);
    stage.onEnd(() => pilot.node.retire());
    await pilot.node.start();
    await pilot.claim();
    await killAmidWrites(stage, pilot);

    const second = new ApiNode({
      name: 'a second start',
      settings: { ...stage.settings, UPWELL_DATA: join(stage.folder, 'pilot') },
    });
    await second.start().catch(() => second.kill());
    const refused = /data folder .* is already in use by another running Upwell/.test(second.printed);
    stage.findings.control(
      'a second start on the same data folder',
      refused,
      refused ? 'refused' : second.printed,
    );
  },
};
