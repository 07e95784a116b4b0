import { expect, test } from '@jest/globals';
import type { Bell } from './bell.ts';
import type { TopicLog } from './topic-log.ts';
import { TopicTail } from './topic-tail.ts';

test('a topic that could not be opened for two readers at once can be followed later', async () => {
  let answers = false;
  const log = {
    heads: async (topics: string[]) => {
      if (!answers) throw new Error('The database went away.');
      return new Map(topics.map((topic) => [topic, 1]));
    },
    after: async (topic: string) => [{ topic, sequence: 1, kind: 'told', subject: {} }],
  } as unknown as TopicLog;
  const bell = { listen: () => () => undefined } as unknown as Bell;
  const tail = new TopicTail(log, bell);
  const two = [tail.enter('idea:1'), tail.enter('idea:1')];
  await Promise.all(two.map((room) => expect(room).rejects.toThrow('went away')));
  answers = true;
  const room = await tail.enter('idea:1');
  expect(await room.after(0)).toMatchObject([{ sequence: 1, kind: 'told' }]);
});
