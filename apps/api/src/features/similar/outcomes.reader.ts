import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { plainExcerpt } from '../../platform/markdown/markdown.ts';

/** Characters of an answer; the page of the idea has the rest. */
const MOST = 200;

/** What became of an idea. */
export interface Outcome {
  at: Date;
  words: string | null;
}

interface OutcomeRow {
  ideaId: string;
  decidedAt: Date | null;
  reason: string | null;
  answeredAt: Date | null;
  answer: string | null;
}

/** What became of ideas that the caller has already been allowed to see. */
@Injectable()
export class OutcomesReader {
  constructor(private readonly database: Database) {}

  /** Null while nobody has decided or answered. The reason of the last decision says more than the answer's beginning. */
  loader(request: RequestContext): DataLoader<string, Outcome | null> {
    return request.loader<string, Outcome | null>('idea.outcome', async (ideaIds) => {
      const rows = await this.database.rows<OutcomeRow>(
        `select i.id as "ideaId", d.decided_at as "decidedAt", d.reason, a.answered_at as "answeredAt",
           left(a.body, ${MOST * 5}) as answer
         from ideas i
         left join lateral (select decided_at, reason from decisions where idea_id = i.id and to_stage_id = i.stage_id
           order by decided_at desc, id desc limit 1) d on true
         left join answers a on a.idea_id = i.id
         where i.id = any($1)`,
        [ideaIds],
      );
      const found = new Map(rows.map((row) => [row.ideaId, outcomeOf(row)]));
      return ideaIds.map((id) => found.get(id) ?? null);
    });
  }
}

function outcomeOf({ decidedAt, reason, answeredAt, answer }: OutcomeRow): Outcome | null {
  if (decidedAt && reason) return { at: decidedAt, words: plainExcerpt(reason, MOST) };
  if (answeredAt && answer) return { at: answeredAt, words: plainExcerpt(answer, MOST) };
  return decidedAt ? { at: decidedAt, words: null } : null;
}
