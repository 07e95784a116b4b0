import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, type IdeaActInput } from '../ideas/index.ts';

/** When a member last left a thread: draws the line before what is new. Private to the member, so nobody is told and no record is kept. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
  ) {}

  /** Notes that the member has seen the thread up to now. Throws NotFound. */
  async mark(viewer: Viewer, input: IdeaActInput): Promise<string> {
    const { ideaId } = await this.acts.perform('thread.visit', viewer, input, async (act) => {
      const idea = await this.ideas.find(viewer, knownId(input.ideaId, 'idea'));
      if (!idea) throw new NotFound('idea');
      await this.database.rows(
        `insert into thread_visits (member_id, idea_id, visited_at) values ($1, $2, $3)
         on conflict (member_id, idea_id) do update set visited_at = greatest(thread_visits.visited_at, excluded.visited_at)`,
        [viewer.memberId, idea.id, act.at],
      );
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  /** The viewer's last visit, by the id of an idea the viewer sees; null before the first. */
  loader(request: RequestContext, viewer: Viewer): DataLoader<string, Date | null> {
    return request.loader<string, Date | null>('thread.visit', async (ideaIds) => {
      const rows = await this.database.rows<{ ideaId: string; visitedAt: Date }>(
        `select idea_id as "ideaId", visited_at as "visitedAt" from thread_visits where member_id = $1 and idea_id = any($2)`,
        [viewer.memberId, ideaIds],
      );
      const found = new Map(rows.map(({ ideaId, visitedAt }) => [ideaId, visitedAt]));
      return ideaIds.map((id) => found.get(id) ?? null);
    });
  }
}
