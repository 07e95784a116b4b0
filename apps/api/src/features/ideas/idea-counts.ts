import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
import { commentsOf, votesOf } from './idea-group.ts';
import { countsTopic } from './ideas.topics.ts';

/** The absolute counts of an idea at a version; of two, the higher version is the newer. */
export interface CountsState {
  ideaId: string;
  votes: number;
  comments: number;
  version: number;
}

/** The hot counts of ideas, each in a row of its own so that votes never touch the idea. */
@Injectable()
export class IdeaCounts {
  constructor(private readonly database: Database) {}

  /** Starts at zero; part of posting. */
  async open(ideaId: string): Promise<void> {
    await this.database.rows(`insert into idea_counts (idea_id) values ($1)`, [ideaId]);
  }

  /** Moves a count within an act; whoever watches the idea hears the new state after the commit. */
  async move(act: Act, ideaId: string, by: { votes?: number; comments?: number }): Promise<void> {
    await this.database.rows(
      `update idea_counts set votes = votes + $2, comments = comments + $3, version = version + 1 where idea_id = $1`,
      [ideaId, by.votes ?? 0, by.comments ?? 0],
    );
    act.tellState(countsTopic(ideaId));
  }

  /** The same for the votes of many ideas at once, one version further each. Gives the new states; the acts tell of them. */
  moveVotes(byIdea: ReadonlyMap<string, number>): Promise<CountsState[]> {
    return this.moveMany('votes', byIdea);
  }

  /** The same for comments, told by the act. */
  async moveComments(act: Act, byIdea: ReadonlyMap<string, number>): Promise<void> {
    await this.moveMany('comments', byIdea);
    for (const id of byIdea.keys()) act.tellState(countsTopic(id));
  }

  private async moveMany(
    count: 'votes' | 'comments',
    byIdea: ReadonlyMap<string, number>,
  ): Promise<CountsState[]> {
    const ids = [...byIdea.keys()].sort();
    // Held in one order by everybody, so that two batches never wait for each other in a ring.
    const rows = await this.database.rows<CountsState>(
      `with held as (select idea_id from idea_counts where idea_id = any($1) order by idea_id for no key update)
       update idea_counts c set ${count} = c.${count} + moved.by, version = c.version + 1
       from held join unnest($1::uuid[], $2::int[]) as moved(idea_id, by) using (idea_id)
       where c.idea_id = held.idea_id
       returning c.idea_id as "ideaId", c.votes, c.comments, c.version`,
      [ids, ids.map((id) => byIdea.get(id)!)],
    );
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }

  /** Counts an idea anew, together with those that are read as it: each person once, and no vote that a merge made one on their own. */
  async recount(act: Act, ideaId: string): Promise<void> {
    await this.database.rows(
      `update idea_counts c set version = c.version + 1,
         votes = ${votesOf('idea_group($1)')}, comments = ${commentsOf('idea_group($1)')}
       where c.idea_id = $1`,
      [ideaId],
    );
    act.tellState(countsTopic(ideaId));
  }

  /** Present states; an id without counts is left out. */
  async states(ideaIds: string[]): Promise<CountsState[]> {
    const rows = await this.database.rows<CountsState>(
      `select idea_id as "ideaId", votes, comments, version from idea_counts where idea_id = any($1)`,
      [ideaIds],
    );
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }
}
