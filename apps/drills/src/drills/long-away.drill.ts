import { balance, headOf } from '../balance.ts';
import { CommentWriters } from '../comment-writers.ts';
import type { Drill } from '../drill.ts';
import { LiveReader } from '../live-reader.ts';
import { letHappen } from '../silent-events.ts';
import type { Town } from '../town.ts';
import { until } from '../waiting.ts';

const COMMENTS = 200;

export const longAway: Drill = {
  name: 'long-away',
  promise:
    'A client is away for 100,000 events and comes back on another node, which is killed: it hears all, once, in order.',
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const [first, second] = [await town.addNode(), await town.addNode()];
    const [ideaId] = await town.postIdeas(1);
    const { members } = town.organisation;
    const writers = new CommentWriters({
      members,
      count: 4,
      ideaIds: [ideaId!],
      address: () => first.url,
    });
    const before = new LiveReader({ member: members[0]!, ideaId: ideaId!, address: () => first.url });
    await until('it has heard something', () => before.events > 10, 30_000);
    before.close();
    await until('there is something to change', () => writers.acknowledged.length >= COMMENTS, 60_000);
    const missed = stage.size(10_000, 100_000);
    await letHappen(town.databaseUrl, ideaId!, missed);

    let at = second;
    const began = performance.now();
    const after = new LiveReader({
      member: members[0]!,
      ideaId: ideaId!,
      address: () => at.url,
      after: before.head,
    });
    stage.onEnd(() => after.close());
    await until('half of it is heard', () => after.events > missed / 2, 120_000);
    const atKill = after.events;
    await second.kill();
    at = first;
    await until('all of it is heard', () => after.events >= missed, 240_000);
    const took = performance.now() - began;
    await writers.end();
    const head = await headOf(town.databaseUrl, ideaId!);
    await until('the newest is heard, too', () => after.head >= head, 30_000).catch(() => null);

    findings.caused('events happened while the client was away', missed);
    findings.caused('of them it had heard when its second node was killed', atKill);
    findings.measured(`${Math.round((1000 * missed) / took)} events a second, the kill included`);
    const { gaps, repeats, resyncs, connections } = after;
    findings.keeps(
      'every event between leaving and now was heard once, in order',
      gaps + repeats + resyncs === 0 && after.events === head - before.head && connections > 1,
      { missed: head - before.head, heard: after.events, gaps, repeats, resyncs, connections },
    );
    await balance(findings, town.databaseUrl, [ideaId!], { writers });
    await controls(findings, town, { ideaId: ideaId!, from: before.head, at: first.url });
  },
};

async function controls(
  findings: Parameters<typeof balance>[0],
  town: Town,
  { ideaId, from, at }: { ideaId: string; from: number; at: string },
): Promise<void> {
  const wish = { member: town.organisation.members[0]!, ideaId, address: () => at };
  // One entry is taken out: whoever reads on must notice, and be told to fetch afresh.
  await town.rows(`delete from topic_entries where topic = 'idea:' || $1 and sequence = $2`, [
    ideaId,
    from + 1,
  ]);
  const reader = new LiveReader({ ...wish, after: from });
  await until('it is told something', () => reader.events > 0, 30_000).catch(() => null);
  findings.control('a log with a hole', reader.resyncs > 0, `${reader.resyncs} RESYNC`);
  reader.close();
}
