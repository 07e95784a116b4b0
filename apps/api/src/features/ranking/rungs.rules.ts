import { tellGroups } from '@upwell/ranking';

/** Looks and votes that rank, of one level outside the authors' departments. */
export interface LevelTally {
  level: number;
  looks: number;
  votes: number;
}

/** A level that has seen an idea; its share is null when too few of it support the idea to tell. */
export interface Rung {
  level: number;
  share: number | null;
}

/** Coarse, so that nobody counts heads by it. */
const STEP = 0.05;

/** One rung for each level that has seen the idea, the front line first; no share by which fewer people than the floor could be told. */
export function rungsOf(tallies: readonly LevelTally[]): Rung[] {
  const { told } = tellGroups(tallies.map((tally) => ({ key: tally.level, people: tally.votes })));
  const tellable = new Set(told.map(({ key }) => key));
  return tallies
    .toSorted((one, other) => one.level - other.level)
    .map(({ level, looks, votes }) => ({
      level,
      share: tellable.has(level) ? Number((Math.round(votes / looks / STEP) * STEP).toFixed(2)) : null,
    }));
}
