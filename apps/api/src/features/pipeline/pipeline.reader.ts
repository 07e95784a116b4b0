import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { anyLength } from '../../platform/database/one-plan.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Answer } from './answer.entity.ts';

export interface DecisionRow {
  id: string;
  ideaId: string;
  fromStageId: string | null;
  toStageId: string;
  reason: string;
  deciderId: string | null;
  decidedAt: Date;
}

/** Answers and decisions of ideas that the caller has already been allowed to see. */
@Injectable()
export class PipelineReader {
  constructor(private readonly database: Database) {}

  answerLoader(request: RequestContext): DataLoader<string, Answer | null> {
    return request.loader<string, Answer | null>('idea.answer', async (ideaIds) => {
      const found = await this.database.entities(Answer, `idea_id = any(${anyLength('$1')})`, [ideaIds]);
      const byIdea = new Map(found.map((answer) => [answer.ideaId, answer]));
      return ideaIds.map((id) => byIdea.get(id) ?? null);
    });
  }

  /** Oldest first. */
  decisionsLoader(request: RequestContext): DataLoader<string, DecisionRow[]> {
    return request.loader<string, DecisionRow[]>('idea.decisions', async (ideaIds) => {
      const rows = await this.database.rows<DecisionRow>(
        `select id, idea_id as "ideaId", from_stage_id as "fromStageId", to_stage_id as "toStageId", reason,
                decided_by as "deciderId", decided_at as "decidedAt"
         from decisions where idea_id = any(${anyLength('$1')}) order by decided_at, id`,
        [ideaIds],
      );
      return ideaIds.map((id) => rows.filter((row) => row.ideaId === id));
    });
  }
}
