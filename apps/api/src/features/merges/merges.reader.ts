import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

export interface MergedIdeaRow {
  id: string;
  canonicalId: string;
  title: string;
  body: string;
  lang: string | null;
  postedAt: Date;
  mergedAt: Date;
  bylines: { kind: 'member' | 'pseudonym' | 'unknown'; memberId: string | null; pseudonym: string | null }[];
}

/** What merged ideas said by themselves. The caller has made sure that the viewer may know of the idea they are read as. */
@Injectable()
export class MergesReader {
  constructor(private readonly database: Database) {}

  /** By the id of the idea they are read as, in the order of merging. */
  loader(request: RequestContext): DataLoader<string, MergedIdeaRow[]> {
    return request.loader<string, MergedIdeaRow[]>('idea.merged', async (ids) => {
      const rows = await this.database.rows<MergedIdeaRow>(
        `select m.id, m.canonical_id as "canonicalId", m.title, m.body, m.lang, m.posted_at as "postedAt", g.merged_at as "mergedAt",
           (select coalesce(json_agg(json_build_object('kind', b.kind, 'memberId', b.member_id, 'pseudonym', b.pseudonym) order by b.position), '[]')
            from idea_bylines b where b.idea_id = m.id) as bylines
         from ideas c join ideas m on m.id = any(c.merged_ids)
         join idea_merges g on g.idea_id = m.id and g.undone_at is null
         where c.id = any($1) and c.merged_ids is not null order by g.merged_at, m.id`,
        [ids],
      );
      const byIdea = Map.groupBy(rows, ({ canonicalId }) => canonicalId);
      return ids.map((id) => byIdea.get(id) ?? []);
    });
  }
}
