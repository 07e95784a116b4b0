import { describe, expect, test } from '@jest/globals';
import { figuresOf, goals, playAll, successOf, worldsOf, type Figures } from './index.ts';
import { isWithin } from './promises.ts';

const { standard } = worldsOf('small');
const RUNS = 12;
const fair = figuresOf(standard, 'FAIR', RUNS);
const few = 3;
/** Large enough to be attacked. */
const half = { ...standard, people: 200, ideas: 80, listed: 5 };

/** The measures promised for the small organisation that a policy does not keep. */
function broken(figures: Figures): string[] {
  const findings = { of: () => figures, push: () => 0 };
  return goals
    .filter(({ small, found }) => small && !isWithin(found(findings), small))
    .map(({ measure }) => measure);
}

describe('in an organisation of 400 people', () => {
  test('FAIR keeps what is promised', () => {
    expect(fair.share).toBeGreaterThanOrEqual(0.66);
    expect(fair.quality).toBeGreaterThanOrEqual(0.85);
    expect(Math.abs(fair.level)).toBeLessThanOrEqual(0.07);
    expect(fair.firstLook).toBeGreaterThanOrEqual(0.95);
    expect(broken(fair)).toEqual([]);
  });

  test('a list by votes keeps none of it', () => {
    expect(broken(figuresOf(standard, 'top votes', few))).toEqual([
      'share of the truly best',
      'mean quality against the oracle',
      'excess correlation with level',
      'seen by 20 outsiders in 7 days',
    ]);
  });

  test('a great late idea that a list by votes misses is found', () => {
    const found = figuresOf(standard, 'FAIR', few, true).deep!;
    expect(found.lateMissed).toBe(0);
    expect(found.lateDays).toBeLessThanOrEqual(5);
    expect(figuresOf(standard, 'top votes', few, true).deep!.lateMissed).toBe(1);
  });

  test('everybody voting by link moves an idea in other lists, and not in this one', () => {
    const link = { way: 'link', who: 'anybody', share: 0.3 } as const;
    expect(successOf(half, 'votes per view', link, few)).toBeGreaterThan(0.5);
    expect(successOf(half, 'FAIR', { ...link, share: 1 }, few)).toBe(0);
  });

  test('a whole department hunting for an idea carries other lists, and not this one', () => {
    const hunt = { way: 'feed', who: 'department', share: 1 } as const;
    expect(successOf(half, 'votes per view', hunt, few)).toBeGreaterThan(0.5);
    expect(successOf(half, 'FAIR', hunt, few)).toBe(0);
  });

  test('levels move the list when names are shown', () => {
    const world = { ...standard, bias: 2 };
    const share = (blindShare: number) => {
      const { scores, ideas, organisation } = playAll({ world, policy: 'FAIR', seed: 5, blindShare });
      const high = Array.from(scores).filter((_, idea) => organisation.level[ideas.author[idea]!]! > 0);
      return high.reduce((sum, score) => sum + score, 0) / high.length;
    };
    expect(share(0)).toBeGreaterThan(share(1) + 0.1);
    expect(share(0.5)).toBeGreaterThan(share(1));
    expect(share(0.5)).toBeLessThan(share(0));
  });
});

test('the same seed plays the same life, another luck another one', () => {
  const world = { ...standard, ideas: 40, days: 21 };
  const life = playAll({ world, policy: 'FAIR', seed: 7 });
  expect(playAll({ world, policy: 'FAIR', seed: 7 })).toEqual(life);
  const other = playAll({ world, policy: 'FAIR', seed: 7, luck: 8 });
  expect(other.ideas).toEqual(life.ideas);
  expect(other.scores).not.toEqual(life.scores);
});
