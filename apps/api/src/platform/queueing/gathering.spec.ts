import { expect, test } from '@jest/globals';
import { Gathering } from './gathering.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

test('what is asked at once is done together, in the order asked and no more than allowed', async () => {
  const batches: number[][] = [];
  const doubling = new Gathering<number, number>(
    async (wishes) => {
      batches.push(wishes);
      return wishes.map((n) => n * 2);
    },
    { pauseMs: 1, most: 4, atOnce: 1 },
  );
  expect(await Promise.all(numbers(10).map((n) => doubling.ask(n)))).toEqual(numbers(10).map((n) => n * 2));
  expect(batches).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
});

test('what is asked while a batch is at work goes together in the next', async () => {
  const batches: number[][] = [];
  const gathering = new Gathering<number, number>(
    async (wishes) => {
      batches.push(wishes);
      if (batches.length === 1) later = Promise.all([1, 2, 3].map((n) => gathering.ask(n)));
      await new Promise((resolve) => setImmediate(resolve));
      return wishes;
    },
    { pauseMs: 0, most: 100, atOnce: 1 },
  );
  let later: Promise<number[]> = Promise.resolve([]);
  await gathering.ask(0);
  await later;
  expect(batches).toEqual([[0], [1, 2, 3]]);
});

test('batches start apart: the first goes at once, those who ask meanwhile go together', async () => {
  const batches: number[][] = [];
  const startedAt: number[] = [];
  const gathering = new Gathering<number, number>(
    async (wishes) => {
      batches.push(wishes);
      startedAt.push(performance.now());
      return wishes;
    },
    { pauseMs: 0, most: 100, atOnce: 2, apartMs: 50 },
  );
  await gathering.ask(0);
  await Promise.all([gathering.ask(1), gathering.ask(2)]);
  expect(batches).toEqual([[0], [1, 2]]);
  expect(startedAt[1]! - startedAt[0]!).toBeGreaterThan(48);
});

test('a wish fails alone with an Error for its answer, and all fail when the work throws', async () => {
  const gathering = new Gathering<number, number>(
    async (wishes) => {
      if (wishes.includes(9)) throw new Error('all');
      return wishes.map((n) => (n === 1 ? new Error('alone') : n));
    },
    { pauseMs: 0, most: 3, atOnce: 1 },
  );
  const ends = await Promise.allSettled([0, 1, 2, 9, 5].map((n) => gathering.ask(n)));
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as Error).message))).toEqual(
    [0, 'alone', 2, 'all', 'all'],
  );
});
