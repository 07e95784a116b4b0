import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

export interface SourceTotals {
  sourceName: string;
  up: number | null;
  down: number | null;
  passes: number | null;
  url: string | null;
}

/** Totals of imported ideas and comments. */
@Injectable()
export class SourceTotalsReader {
  constructor(private readonly database: Database) {}

  loader(request: RequestContext): DataLoader<string, SourceTotals | null> {
    return request.loader<string, SourceTotals | null>('source-totals', async (ids) => {
      const rows = await this.database.rows<SourceTotals & { subjectId: string }>(
        `select subject_id as "subjectId", source_name as "sourceName", up, down, passes, url
         from source_totals where subject_id = any($1)`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.subjectId, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
