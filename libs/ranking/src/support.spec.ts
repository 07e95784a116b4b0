import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  breadth,
  fair,
  hold,
  inBillionths,
  interval,
  looksOfWave,
  merit,
  parametersFor,
  support,
  waveOf,
  weigh,
  type Tally,
} from './index.ts';

/** Looks of which any number brought a vote, at any rate. */
const tally: fc.Arbitrary<Tally> = fc
  .record({
    looks: fc.nat(400),
    rate: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    share: fc.nat(100),
  })
  .map(({ looks, rate, share }) => ({
    looks,
    expected: looks * inBillionths(rate),
    votes: Math.floor((looks * share) / 100),
  }));
const tallies = fc.array(tally, { maxLength: 12 });
const some = (looks: number, expected: number, votes: number): Tally => ({
  looks,
  expected: inBillionths(expected),
  votes,
});

describe('support', () => {
  test('of an idea nobody saw is that of an average idea', () => {
    expect(support([])).toBe(1);
  });

  test('is votes against usual votes, both with four more', () => {
    expect(support([some(60, 6, 12), some(40, 4, 6)])).toBeCloseTo((18 + 4) / (10 + 4), 12);
  });

  test('never falls with one more vote', () => {
    fc.assert(
      fc.property(tallies, fc.nat(), (departments, at) => {
        fc.pre(departments.length > 0);
        const one = departments[at % departments.length]!;
        const more = departments.map((each) => (each === one ? { ...one, votes: one.votes + 1 } : each));
        expect(support(more)).toBeGreaterThanOrEqual(support(departments));
      }),
    );
  });

  test('gains at most 3·E + 1 votes from one department alone', () => {
    fc.assert(
      fc.property(tallies, tally, fc.nat(10_000), (others, one, votes) => {
        const before = weigh(others).votes;
        const most = 3 * one.expected + inBillionths(1);
        expect(weigh([...others, { ...one, votes }]).votes - before).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('lies within its interval, which narrows with more people', () => {
    const few = interval(weigh([some(50, 5, 10)]));
    const many = interval(weigh([some(500, 50, 100)]));
    expect(few.low).toBeLessThan(support([some(50, 5, 10)]));
    expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
    expect(many.low).toBeCloseTo((104 - 1.28 * Math.sqrt(104)) / 54, 12);
    expect(many.high).toBeCloseTo((104 + 1.28 * Math.sqrt(104)) / 54, 12);
  });
});

describe('hold', () => {
  test('waits until ten votes were to be expected of the later viewers', () => {
    expect(hold([some(25, 9.9, 20)])).toBeNull();
    expect(hold([some(25, 5, 20), some(25, 5, 3)])).toBeCloseTo(27 / 14, 12);
  });

  test('looks at the latest two waves alone', () => {
    const waves = [some(25, 3, 25), some(25, 3, 25), some(50, 6, 3), some(50, 6, 3)];
    expect(hold(waves)).toBeCloseTo(10 / 16, 12);
    expect(hold([...waves, some(0, 0, 0)])).toBe(hold(waves));
  });

  test('lowers the merit and never raises it', () => {
    fc.assert(
      fc.property(tallies, tallies, (departments, waves) => {
        expect(merit(departments, waves)).toBeLessThanOrEqual(support(departments));
      }),
    );
    expect(
      merit([some(100, 10, 30), some(100, 10, 30)], [some(0, 0, 50), some(0, 0, 7), some(200, 20, 3)]),
    ).toBeCloseTo(14 / 24);
  });
});

describe('breadth', () => {
  test('is the support that the other departments give', () => {
    expect(breadth([some(60, 6, 6), some(40, 4, 6), some(90, 9, 28)])).toBeCloseTo(16 / 14, 12);
  });

  test('lets no department lift an idea by itself, however many vote', () => {
    fc.assert(
      fc.property(tallies, tally, fc.nat(10_000), (others, one, votes) => {
        const lifted = merit([...others, { ...one, votes }], []);
        expect(lifted).toBeLessThanOrEqual(support(others));
      }),
    );
  });

  test('is not asked for where leaving one department out leaves too few', () => {
    const one = [some(60, 6, 18), some(60, 6, 6)];
    expect(merit(one, [], parametersFor(5))).toBe(support(one));
    expect(merit(one, [], parametersFor(6))).toBe(1);
  });
});

test('each wave is as long as all before it, and begins where the last one ended', () => {
  expect([1, 25, 26, 50, 51, 100, 101, 200, 201].map(waveOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
  for (let wave = 0; wave < 12; wave++) {
    const { first, last } = looksOfWave(wave);
    expect([waveOf(first), waveOf(last), waveOf(last + 1)]).toEqual([wave, wave, wave + 1]);
  }
  expect(() => waveOf(0)).toThrow('Looks are counted from 1');
});

test('the parameters are those that were published', () => {
  expect(fair).toMatchObject({ priorVotes: 4, capFactor: 3, capAllowance: 1, quota: 25, holdFrom: 10 });
});
