import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Drill } from '../drill.ts';
import type { Town } from '../town.ts';
import { Traffic } from '../traffic.ts';
import { NotInTime, until } from '../waiting.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How far the clocks of two nodes are off, step by step; both are right in the end. */
const JUMPS: readonly [first: number, second: number][] = [
  [HOUR_MS, -HOUR_MS],
  [-HOUR_MS, HOUR_MS],
  [DAY_MS, 0],
  [0, -DAY_MS],
  [-10_000, 10_000],
  [0, 0],
];
const SETTLE_MS = 15_000;

interface Said {
  at: Date;
}

/** The times of a thread's comments in the order of its log. */
const saidInOrder = (town: Town, ideaId: string): Promise<Said[]> =>
  town.rows<Said & Record<string, unknown>>(
    `select c.posted_at as at from topic_entries e join comments c on c.id = (e.subject->>'commentId')::uuid
     where e.topic = 'idea:' || $1 and e.kind = 'comment_posted' order by e.sequence`,
    [ideaId],
  );

/** What a reader would miss who asks for everything later than the latest moment it has seen. */
function missedByTime(said: readonly Said[]): number {
  let latest = -Infinity;
  return said.filter(({ at }) => {
    const isMissed = at.getTime() <= latest;
    latest = Math.max(latest, at.getTime());
    return isMissed;
  }).length;
}

export const clockJumps: Drill = {
  name: 'clock-jumps',
  promise:
    'The clocks of two nodes jump by seconds, hours and days, apart and back: nothing is lost, late or out of order.',
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const moved = fileURLToPath(new URL('../moved-clock.ts', import.meta.url));
    const files = [0, 1].map((n) => join(stage.folder, `clock-${n}`));
    const set = (file: string, offsetMs: number) => writeFileSync(file, String(offsetMs));
    for (const file of files) {
      set(file, 0);
      await town.addNode({
        NODE_OPTIONS: `--import ${moved} --disable-warning=ExperimentalWarning`,
        DRILL_CLOCK: file,
      });
    }
    const traffic = await Traffic.start(town, { address: (n) => town.nodes[n % 2]!.url });
    stage.onEnd(() => traffic.close());
    const rounds = stage.size(1, 50);
    for (let round = 0; round < rounds; round += 1)
      for (const offsets of JUMPS) {
        for (const [n, file] of files.entries()) set(file, offsets[n]!);
        await traffic.moves(30);
      }
    const said = await saidInOrder(town, traffic.ideaId);
    const wrong = said.filter(({ at }) => Math.abs(Date.now() - at.getTime()) > HOUR_MS / 2).length;
    findings.caused('jumps of the clocks of two nodes', rounds * JUMPS.length * 2);
    findings.caused('comments carry a time that was never', wrong);
    await traffic.weigh(findings, { hasFaults: false });

    const left = () =>
      town.rows<{ n: number }>(`select count(*)::int as n from facts_waiting`).then(([row]) => row!.n);
    await until('all facts are heard', async () => (await left()) === 0, SETTLE_MS, 200).catch(
      (error: unknown) => {
        if (!(error instanceof NotInTime)) throw error;
      },
    );
    const late = await left();
    findings.keeps('every fact is heard once the clocks are right again', late === 0, `${late} wait`);
    const missed = missedByTime(await saidInOrder(town, traffic.ideaId));
    findings.control(
      'a reader that goes by the time of posting',
      missed > 0,
      `would miss ${missed} comments`,
    );
  },
};
