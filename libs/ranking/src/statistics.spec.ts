import { expect, test } from '@jest/globals';
import { chanceOf, Dice, excessCorrelation, gini, rankCorrelation } from './index.ts';

test('rank correlation sees order, not distance, and shares ties', () => {
  expect(rankCorrelation([1, 2, 3, 400], [10, 20, 30, 40])).toBe(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
  expect(rankCorrelation([1, 2], [1, 2])).toBeNull();
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
});

test('an order by quality follows nothing beyond quality', () => {
  const quality = [0.3, 1.5, -0.2, 0.9, 2.2];
  expect(excessCorrelation(quality, [0, 2, 0, 1, 4], quality)).toBeCloseTo(0, 12);
  expect(excessCorrelation([0, 2, 0, 1, 4], [0, 2, 0, 1, 4], [5, 1, 4, 2, 3])).toBeGreaterThan(0.3);
});

test('Gini is 0 for equal shares and near 1 when one has everything', () => {
  expect(gini([3, 3, 3, 3])).toBeCloseTo(0, 12);
  expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
  expect(gini([0, 0])).toBeNull();
});

test('dice throw the same for the same seed, evenly', () => {
  const throws = (seed: number) => {
    const dice = new Dice(seed);
    return Array.from({ length: 4000 }, () => dice.chance());
  };
  expect(throws(1)).toEqual(throws(1));
  expect(throws(2)).not.toEqual(throws(1));
  const mean = throws(1).reduce((sum, chance) => sum + chance, 0) / 4000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  expect(chanceOf(1, 2, 3)).toBe(chanceOf(1, 2, 3));
  expect(chanceOf(1, 2, 3)).not.toBe(chanceOf(1, 3, 2));
  expect([...new Dice(1).shuffled([1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
});
