import type { IdeaHistory } from './ranking-log.ts';
import { IdeaTally, type LookFacts } from './idea-tally.ts';

/** A look as a table keeps it; deleted after 180 days. */
export interface LookRow extends LookFacts {
  readonly idea: string;
  readonly hour: number;
}

/** A standing vote as a table keeps it: with the facts of its look, so that it outlives the look. */
export interface VoteRow extends LookFacts {
  readonly idea: string;
  readonly ranks: boolean;
}

/** Looks that were folded when they were too old to be kept: who looked is gone, how many did is not. */
export interface CheckpointRow extends Omit<LookFacts, 'rate'> {
  readonly idea: string;
  readonly looks: number;
  /** Sum of their rates, in billionths of a vote. */
  readonly expected: number;
}

export interface RankingRows {
  readonly checkpoints: readonly CheckpointRow[];
  readonly looks: readonly LookRow[];
  readonly votes: readonly VoteRow[];
}

/** Everything anew: what a state that was kept step by step must equal. Rows may come in any order. */
export function recompute({ checkpoints, looks, votes }: RankingRows): Map<string, IdeaTally> {
  const tallies = new Map<string, IdeaTally>();
  const of = (idea: string) => {
    let tally = tallies.get(idea);
    if (!tally) tallies.set(idea, (tally = new IdeaTally()));
    return tally;
  };
  for (const row of checkpoints) of(row.idea).folded(row);
  for (const row of looks) of(row.idea).look(row);
  for (const row of votes) {
    if (row.ranks) of(row.idea).rankingVote(row, 1);
    else of(row.idea).linkVote(row.department, 1);
  }
  return tallies;
}

/** After how many days looks are folded and deleted. */
export const LOOKS_KEPT_DAYS = 180;

/** The same rows with all looks received before an hour folded into checkpoints; recomputing gives the same. */
export function foldOldLooks({ checkpoints, looks, votes }: RankingRows, beforeHour: number): RankingRows {
  const folded = new Map<string, { -readonly [K in keyof CheckpointRow]: CheckpointRow[K] }>();
  const add = (row: CheckpointRow) => {
    const key = JSON.stringify([row.idea, row.department, row.level, row.wave]);
    const sums = folded.get(key);
    if (!sums) folded.set(key, { ...row });
    else {
      sums.looks += row.looks;
      sums.expected += row.expected;
    }
  };
  checkpoints.forEach(add);
  for (const { idea, department, level, wave, rate, hour } of looks)
    if (hour < beforeHour) add({ idea, department, level, wave, looks: 1, expected: rate });
  return {
    checkpoints: [...folded.values()],
    looks: looks.filter(({ hour }) => hour >= beforeHour),
    votes,
  };
}

/** The rows that a log's ideas would stand in. */
export function rowsOf(ideas: ReadonlyMap<string, IdeaHistory>): RankingRows {
  const looks: LookRow[] = [];
  const votes: VoteRow[] = [];
  for (const [idea, { members }] of ideas)
    for (const { look, vote } of members.values()) {
      if (look) looks.push({ idea, ...look });
      if (!vote?.stands) continue;
      const none = { department: vote.department, level: null, wave: null, rate: 0 };
      votes.push({ idea, ...(vote.ranks && look ? look : none), ranks: vote.ranks });
    }
  return { checkpoints: [], looks, votes };
}
