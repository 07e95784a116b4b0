/** An organisation to try policies on. Counts, not shares; one world is the same for the same seed. */
export interface World {
  readonly name: string;
  readonly people: number;
  readonly departments: number;
  readonly ideas: number;
  readonly days: number;
  /** Length of the list that is compared with the truly best ideas. */
  readonly listed: number;
  /** Mean visits of a member per week. */
  readonly visits: number;
  /** How strongly known authors and shown counts move people: 1 as in field studies, 0 not at all. */
  readonly bias: number;
}

const small: World = {
  name: 'default',
  people: 400,
  departments: 8,
  ideas: 160,
  days: 84,
  listed: 10,
  visits: 1.2,
  bias: 1,
};

const full: World = { ...small, people: 1500, departments: 12, ideas: 600, listed: 20 };

export type Size = 'small' | 'full';

/** The worlds a promise can be made about. */
export function worldsOf(size: Size): {
  standard: World;
  unbiased: World;
  doubleBias: World;
  smallFirm: World;
} {
  const standard = size === 'full' ? full : small;
  return {
    standard,
    unbiased: { ...standard, name: 'no bias', bias: 0 },
    doubleBias: { ...standard, name: 'double bias', bias: 2 },
    smallFirm: { ...small, name: 'small firm', people: 120, departments: 4, ideas: 48, listed: 6 },
  };
}
