import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { IdeaRow } from './idea-row.ts';
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
  vote(viewer: Viewer, input: IdeaActInput): Promise<string> {
    return this.change('vote.give', 'vote.given', 1, viewer, input, (idea, act) =>
      this.database.rows(
        `insert into votes (idea_id, member_id, given_at, unit_id, level) values ($1, $2, $3, $4, $5)
         on conflict (idea_id, member_id) do update
           set given_at = excluded.given_at, unit_id = excluded.unit_id, level = excluded.level, taken_back_at = null
           where votes.taken_back_at is not null
         returning 1`,
        [idea.id, viewer.memberId, act.at, viewer.unitId, viewer.level],
      ),
    );
  }

  /** Takes the vote back; without one nothing changes. A withdrawn or final idea keeps its votes. */
  takeBack(viewer: Viewer, input: IdeaActInput): Promise<string> {
    return this.change('vote.take_back', 'vote.taken_back', -1, viewer, input, (idea, act) =>
      this.database.rows(
        `update votes set taken_back_at = $3 where idea_id = $1 and member_id = $2 and taken_back_at is null returning 1`,
        [idea.id, viewer.memberId, act.at],
      ),
    );
  }

  /** What both share: find, allow, change, save, tell. `write` gives a row when the vote really changed. */
  private async change(
    name: string,
    action: string,
    by: 1 | -1,
    viewer: Viewer,
    input: IdeaActInput,
    write: (idea: IdeaRow, act: Act) => Promise<unknown[]>,
  ): Promise<string> {
    const { ideaId } = await this.acts.perform(name, viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const forbidden = ideaPolicy.vote(viewer, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const changed = await write(idea, act);
      if (changed.length > 0) {
        act.record(action, 'idea', idea.id);
        await this.counts.move(act, idea.id, { votes: by });
      }
      return { ideaId: idea.id };
    });
    return ideaId;
  }
}
