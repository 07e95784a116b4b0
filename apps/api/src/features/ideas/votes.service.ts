import { Injectable, Logger } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { databaseFailure } from '../../platform/database/database-failure.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { IdeaRow } from './idea-row.ts';
import { IdeaCounts } from './idea-counts.ts';
import { IdeasReader } from './ideas.reader.ts';
import type { IdeaActInput } from './ideas.schema.ts';
import { SingleVote } from './single-vote.ts';
import { VoteBatch } from './vote-batch.ts';
import { VoteStandings } from './vote-standings.ts';
import { voteWish, type VoteWish } from './vote-wish.ts';

/** Votes in one transaction at most; and transactions at once, so that one waits for the disk while the next is written. */
const MOST = 500;
const AT_ONCE = 2;
/** Batches start that many pauses apart: in a crowd each statement is then paid by more votes. A lone vote does not feel it. */
const PAUSES_APART = 8;
/** Votes by themselves at once, so that they leave connections to everybody else. */
const ALONE_AT_ONCE = 4;

/** What came of a vote: the idea, and its row when the batch has read it. */
export interface Voted {
  ideaId: string;
  row: IdeaRow | null;
}

/** A member's support for an idea: at most one each, whatever is sent how often. What arrives together is written together. */
@Injectable()
export class VotesService {
  private readonly logger = new Logger('Votes');
  private readonly gathering: Gathering<VoteWish, Voted | null> | null;
  private readonly aside = new Turnstile(ALONE_AT_ONCE);

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly counts: IdeaCounts,
    private readonly single: SingleVote,
    private readonly ranking: VoteStandings,
    config: Config,
  ) {
    const pauseMs = config.votesGatheredMs;
    const pace = { pauseMs, most: MOST, atOnce: AT_ONCE, apartMs: PAUSES_APART * pauseMs };
    this.gathering = pauseMs > 0 ? new Gathering((wishes) => this.castTogether(wishes), pace) : null;
  }

  /** Gives the vote; giving it again changes nothing. Throws Forbidden on one's own, withdrawn or final ideas. */
  vote(viewer: Viewer, input: IdeaActInput): Promise<Voted> {
    return this.cast(voteWish('vote.give', viewer, input));
  }

  /** Takes the vote back; without one nothing changes. A withdrawn or final idea keeps its votes. */
  takeBack(viewer: Viewer, input: IdeaActInput): Promise<Voted> {
    return this.cast(voteWish('vote.take_back', viewer, input));
  }

  private async cast(wish: VoteWish): Promise<Voted> {
    const voted = await this.gathering?.ask(wish);
    if (voted) return voted;
    return this.aside.pass(async () => ({ ...(await this.single.perform(wish)), row: null }));
  }

  /** What came of each; null for one that goes by itself: its idea is being changed just now, or one of the batch broke all of it. */
  private async castTogether(wishes: VoteWish[]): Promise<(Voted | Error | null)[]> {
    const batch = new VoteBatch(this.database, this.ideas, this.counts, this.ranking);
    try {
      const answers = await this.acts.performTogether(wishes, batch);
      return answers.map((answer, n) =>
        !answer || answer instanceof Error ? answer : { ...answer, row: batch.shown(wishes[n]!) },
      );
    } catch (error) {
      const failure = databaseFailure(error);
      // Nobody would fare better alone.
      if (failure === 'away' || failure === 'read-only') throw error;
      this.logger.warn(`${wishes.length} votes are written one by one: ${(error as Error).message}`);
      return wishes.map(() => null);
    }
  }
}
