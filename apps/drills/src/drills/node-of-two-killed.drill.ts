import type { Drill } from '../drill.ts';
import { neededProxy, Proxy } from '../proxy.ts';
import { Traffic } from '../traffic.ts';
import { between, inSeconds, pause } from '../waiting.ts';

export const nodeOfTwoKilled: Drill = {
  name: 'node-of-two-killed',
  promise:
    'kill -9 of two nodes behind a proxy in turns: the other goes on, nothing is lost or doubled, no reader has a gap.',
  needs: [neededProxy],
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const nodes = [await town.addNode(), await town.addNode()];
    const proxy = await Proxy.start(nodes);
    stage.onEnd(() => proxy.stop());
    const traffic = await Traffic.start(town, { address: () => proxy.url });
    stage.onEnd(() => traffic.close());
    const kills = stage.size(10, 1_000);
    const gone: number[] = [];
    let [hit, meanwhile] = [0, 0];
    for (let n = 0; n < kills; n += 1) {
      const node = nodes[n % 2]!;
      await traffic.moves();
      await pause(between(0, 100));
      hit += traffic.inFlight;
      traffic.forget();
      const before = traffic.writers.acknowledged.length;
      await node.kill();
      gone.push(await node.start());
      meanwhile += traffic.writers.acknowledged.length - before;
    }
    findings.caused('times kill -9 of one of two nodes', kills);
    findings.caused('requests were under way when it came', hit);
    findings.caused('comments were acknowledged while one node was gone', meanwhile);
    findings.measured(
      `a node was gone for ${inSeconds(gone)}; ${traffic.triedAgain} acts had to be sent again by the client itself`,
    );
    await traffic.weigh(findings, { hasFaults: false });
    traffic.controlForgetful(findings);
  },
};
