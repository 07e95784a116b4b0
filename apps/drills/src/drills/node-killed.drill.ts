import type { Drill } from '../drill.ts';
import { KeylessWriters } from '../keyless-writers.ts';
import { Traffic } from '../traffic.ts';
import { between, inSeconds, pause } from '../waiting.ts';

/** The control may need a few kills more than the drill. */
const MORE_KILLS = 20;

export const nodeKilled: Drill = {
  name: 'node-killed',
  promise:
    'kill -9 of the only node amid writes: nothing acknowledged is lost or doubled, readers go on without a gap.',
  async run(stage) {
    const town = await stage.town();
    const node = await town.addNode();
    const traffic = await Traffic.start(town, { address: () => node.url });
    stage.onEnd(() => traffic.close());
    const keyless = await KeylessWriters.start(town, () => node.url);
    const wanted = stage.size(20, 1_000);
    const starts: number[] = [];
    let kills = 0;
    let hit = 0;
    while (kills < wanted || (kills < wanted + MORE_KILLS && (await keyless.doubled()) === 0)) {
      await traffic.moves();
      await pause(between(0, 100));
      hit += traffic.inFlight;
      await node.kill();
      kills += 1;
      starts.push(await node.start());
    }
    stage.findings.caused('times kill -9 of the node', kills);
    stage.findings.caused('requests were under way when it came', hit);
    stage.findings.measured(`a node serves again after ${inSeconds(starts)}`);
    await keyless.end();
    await traffic.weigh(stage.findings);
    await keyless.control(stage.findings);
  },
};
