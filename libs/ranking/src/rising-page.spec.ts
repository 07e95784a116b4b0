import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byNeed, quotaFor, risingPage } from './index.ts';

const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);

describe('a page of Rising', () => {
  test('keeps places 1, 3, 6, 10 and 15 for ideas in need of eyes', () => {
    const page = risingPage({ guaranteed: range(100, 9), unseen: range(0, 40), seen: [] });
    expect(page.filter(({ isGuaranteed }) => isGuaranteed).map(({ slot }) => slot)).toEqual([
      1, 3, 6, 10, 15,
    ]);
    expect(page.map(({ idea }) => idea).slice(0, 6)).toEqual([100, 0, 101, 1, 2, 102]);
    expect(page).toHaveLength(20);
  });

  test('gives an empty kept place to the others, the unseen before the seen', () => {
    const page = risingPage({ guaranteed: [7], unseen: [1, 2], seen: [3, 4] });
    expect(page.map(({ idea }) => idea)).toEqual([7, 1, 2, 3, 4]);
    expect(page.map(({ isGuaranteed }) => isGuaranteed)).toEqual([true, false, false, false, false]);
  });

  test('shows no idea twice and begins the same whatever its length', () => {
    const ids = fc.uniqueArray(fc.nat(30));
    fc.assert(
      fc.property(ids, ids, ids, fc.nat(20), (guaranteed, unseen, seen, size) => {
        const whole = risingPage({ guaranteed, unseen, seen });
        expect(new Set(whole.map(({ idea }) => idea)).size).toBe(whole.length);
        expect(risingPage({ guaranteed, unseen, seen }, size)).toEqual(whole.slice(0, size));
        const all = new Set([...guaranteed, ...unseen, ...seen]);
        expect(whole).toHaveLength(Math.min(20, all.size));
      }),
    );
  });

  test('gives every idea its quota before any gets more than its guaranteed share', () => {
    const looks = new Map(range(0, 30).map((id) => [id, 0]));
    const quota = 25;
    for (let viewer = 0; viewer < 250; viewer++) {
      const needy = byNeed(
        Array.from(looks, ([id, count]) => ({ id, looks: count })),
        quota,
      );
      const page = risingPage({ guaranteed: needy.map(({ id }) => id), unseen: [], seen: [] }, 5);
      for (const { idea } of page) looks.set(idea, looks.get(idea)! + 1);
      const counts = [...looks.values()];
      if (Math.min(...counts) < quota) expect(Math.max(...counts)).toBeLessThanOrEqual(quota);
      expect(Math.max(...counts)).toBeLessThanOrEqual(2 * quota);
    }
    expect(Math.min(...looks.values())).toBeGreaterThanOrEqual(quota);
  });
});

describe('the quota', () => {
  test('is 25 looks where visits suffice, and what they suffice for elsewhere', () => {
    expect(quotaFor({ guaranteedLooksPerWeek: 1000, newIdeasPerWeek: 10 })).toEqual({
      looks: 25,
      isShort: false,
    });
    expect(quotaFor({ guaranteedLooksPerWeek: 200, newIdeasPerWeek: 10 })).toEqual({
      looks: 16,
      isShort: true,
    });
    expect(quotaFor({ guaranteedLooksPerWeek: 0, newIdeasPerWeek: 0 })).toEqual({
      looks: 25,
      isShort: false,
    });
  });

  test('is passed on once: nobody takes a kept place with twice the quota', () => {
    const ideas = [
      { id: 'a', looks: 50 },
      { id: 'b', looks: 30 },
      { id: 'c', looks: 3 },
      { id: 'd', looks: 3 },
    ];
    expect(byNeed(ideas, 25).map(({ id }) => id)).toEqual(['c', 'd', 'b']);
  });
});
