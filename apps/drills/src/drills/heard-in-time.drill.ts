import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill.ts';
import { LiveReader } from '../live-reader.ts';
import { pause, until } from '../waiting.ts';

const DEADLINE_MS = 500;
const HEARD_MS = 15_000;

const p95 = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Infinity;

export const heardInTime: Drill = {
  name: 'heard-in-time',
  promise: 'What is written on one node is heard on another within half a second, 95 times in 100.',
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    const [first, second] = [await town.addNode(), await town.addNode()];
    const slow = await stage.line(() => Number(new URL(second.url).port));
    slow.inspect =
      () =>
      async (_bytes, direction): Promise<'pass'> => {
        if (direction === 'answer') await pause(DEADLINE_MS);
        return 'pass';
      };
    const [ideaId] = await town.postIdeas(1);
    const by = town.organisation.members[0]!;
    const addresses = [second.url, `http://127.0.0.1:${slow.port}`];
    const readers = addresses.map(
      (address) => new LiveReader({ member: by, ideaId: ideaId!, address: () => address }),
    );
    stage.onEnd(() => readers.forEach((reader) => reader.close()));
    const say = (bodyMarkdown: string) =>
      by.postComment(first.url, { idempotencyKey: randomUUID(), ideaId: ideaId!, bodyMarkdown });
    await say('warm-up');
    await until('both hear', () => readers.every(({ events }) => events > 0), HEARD_MS);
    const took: number[][] = [[], []];
    const comments = stage.size(40, 1_000);
    for (let n = 0; n < comments; n += 1) {
      const [text, sent] = [`word ${n}`, performance.now()];
      await say(text);
      await Promise.all(
        readers.map(async (reader, r) => {
          await until(`${text} is heard`, () => reader.texts.has(text), HEARD_MS, 2);
          took[r]!.push(performance.now() - sent);
        }),
      );
    }
    const [straight, delayed] = [p95(took[0]!), p95(took[1]!)];
    findings.keeps(
      `95 of 100 comments are heard within ${DEADLINE_MS} ms`,
      straight < DEADLINE_MS,
      `${Math.round(straight)} ms, of ${comments}`,
    );
    findings.control('a line that is slow by that much', delayed >= DEADLINE_MS, `${Math.round(delayed)} ms`);
  },
};
