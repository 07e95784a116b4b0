import { median } from '../median.ts';
import { daysToList, listOf, mean, measure, overlap, type Measures } from './measures.ts';
import type { PolicyName } from './policies/policy.ts';
import { playAll } from './run.ts';
import type { World } from './worlds.ts';

/** What many lives of many organisations say about a policy: means, unless said otherwise. */
export interface Figures extends Omit<Measures, 'frontLine' | 'trueFrontLine'> {
  readonly world: string;
  readonly policy: PolicyName;
  /** Front-line ideas listed for each that would stand on the true list. */
  readonly frontLine: number;
  /** Null when nobody asked. */
  readonly deep: DeepFigures | null;
}

/** What takes more than one life of each organisation to see. */
export interface DeepFigures {
  /** Overlap of the lists of two lives of the same organisation. */
  readonly luck: number;
  /** Median days until a great idea that comes late is listed; Infinity when most never are. */
  readonly lateDays: number;
  /** Share of great late ideas that were not listed within 21 days. */
  readonly lateMissed: number;
}

/** As good as one idea in 160 is, and after most others had their time. */
const LATE = { quality: 2.5, share: 0.6 };
const MISSED_AFTER_DAYS = 21;
/** Added to a seed for the same organisation with other luck. */
const OTHER_LUCK = 10_000;

/**
 * @param runs how many organisations; seeds are 1, 2, 3, …
 * @param isDeep also plays each organisation again with other luck, and with a great idea that comes late.
 */
export function figuresOf(world: World, policy: PolicyName, runs: number, isDeep = false): Figures {
  const seeds = Array.from({ length: runs }, (_, at) => at + 1);
  const lists: (readonly number[])[] = [];
  const lives = seeds.map((seed) => {
    const life = playAll({ world, policy, seed });
    lists.push(listOf(life));
    return measure(life);
  });
  const meanOf = (key: keyof Measures) => mean(lives.map((life) => life[key]));
  return {
    world: world.name,
    policy,
    share: meanOf('share'),
    quality: meanOf('quality'),
    level: meanOf('level'),
    time: meanOf('time'),
    size: meanOf('size'),
    frontLine: meanOf('frontLine') / meanOf('trueFrontLine'),
    firstLook: meanOf('firstLook'),
    gini: meanOf('gini'),
    deep: isDeep ? deepFiguresOf(world, policy, seeds, lists) : null,
  };
}

function deepFiguresOf(
  world: World,
  policy: PolicyName,
  seeds: readonly number[],
  lists: readonly (readonly number[])[],
): DeepFigures {
  const plant = { quality: LATE.quality, postedAt: LATE.share * world.days };
  const late = seeds.map((seed) => daysToList(playAll({ world, policy, seed, plant })) ?? Infinity);
  const overlaps = seeds.map((seed, at) => {
    const again = playAll({ world, policy, seed, luck: seed + OTHER_LUCK });
    return overlap(listOf(again), lists[at]!);
  });
  return {
    luck: mean(overlaps),
    lateDays: median(late)!,
    lateMissed: late.filter((days) => days > MISSED_AFTER_DAYS).length / seeds.length,
  };
}
