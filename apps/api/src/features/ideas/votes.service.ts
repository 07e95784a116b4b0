import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaCounts } from './idea-counts.ts';
import { ideaPolicy } from './idea.policy.ts';
import { IdeasReader } from './ideas.reader.ts';
import type { IdeaActInput } from './ideas.schema.ts';

/** A member's support for an idea: at most one each, whatever is sent how often. */
@Injectable()
export class VotesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly counts: IdeaCounts,
  ) {}

  /** Gives the vote; giving it again changes nothing. Throws Forbidden on one's own, withdrawn or final ideas. */
  async vote(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const { ideaId } = await this.acts.perform('vote.give', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const forbidden = ideaPolicy.vote(viewer, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const given = await this.database.rows(
        `insert into votes (idea_id, member_id, given_at, unit_id, level) values ($1, $2, $3, $4, $5)
         on conflict (idea_id, member_id) do update
           set given_at = excluded.given_at, unit_id = excluded.unit_id, level = excluded.level, taken_back_at = null
           where votes.taken_back_at is not null
         returning 1`,
        [idea.id, viewer.memberId, act.at, viewer.unitId, viewer.level],
      );
      if (given.length > 0) {
        act.record('vote.given', 'idea', idea.id);
        await this.counts.move(act, idea.id, { votes: 1 });
      }
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  /** Takes the vote back; without one nothing changes. A withdrawn or final idea keeps its votes. */
  async takeBack(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const { ideaId } = await this.acts.perform('vote.take_back', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const forbidden = ideaPolicy.vote(viewer, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const taken = await this.database.rows(
        `update votes set taken_back_at = $3 where idea_id = $1 and member_id = $2 and taken_back_at is null returning 1`,
        [idea.id, viewer.memberId, act.at],
      );
      if (taken.length > 0) {
        act.record('vote.taken_back', 'idea', idea.id);
        await this.counts.move(act, idea.id, { votes: -1 });
      }
      return { ideaId: idea.id };
    });
    return ideaId;
  }
}
