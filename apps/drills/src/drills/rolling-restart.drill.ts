import { CommentWriters } from '../comment-writers.ts';
import type { Drill } from '../drill.ts';
import { neededProxy, Proxy } from '../proxy.ts';
import { Traffic } from '../traffic.ts';
import { inSeconds, pause, until } from '../waiting.ts';

const DRAIN_SECONDS = 2;
const DRAINED_MS = 10_000;
const GOING_AWAY = 1001;

export const rollingRestart: Drill = {
  name: 'rolling-restart',
  promise:
    'Two nodes behind a proxy are restarted in turns under load: no request fails, sockets are told to come back.',
  needs: [neededProxy],
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const settings = { DRAIN_SECONDS: String(DRAIN_SECONDS) };
    const nodes = [await town.addNode(settings), await town.addNode(settings)];
    const proxy = await Proxy.start(nodes);
    stage.onEnd(() => proxy.stop());
    const traffic = await Traffic.start(town, { address: () => proxy.url, readers: 10 });
    stage.onEnd(() => traffic.close());
    const direct = new CommentWriters({
      members: town.organisation.members,
      count: 1,
      ideaIds: await town.postIdeas(1),
      address: () => nodes[0]!.url,
    });
    const rounds = stage.size(1, 50);
    const drained: number[] = [];
    let hit = 0;
    for (let n = 0; n < 2 * rounds; n += 1) {
      const node = nodes[n % 2]!;
      await traffic.moves(20);
      hit += traffic.inFlight;
      const began = performance.now();
      await node.stop();
      drained.push(performance.now() - began);
      await traffic.moves(20);
      await node.start();
      await until('the node is ready', () => node.saysReady(), 30_000);
      // The proxy asks each half second.
      await pause(1_000);
    }
    await traffic.complete(20_000).catch(() => null);
    const told = [...traffic.readers, traffic.forgetful].reduce(
      (sum, { closes }) => sum + (closes.get(GOING_AWAY) ?? 0),
      0,
    );
    findings.caused('nodes were told to end and started again', 2 * rounds);
    findings.caused('requests were under way when they were told', hit);
    findings.caused(`sockets were told to come back (${GOING_AWAY})`, told);
    await direct.end();
    await traffic.weigh(findings, { hasFaults: false });
    findings.keeps('no request failed', traffic.triedAgain === 0, `${traffic.triedAgain} were sent again`);
    findings.keeps(
      `each node was drained within ${DRAINED_MS / 1000} s`,
      Math.max(...drained) < DRAINED_MS,
      inSeconds(drained),
    );
    findings.control(
      'somebody who goes past the proxy',
      direct.triedAgain > 0,
      `${direct.triedAgain} of their comments failed at first`,
    );
  },
};
