import { randomUUID } from 'node:crypto';
import { headOf } from '../balance.ts';
import type { Drill } from '../drill.ts';
import { LiveReader } from '../live-reader.ts';
import { connectionsTo } from '../open-connections.ts';
import { letHappen } from '../silent-events.ts';
import { inSeconds, percentile, until } from '../waiting.ts';

const QUICK = 6;
const SLOW = 4;
const NEVER = 4;
const COMMENTS = 20;
/** Events told at once: less than may wait for a reader, so that nobody who reads is too slow. */
const BITE = 50;
const LONG_TEXT = 'So much to read. '.repeat(580);
const TOO_SLOW = 4413;
const CUT_MS = 60_000;
const DEADLINE_MS = 90_000;
/** Others' delay may grow by a fifth; two runs are told apart no better than the grain. */
const NOTICED = 1.2;
const GRAIN_MS = 100;

export const slowReaders: Drill = {
  name: 'slow-readers',
  promise:
    'Readers who stop reading are sent away with a code and miss nothing when they come back; others do not notice.',
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const node = await town.addNode();
    const [ideaId] = await town.postIdeas(1);
    const { members } = town.organisation;
    const say = (n: number) =>
      members[n % members.length]!.postComment(node.url, {
        idempotencyKey: randomUUID(),
        ideaId: ideaId!,
        bodyMarkdown: `${n}. ${LONG_TEXT}`,
      });
    for (let n = 0; n < COMMENTS; n += 1) await say(n);
    const reader = (n: number, resumes = true) =>
      new LiveReader({
        member: members[n % members.length]!,
        ideaId: ideaId!,
        address: () => node.url,
        resumes,
      });
    const quick = Array.from({ length: QUICK }, (_, n) => reader(n));
    const slow = Array.from({ length: SLOW }, (_, n) => reader(n));
    const never = Array.from({ length: NEVER }, (_, n) => reader(n));
    const forgetful = reader(0, false);
    const all = [...quick, ...slow, ...never, forgetful];
    stage.onEnd(() => all.forEach((one) => one.close()));
    const head = () => headOf(town.databaseUrl, ideaId!);
    const have = async (readers: LiveReader[]) => {
      const wanted = await head();
      const began = performance.now();
      await until(
        'they have heard everything',
        () => readers.every((one) => one.head >= wanted),
        DEADLINE_MS,
      );
      return performance.now() - began;
    };
    await have(all);

    const bites = stage.length(32, 400);
    const toldAll = async (times: number) => {
      const took: number[] = [];
      for (let n = 0; n < times; n += 1) {
        await letHappen(town.databaseUrl, ideaId!, BITE - 1);
        // Its bell tells of all of them.
        await say(n);
        took.push(await have(quick));
      }
      return took;
    };
    // While all of them read; those who will stop are as many to write to.
    const calm = await toldAll(Math.ceil(bites / 2));
    // Some dozens say nothing of the last one in a hundred.
    const share = calm.length < 100 ? 0.5 : 0.99;
    await have(all);

    const open = await connectionsTo(node.url);
    for (const one of [...slow, ...never, forgetful]) one.stopReading();
    const took = await toldAll(bites);
    // In time to read why they are sent away.
    for (const one of [...slow, forgetful]) one.readOn();
    await have([...slow, forgetful]);
    const cut = await until(
      'those who never read are cut',
      async () => (await connectionsTo(node.url)) <= open - NEVER,
      CUT_MS,
      200,
    )
      .then(() => true)
      .catch(() => false);
    const left = await connectionsTo(node.url);

    const closed = (readers: LiveReader[]) =>
      readers.reduce((sum, { closes }) => sum + (closes.get(TOO_SLOW) ?? 0), 0);
    const megabytes = Math.round((bites * BITE * LONG_TEXT.length) / 1e6);
    findings.caused(`MB were told while ${SLOW + NEVER + 1} readers had stopped reading`, megabytes);
    findings.caused(`of the slow ones read in the end that they were too slow (${TOO_SLOW})`, closed(slow));
    findings.keeps('those who do not read are cut', cut, `${open} sockets before, ${left} then`);
    findings.measured(`${BITE} events of 10 kB reached all who read after ${inSeconds(took)}`);
    findings.keeps(
      `${100 * share} in 100 bites reach those who read within ${NOTICED} x what it took while all read, and ${GRAIN_MS} ms`,
      percentile(took, share) <= NOTICED * percentile(calm, share) + GRAIN_MS,
      `${inSeconds(calm)} while all read, ${inSeconds(took)} then`,
    );
    const wrong = (readers: LiveReader[]) =>
      readers.reduce((sum, { gaps, repeats, resyncs }) => sum + gaps + repeats + resyncs, 0);
    findings.keeps('the quick ones were never closed', closed(quick) + wrong(quick) === 0);
    findings.keeps('the slow ones came back and heard everything once, in order', wrong(slow) === 0, {
      heard: slow.map((one) => one.events),
      connections: slow.map(({ connections }) => connections),
    });
    const missed = (await head()) - (forgetful.events - forgetful.resyncs);
    findings.control('a slow reader that does not resume', missed > 0, `missed ${missed} events`);
  },
};
