import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Courier } from '../../platform/nodes/courier.ts';
import { PresenceBoard, type PresenceState } from './presence-board.ts';

type Hear = (word: string, from: string) => void;

/** Nodes whose words reach each other, or do not. */
function nodes(count: number) {
  const ears: Hear[] = [];
  const network = { isCut: false, words: 0 };
  const boards = Array.from({ length: count }, (_, n) => {
    const courier = {
      listen: (_kind: string, hear: Hear) => (ears[n] = hear),
      send: (_kind: string, word: string) => {
        network.words += 1;
        if (!network.isCut) ears.forEach((hear, other) => other !== n && hear(word, `node ${n}`));
      },
    };
    const board = new PresenceBoard(courier as unknown as Courier);
    board.onModuleInit();
    return board;
  });
  return { boards, network };
}

function readerOf(board: PresenceBoard) {
  const frames: PresenceState[] = [];
  board.watch('idea', (state) => frames.push(state));
  return frames;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a word that was lost between nodes is made up for by the next', () => {
  const { boards, network } = nodes(2);
  const frames = readerOf(boards[1]!);
  network.isCut = true;
  boards[0]!.stay('idea', 'ada', 'tab', false);
  jest.advanceTimersByTime(1_000);
  expect(frames.at(-1)?.memberIds).toEqual([]);
  network.isCut = false;
  jest.advanceTimersByTime(2_500);
  expect(frames.at(-1)?.memberIds).toEqual(['ada']);
});

test('who is lost with their node is gone within ten seconds', () => {
  const { boards, network } = nodes(2);
  const frames = readerOf(boards[1]!);
  boards[0]!.stay('idea', 'ada', 'tab', false);
  jest.advanceTimersByTime(600);
  expect(frames.at(-1)?.count).toBe(1);
  network.isCut = true;
  jest.advanceTimersByTime(10_000);
  expect(frames.at(-1)?.count).toBe(0);
});

test('a few people are told of at once, a crowd now and then', () => {
  const { boards } = nodes(1);
  const frames = readerOf(boards[0]!);
  const comeAndGo = (from: number, many: number) => {
    for (let n = from; n < from + many; n += 1) boards[0]!.stay('idea', `member ${n}`, 'tab', false);
    jest.advanceTimersByTime(500);
  };
  for (let n = 0; n < 10; n += 1) comeAndGo(n, 1);
  expect(frames).toHaveLength(11);
  comeAndGo(10, 30);
  frames.length = 0;
  for (let n = 40; n < 52; n += 1) comeAndGo(n, 1);
  expect(frames.length).toBeGreaterThanOrEqual(2);
  expect(frames.length).toBeLessThanOrEqual(4);
});

test('nodes are told once of what stays the same, and then now and then', () => {
  const { boards, network } = nodes(2);
  for (let n = 0; n < 12; n += 1) {
    boards[0]!.stay('idea', 'ada', 'tab', false);
    jest.advanceTimersByTime(500);
  }
  expect(network.words).toBeLessThanOrEqual(4);
});
