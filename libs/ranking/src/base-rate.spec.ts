import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BaseRate, inBillionths, ONE_VOTE, rateOf } from './index.ts';

const hours = fc
  .array(fc.record({ gap: fc.nat(200), looks: fc.nat(50), share: fc.nat(100) }), { maxLength: 30 })
  .map((steps) => {
    let hour = 480_000;
    return steps.map(({ gap, looks, share }) => {
      hour += gap + 1;
      return { hour, looks, votes: Math.floor((looks * share) / 100) };
    });
  });

test('before anybody looked, one look in ten is expected to bring a vote', () => {
  expect(new BaseRate(0).freeze(0)).toBe(ONE_VOTE / 10);
});

test('a rate counted on from hour to hour is that of all hours before', () => {
  fc.assert(
    fc.property(hours, (past) => {
      const rate = new BaseRate(480_000);
      for (const hour of past) {
        const frozen = rate.freeze(hour.hour);
        expect(Math.abs(frozen - rateOf(hour.hour, past))).toBeLessThanOrEqual(1);
        rate.add(hour);
      }
    }),
  );
});

test('what was seen two weeks ago weighs half', () => {
  const rate = new BaseRate(0);
  rate.add({ hour: 0, looks: 80, votes: 40 });
  expect(rate.freeze(14 * 24)).toBe(inBillionths((20 + 1) / (40 + 10)));
});

test('a vote taken back leaves the rate as if it had not been', () => {
  const rate = new BaseRate(0);
  rate.add({ hour: 0, looks: 10, votes: 3 });
  const other = new BaseRate(0);
  other.add({ hour: 0, looks: 10, votes: 2 });
  rate.freeze(50);
  rate.add({ hour: 0, looks: 0, votes: -1 });
  expect(rate.freeze(100)).toBe(other.freeze(100));
});

test('a rate that was frozen is not asked for again, and no hour counts before its time', () => {
  const rate = new BaseRate(10);
  expect(() => rate.freeze(9)).toThrow('was frozen before');
  expect(() => rate.add({ hour: 11, looks: 1, votes: 0 })).toThrow('has not begun');
});
