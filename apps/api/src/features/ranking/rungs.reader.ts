import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { rungsOf, type LevelTally, type Rung } from './rungs.rules.ts';

/** From which levels support comes. Whether it may be shown is for the caller to ask. */
@Injectable()
export class Rungs {
  constructor(private readonly database: Database) {}

  loader(request: RequestContext): DataLoader<string, Rung[]> {
    return request.loader<string, Rung[]>('idea.rungs', async (ideaIds) => {
      const rows = await this.database.rows<LevelTally & { ideaId: string }>(
        `select idea_id as "ideaId", level, looks, votes from level_tallies where idea_id = any($1) and looks > 0`,
        [ideaIds],
      );
      const byIdea = Map.groupBy(rows, ({ ideaId }) => ideaId);
      return ideaIds.map((id) => rungsOf(byIdea.get(id) ?? []));
    });
  }
}
