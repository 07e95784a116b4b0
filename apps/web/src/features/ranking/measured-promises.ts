import { goals, type Goal } from '@upwell/ranking/simulation';
import type { Played } from './replay-wish.ts';

/** The orders that are compared, ours first. */
export const compared = ['FAIR', 'votes per view', 'Hacker News', 'top votes'] as const satisfies Played[];

/**
 * What `npm run ranking:simulate -- --size full --json` found, in the order of `compared`: means of 12 organisations of
 * 1,500 people. Infinity is never, null does not apply. It takes a minute; what it finds is the same each time.
 */
const measured: Record<string, readonly (number | null)[]> = {
  'share of the truly best': [0.787, 0.537, 0.162, 0.054],
  'mean quality against the oracle': [0.973, 0.853, 0.484, 0.131],
  'excess correlation with level': [-0.001, 0.36, 0.352, 0.47],
  'front-line share against the true one': [0.877, 0.377, 0.548, 0.829],
  'median days to the list': [3.6, 3.6, Infinity, Infinity],
  'missed after 21 days': [0, 0.25, 0.583, 1],
  'seen by 20 outsiders in 7 days': [1, 0.249, 0.313, 0.039],
  'Gini of looks': [0.511, 0.893, 0.82, 0.97],
  'overlap of the list between two runs': [0.792, 0.712, 0.496, 0.879],
  'excess correlation with time of posting': [0.016, 0.092, 0.258, -0.128],
  'excess correlation with department size': [-0.004, 0.03, 0.023, 0.018],
  'success of all staff by link': [0, 1, 1, 1],
  'success of the whole largest department': [0, 1, 1, 1],
  'success of 4.9 % of staff from everywhere': [0, 0.25, 1, 0.917],
  'share of the truly best against votes per view': [0.087, null, null, null],
};

/** The keys of its sentences, and how its figures are written. */
const written = {
  'share of the truly best': ['best', 'percent'],
  'mean quality against the oracle': ['quality', 'percent'],
  'excess correlation with level': ['level', 'correlation'],
  'front-line share against the true one': ['frontLine', 'hundredths'],
  'median days to the list': ['lateDays', 'tenths'],
  'missed after 21 days': ['lateMissed', 'percent'],
  'seen by 20 outsiders in 7 days': ['firstLook', 'percent'],
  'Gini of looks': ['gini', 'hundredths'],
  'overlap of the list between two runs': ['luck', 'percent'],
  'excess correlation with time of posting': ['time', 'correlation'],
  'excess correlation with department size': ['size', 'correlation'],
  'success of all staff by link': ['byLink', 'percent'],
  'success of the whole largest department': ['byDepartment', 'percent'],
  'success of 4.9 % of staff from everywhere': ['byColluders', 'percent'],
  'share of the truly best against votes per view': ['harmless', 'correlation'],
} as const;
type Measure = keyof typeof written;
export type PromiseName = (typeof written)[Measure][0];
export type Writing = (typeof written)[Measure][1];

export interface PromiseRow {
  name: PromiseName;
  writing: Writing;
  bounds: Goal['full'];
  found: readonly (number | null)[];
}

/** Every promise with its bounds, as the library holds them, and what was found. */
export const promiseRows: readonly PromiseRow[] = goals.map(({ measure, full }) => {
  const [name, writing] = written[measure as Measure];
  return { name, writing, bounds: full, found: measured[measure]! };
});
