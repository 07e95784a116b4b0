import { describe, expect, test } from '@jest/globals';
import { isLook, looked, met, revealingRules, strangers, tookBack, voted, type Look } from './index.ts';

const look = (isBlind: boolean): Look => ({
  department: 'water',
  level: 0,
  wave: 0,
  rate: 1,
  hour: 0,
  isGuaranteed: false,
  isBlind,
});
const ranks = (known: ReturnType<typeof voted>) => known.vote!.ranks;
const ways = revealingRules.filter(({ makesLook, cause }) => !makesLook && cause !== 'vote');

describe.each(ways)('meeting an idea: $cause', ({ cause, reveals, bars }) => {
  test(reveals ? 'reveals it' : 'leaves it blind', () => {
    expect(met(strangers, cause).isRevealed).toBe(reveals);
  });

  test(reveals || bars !== 'nobody' ? 'is followed by no blind look' : 'may be followed by a look', () => {
    expect(isLook(met(strangers, cause), true)).toBe(!reveals && bars === 'nobody');
  });

  test(
    bars === 'nobody' ? 'may be followed by a look where authors are shown' : 'is followed by no look',
    () => {
      expect(isLook(met(strangers, cause), false)).toBe(bars === 'nobody');
    },
  );

  test('without a look before, no vote ranks', () => {
    expect(ranks(voted(met(strangers, cause), 'water'))).toBe(false);
  });

  test(`after a blind look, a first vote ${reveals || bars === 'everybody' ? 'ranks no more' : 'still ranks'}`, () => {
    const known = met(looked(strangers, look(true)), cause);
    expect(ranks(voted(known, 'water'))).toBe(!reveals && bars !== 'everybody');
  });

  test(`after a look with the author shown, a first vote ${bars === 'everybody' ? 'does not rank' : 'ranks'}`, () => {
    const known = met(looked(strangers, look(false)), cause);
    expect(ranks(voted(known, 'water'))).toBe(bars !== 'everybody');
  });

  test('what a vote given before ranks for does not change', () => {
    const known = met(voted(looked(strangers, look(true)), 'water'), cause);
    expect(ranks(voted(tookBack(known), 'water'))).toBe(true);
  });
});

test('Rising and Needs eyes alone make looks', () => {
  const looks = revealingRules.filter(({ makesLook }) => makesLook);
  expect(looks.map(({ cause }) => cause)).toEqual(['rising', 'needs eyes']);
  expect(looks.some(({ reveals, bars }) => reveals || bars !== 'nobody')).toBe(false);
});

test('a blind vote after a look ranks, reveals, and makes a second look impossible', () => {
  const known = voted(looked(strangers, look(true)), 'water');
  expect(known).toMatchObject({
    isRevealed: true,
    vote: { ranks: true, stands: true },
  });
  expect(isLook(known, true)).toBe(false);
  expect(isLook(tookBack(voted(strangers, 'water')), true)).toBe(false);
});

test('each way has one rule', () => {
  expect(new Set(revealingRules.map(({ cause }) => cause)).size).toBe(revealingRules.length);
});
