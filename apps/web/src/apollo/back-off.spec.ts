import { expect, test } from '@jest/globals';
import { pauseBefore } from './back-off.ts';

test('those who lost the same server come back spread over seconds, and soon', () => {
  const first = Array.from({ length: 1_000 }, (_, n) => pauseBefore(0, n / 1_000));
  expect(Math.max(...first)).toBeLessThanOrEqual(3_000);
  expect(Math.min(...first)).toBeGreaterThanOrEqual(100);
  // Each tenth of the span has about a tenth of them.
  const inFirstTenth = first.filter((pause) => pause < 400).length;
  expect(inFirstTenth).toBeGreaterThan(80);
  expect(inFirstTenth).toBeLessThan(120);
});

test('the longer it does not work the longer the pause, but never longer than 12 seconds', () => {
  expect([0, 1, 2, 3, 50].map((retries) => pauseBefore(retries, 1))).toEqual([
    3_000, 6_000, 12_000, 12_000, 12_000,
  ]);
});
