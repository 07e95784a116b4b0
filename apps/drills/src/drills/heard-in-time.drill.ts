import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill.ts';
import { LiveReader } from '../live-reader.ts';
import { pause, until } from '../waiting.ts';

const DEADLINE_MS = 500;
const HEARD_MS = 15_000;
const SLOW_COMMENTS = 4;

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
    const [ideaId, controlId] = await town.postIdeas(2);
    const by = town.organisation.members[0]!;
    /** Milliseconds until each of some comments on an idea was heard by somebody who reads at an address. */
    const listen = async (address: string, ideaId: string, comments: number): Promise<number[]> => {
      const reader = new LiveReader({ member: by, ideaId, address: () => address });
      stage.onEnd(() => reader.close());
      const took: number[] = [];
      for (let n = 0; n <= comments; n += 1) {
        const [text, sent] = [randomUUID(), performance.now()];
        const input = { idempotencyKey: text, ideaId, bodyMarkdown: text };
        await by.postComment(first.url, input);
        await until('a comment is heard', () => reader.texts.has(text), HEARD_MS, 2);
        // The first one waits for the connection.
        if (n > 0) took.push(performance.now() - sent);
      }
      return took;
    };
    const comments = stage.size(40, 1_000);
    const straight = p95(await listen(second.url, ideaId!, comments));
    const delayed = p95(await listen(`http://127.0.0.1:${slow.port}`, controlId!, SLOW_COMMENTS));
    findings.keeps(
      `95 of 100 comments are heard within ${DEADLINE_MS} ms`,
      straight < DEADLINE_MS,
      `${Math.round(straight)} ms, of ${comments}`,
    );
    findings.control('a line that is slow by that much', delayed >= DEADLINE_MS, `${Math.round(delayed)} ms`);
  },
};
