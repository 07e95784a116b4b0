import type { Drill } from '../drill.ts';
import { type Member, Refused } from '../member.ts';
import { Traffic } from '../traffic.ts';
import { inSeconds, NotInTime, pause, until } from '../waiting.ts';

const COMPLETE_MS = 5_000;
/** A request to a node without a database is answered within this time, if with a refusal. */
const ANSWER_MS = 20_000;
const READY_MS = 5_000;

export const partition: Drill = {
  name: 'partition',
  promise:
    'The network between one node and the database swallows everything, then breaks: the other node goes on, nothing is lost.',
  async run(stage) {
    const { findings } = stage;
    const [postgres, town] = [await stage.postgres(), await stage.town()];
    const line = await stage.line(() => postgres.port);
    const [far, near] = [
      await town.addNode({ DATABASE_URL: town.urlThrough(line.port) }),
      await town.addNode(),
    ];
    const traffic = await Traffic.start(town, {
      address: (n) => [far, near][n % 2]!.url,
      patienceMs: 3_000,
    });
    stage.onEnd(() => traffic.close());
    const frozenMs = stage.length(8_000, 60_000);
    const faults = ['swallows', 'swallows, and forgets its connections', 'refuses'] as const;
    let [held, red, answered, lasting, late] = [0, 0, 0, 0, 0];
    const ready: number[] = [];
    const complete: number[] = [];
    for (const fault of faults) {
      await traffic.moves(10);
      held += line.connections;
      traffic.forget();
      if (fault === 'refuses') line.cut();
      else line.freeze();
      const over = pause(frozenMs);
      const before = traffic.writers.acknowledged.length;
      const ask = askInVain(town.organisation.members[0]!, far.url);
      await pause(READY_MS / 2);
      if (!(await far.saysReady(READY_MS))) red += 1;
      await over;
      lasting += traffic.writers.acknowledged.length - before;
      if (fault === 'swallows, and forgets its connections') line.cut();
      line.mend();
      if (await ask) answered += 1;
      const mended = performance.now();
      await until('the far node is ready again', () => far.saysReady(), 60_000);
      ready.push(performance.now() - mended);
      traffic.hold();
      complete.push(
        await traffic.complete(COMPLETE_MS).catch((error: unknown) => {
          if (!(error instanceof NotInTime)) throw error;
          late += 1;
          return COMPLETE_MS;
        }),
      );
      traffic.goOn();
    }
    findings.caused(`s in which the network ${faults.join(', ')}`, (faults.length * frozenMs) / 1000);
    findings.caused('connections of the node hung in it', held);
    findings.keeps(
      `/readyz of the cut-off node is red within ${READY_MS / 1000} s`,
      red === faults.length,
      `${red} of ${faults.length}`,
    );
    findings.keeps(
      `who asks it gets an answer within ${ANSWER_MS / 1000} s`,
      answered === faults.length,
      `${answered} of ${faults.length}`,
    );
    findings.caused('comments were acknowledged by the other node meanwhile', lasting);
    findings.measured(`ready again ${inSeconds(ready)} after the network was`);
    findings.keeps('readers of both nodes are complete 5 s later', late === 0, inSeconds(complete));
    await traffic.weigh(findings);
    traffic.controlForgetful(findings);
  },
};

/** Whether somebody who asks for something gets any answer at all in time. */
async function askInVain(member: Member, url: string) {
  try {
    await member.ask(url, `{ feed(first: 5) { edges { node { title } } } }`, {}, ANSWER_MS);
    return true;
  } catch (error) {
    return error instanceof Refused;
  }
}
