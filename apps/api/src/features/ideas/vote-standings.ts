import { Injectable } from '@nestjs/common';

/** A vote that a member gives for the first time. */
export interface FirstVote {
  memberId: string;
  ideaId: string;
  unitId: string | null;
}

/** What a first vote ranks for, for good; kept in the row of the vote. All but `department` are null when it does not rank. */
export interface VoteStanding {
  ranks: boolean;
  department: string | null;
  level: number | null;
  wave: number | null;
  rate: number | null;
  hour: number | null;
  isGuaranteed: boolean | null;
}

/** All but the department of a vote that ranks for nothing. */
export const ranksForNothing = {
  ranks: false,
  level: null,
  wave: null,
  rate: null,
  hour: null,
  isGuaranteed: null,
} as const;

/** A vote that was given (1) or taken back (-1) just now. */
export interface VoteMove {
  memberId: string;
  ideaId: string;
  turn: 1 | -1;
}

export interface VoteJudge {
  /** In the order asked, within the transaction that writes them. */
  settle(votes: readonly FirstVote[]): Promise<VoteStanding[]>;
  /** In the same transaction, when the rows stand. */
  moved(moves: readonly VoteMove[]): Promise<void>;
}

/** Where votes learn what they rank for; the feature that ranks ideas registers itself here at start. */
@Injectable()
export class VoteStandings {
  private judge!: VoteJudge;

  register(judge: VoteJudge): void {
    this.judge = judge;
  }

  async settle(votes: readonly FirstVote[]): Promise<VoteStanding[]> {
    return votes.length > 0 ? this.judge.settle(votes) : [];
  }

  async moved(moves: readonly VoteMove[]): Promise<void> {
    if (moves.length > 0) await this.judge.moved(moves);
  }
}

/** Columns of `votes` for `standingValues`, and how they are read out of arrays by `unnest`. */
export const standingColumns = 'ranks, department_id, look_level, wave, rate, look_hour, is_guaranteed';
export const standingTypes = ['boolean', 'uuid', 'smallint', 'smallint', 'integer', 'integer', 'boolean'];

/** Values of those columns, one array for each. */
export const standingValues = (standings: readonly VoteStanding[]): unknown[][] => [
  standings.map(({ ranks }) => ranks),
  standings.map(({ department }) => department),
  standings.map(({ level }) => level),
  standings.map(({ wave }) => wave),
  standings.map(({ rate }) => rate),
  standings.map(({ hour }) => hour),
  standings.map(({ isGuaranteed }) => isGuaranteed),
];
