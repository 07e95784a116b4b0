import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { LooksBox } from './looks-box.ts';

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

const marks = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `place ${from + n}`);

function boxOf(answer: () => Promise<unknown> = () => Promise.resolve()) {
  const sent: string[][] = [];
  const send = (places: string[]) => {
    sent.push(places);
    return answer();
  };
  return { box: new LooksBox(send), sent, send };
}

test('what was seen is told after five seconds, or when it is twenty, each once', async () => {
  const { box, sent } = boxOf();
  for (const mark of [...marks(3), ...marks(3)]) box.put(mark);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([marks(3)]);
  for (const mark of marks(23)) box.put(mark);
  expect(sent).toEqual([marks(3), marks(20, 3)]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
});

test('what could not be told is kept on the device and told by the next page', async () => {
  let isOffline = true;
  const answer = () => (isOffline ? Promise.reject(new Error('network gone')) : Promise.resolve());
  const first = boxOf(answer);
  for (const mark of marks(2)) first.box.put(mark);
  await first.box.tell();
  expect(JSON.parse(localStorage.getItem('upwell:looks')!)).toEqual(marks(2));
  isOffline = false;
  const second = boxOf(answer);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(second.sent).toEqual([marks(2)]);
  expect(localStorage.getItem('upwell:looks')).toBeNull();
});

test('whoever waits for it is let go when all of it has arrived', async () => {
  const arrivals: (() => void)[] = [];
  const { box } = boxOf(() => new Promise<void>((resolve) => arrivals.push(resolve)));
  for (const mark of marks(21)) box.put(mark);
  let isTold = false;
  void box.tell().then(() => (isTold = true));
  arrivals[1]!();
  await jest.advanceTimersByTimeAsync(0);
  expect(isTold).toBe(false);
  arrivals[0]!();
  await jest.advanceTimersByTimeAsync(0);
  expect(isTold).toBe(true);
});

test('a device that keeps nothing loses nothing but what the page could not tell', async () => {
  localStorage.setItem('upwell:looks', '{"no": "list"}');
  const { box, sent } = boxOf();
  box.put('place');
  await jest.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([['place']]);
});
