/** When a community manager is told. Outside the formula: an alarm never lowers a rank. */
export interface AlarmLimits {
  /** Ranking votes of one day against what its looks expected. */
  readonly timesExpected: number;
  readonly votesFromLookers: number;
  /** Votes by link within 24 hours from one department. */
  readonly linkVotes: number;
}

export const alarmLimits: AlarmLimits = { timesExpected: 5, votesFromLookers: 10, linkVotes: 20 };

/** What one idea got within 24 hours. */
export interface Day {
  /** Votes that rank, and the expected votes of the day's looks. Votes, not billionths. */
  readonly votes: number;
  readonly expected: number;
  /** Votes that do not rank, by department. */
  readonly linkVotes: ReadonlyMap<string | null, number>;
}

export type Alarm =
  | {
      readonly kind: 'surge';
      readonly votes: number;
      readonly expected: number;
    }
  | {
      readonly kind: 'link votes';
      readonly department: string | null;
      readonly votes: number;
    };

/** Everything about an idea's day that a community manager should look at; mostly nothing. */
export function alarmsOf({ votes, expected, linkVotes }: Day, limits = alarmLimits): Alarm[] {
  const alarms: Alarm[] = [];
  if (votes > limits.timesExpected * expected && votes >= limits.votesFromLookers)
    alarms.push({ kind: 'surge', votes, expected });
  for (const [department, count] of linkVotes)
    if (count >= limits.linkVotes) alarms.push({ kind: 'link votes', department, votes: count });
  return alarms;
}
