import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
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

  /** Present states; an id without counts is left out. */
  async states(ideaIds: string[]): Promise<CountsState[]> {
    const rows = await this.database.rows<CountsState>(
      `select idea_id as "ideaId", votes, comments, version from idea_counts where idea_id = any($1)`,
      [ideaIds],
    );
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }
}
