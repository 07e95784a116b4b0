import type { DeepFigures, Figures } from './figures.ts';
import type { PolicyName } from './policies/policy.ts';

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** Where a promise finds its figure. */
export interface Findings {
  of(world: string, policy: PolicyName): Figures;
  push(name: string): number;
}

/** What the product promises about its list, and where that is measured. */
export interface Goal {
  readonly goal: string;
  readonly measure: string;
  /** Promised for the organisation of 400 people; null where it is too small to promise it. */
  readonly small: Bounds | null;
  /** Promised for the organisation of 1,500 people. */
  readonly full: Bounds;
  found(findings: Findings): number;
}

const within = (distance: number): Bounds => ({ least: -distance, most: distance });
const fair = (key: Exclude<keyof Figures, 'world' | 'policy' | 'deep'>) => (findings: Findings) =>
  findings.of('default', 'FAIR')[key];
const deep = (key: keyof DeepFigures) => (findings: Findings) =>
  findings.of('default', 'FAIR').deep?.[key] ?? NaN;

export const goals: readonly Goal[] = [
  {
    goal: 'right list',
    measure: 'share of the truly best',
    small: { least: 0.66 },
    full: { least: 0.7 },
    found: fair('share'),
  },
  {
    goal: 'right list',
    measure: 'mean quality against the oracle',
    small: { least: 0.85 },
    full: { least: 0.93 },
    found: fair('quality'),
  },
  {
    goal: 'outside the hierarchy',
    measure: 'excess correlation with level',
    small: within(0.07),
    full: within(0.05),
    found: fair('level'),
  },
  {
    goal: 'outside the hierarchy',
    measure: 'front-line share against the true one',
    small: null,
    full: { least: 0.8, most: 1.2 },
    found: fair('frontLine'),
  },
  {
    goal: 'great late idea',
    measure: 'median days to the list',
    small: null,
    full: { most: 5 },
    found: deep('lateDays'),
  },
  {
    goal: 'great late idea',
    measure: 'missed after 21 days',
    small: null,
    full: { most: 0.05 },
    found: deep('lateMissed'),
  },
  {
    goal: 'fair first look',
    measure: 'seen by 20 outsiders in 7 days',
    small: { least: 0.95 },
    full: { least: 0.95 },
    found: fair('firstLook'),
  },
  {
    goal: 'fair first look',
    measure: 'Gini of looks',
    small: null,
    full: { most: 0.6 },
    found: fair('gini'),
  },
  {
    goal: 'not luck',
    measure: 'overlap of the list between two runs',
    small: null,
    full: { least: 0.7 },
    found: deep('luck'),
  },
  {
    goal: 'no early-bird bonus',
    measure: 'excess correlation with time of posting',
    small: null,
    full: within(0.1),
    found: fair('time'),
  },
  {
    goal: 'no big-department bonus',
    measure: 'excess correlation with department size',
    small: null,
    full: within(0.1),
    found: fair('size'),
  },
  {
    goal: 'brigades',
    measure: 'success of all staff by link',
    small: { most: 0 },
    full: { most: 0 },
    found: ({ push }) => push('by link'),
  },
  {
    goal: 'brigades',
    measure: 'success of the whole largest department',
    small: null,
    full: { most: 0.5 },
    found: ({ push }) => push('one department through the feed'),
  },
  {
    goal: 'brigades',
    measure: 'success of 4.9 % of staff from everywhere',
    small: null,
    full: { most: 0.5 },
    found: ({ push }) => push('people of everywhere through the feed'),
  },
  {
    goal: 'harmless without bias',
    measure: 'share of the truly best against votes per view',
    small: null,
    full: { least: -0.03 },
    found: ({ of }) => of('no bias', 'FAIR').share - of('no bias', 'votes per view').share,
  },
];

export function isWithin(found: number, { least = -Infinity, most = Infinity }: Bounds): boolean {
  return found >= least && found <= most;
}
