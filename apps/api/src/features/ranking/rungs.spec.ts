import { expect, test } from '@jest/globals';
import { rungsOf } from './rungs.rules.ts';

test('each level that has seen it is a rung, the front line first, in coarse steps', () => {
  expect(
    rungsOf([
      { level: 3, looks: 20, votes: 9 },
      { level: 1, looks: 60, votes: 16 },
      { level: 2, looks: 30, votes: 30 },
    ]),
  ).toEqual([
    { level: 1, share: 0.25 },
    { level: 2, share: 1 },
    { level: 3, share: 0.45 },
  ]);
});

test('nothing is told by which fewer than five people could be counted, nor by subtracting', () => {
  expect(
    rungsOf([
      { level: 1, looks: 60, votes: 16 },
      { level: 2, looks: 30, votes: 6 },
      { level: 3, looks: 4, votes: 3 },
    ]).map(({ share }) => share),
  ).toEqual([0.25, null, null]);
});

test('a level without support and one with too little look the same', () => {
  const shares = (votes: number) =>
    rungsOf([
      { level: 1, looks: 40, votes: 10 },
      { level: 2, looks: 9, votes },
      { level: 3, looks: 9, votes: 6 },
      { level: 4, looks: 9, votes: 5 },
    ])[1]!.share;
  expect([shares(0), shares(1), shares(4)]).toEqual([null, null, null]);
});
