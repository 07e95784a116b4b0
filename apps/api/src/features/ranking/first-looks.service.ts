import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, ideaPolicy, type IdeaActInput } from '../ideas/index.ts';
import { Acquaintances } from './acquaintances.service.ts';

/** What a member can do at the first look beside voting: pass, or ask who wrote it. Both reveal the idea. */
@Injectable()
export class FirstLooks {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly acquaintances: Acquaintances,
  ) {}

  /** Judges an idea without a vote; passing again changes nothing. Throws NotFound, Forbidden. */
  async pass(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const { ideaId } = await this.acts.perform('idea.pass', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      if (idea.passed) return { ideaId: idea.id };
      const forbidden = ideaPolicy.pass(viewer, idea);
      if (forbidden) throw new Forbidden(forbidden);
      const rows = await this.database.rows(
        `insert into passes (member_id, idea_id, passed_at) values ($1, $2, $3) on conflict do nothing returning 1`,
        [viewer.memberId, idea.id, act.at],
      );
      await this.acquaintances.meet([{ memberId: viewer.memberId, ideaId: idea.id }], 'pass');
      if (rows.length > 0) act.record('idea.passed', 'idea', idea.id);
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  /** Shows who wrote an idea before it is judged; of one that is revealed already nothing changes. Throws NotFound. */
  async reveal(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const { ideaId } = await this.acts.perform('idea.reveal', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      if (idea.isRevealed) return { ideaId: idea.id };
      await this.acquaintances.meet([{ memberId: viewer.memberId, ideaId: idea.id }], 'who');
      act.record('idea.revealed', 'idea', idea.id);
      return { ideaId: idea.id };
    });
    return ideaId;
  }
}
