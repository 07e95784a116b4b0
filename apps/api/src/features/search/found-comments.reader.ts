import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { limitFor } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { creditTo, groupOf, ideaIsVisible, joinCanonical, type Credit } from '../ideas/index.ts';
import { candidates } from './candidates.ts';
import type { Found, FoundPlace } from './found.ts';
import type { SearchRequest } from './search-request.ts';
import { SearchWindows } from './search-windows.ts';
import { allOf } from './tsquery.rules.ts';

export interface FoundComment extends Found {
  reach: number;
  body: string;
  lang: string | null;
  authorId: string | null;
  /** As what the viewer may know its author. */
  credit: Credit;
  postedAt: Date;
  ideaId: string;
  ideaTitle: string;
  ideaLang: string | null;
}

/** Taken before the places of their ideas are asked for, which leave only some. */
const BEFORE_PLACES = 1_000;

/** Comments that stand and hold what was asked for, best first. */
@Injectable()
export class FoundCommentsReader {
  constructor(
    private readonly database: Database,
    private readonly windows: SearchWindows,
  ) {}

  async find(
    viewer: Viewer,
    request: SearchRequest,
    first: number,
    place: FoundPlace,
  ): Promise<FoundComment[]> {
    const { words, excluded, authors, places, hasAuthor } = request;
    const query = allOf([words, excluded, authors]);
    if (!query && !places) return [];
    const { keys, ranks, reach } = await candidates(
      this.database,
      {
        table: 'comment_search',
        key: 'comment_id',
        query,
        share: this.windows.shareOf(request.uses),
        isRare: hasAuthor,
        asks: Boolean(words) || hasAuthor,
        words,
        ...(places && { most: BEFORE_PLACES }),
      },
      this.windows.of('comment_search'),
    );
    if (keys.length === 0) return [];
    const params = new Params();
    const at = params.add(place.at);
    const youth = `(1 + 0.5 * exp(-extract(epoch from ${at}::timestamptz - c.posted_at)::float8 / 31536000))`;
    const score = words ? `h.rank * ${youth}` : `extract(epoch from c.posted_at)`;
    const rows = await this.database.rows<Omit<FoundComment, 'reach'>>(
      `select * from (
         select c.id, (${score})::float8 as score, c.body, c.lang, c.author_id as "authorId",
           ${creditTo('i', 's', 'c.author_id', params.add(viewer.memberId))} as credit,
           c.posted_at as "postedAt", i.id as "ideaId", i.title as "ideaTitle", i.lang as "ideaLang"
         from unnest(${params.add(keys)}::uuid[], ${params.add(ranks)}::float8[]) as h (key, rank) join comments c on c.id = h.key ${joinCanonical('c.idea_id')} join spaces s on s.id = i.space_id
         where c.posted_at <= ${at} and c.removed_at is null and c.hidden_at is null
           and i.withdrawn_at is null and i.hidden_at is null and ${ideaIsVisible('i', 's', viewer, params)}
           ${places ? `and exists (select 1 from idea_search d where d.idea_id = any(${groupOf('i')}) and d.vector @@ ${params.add(places)}::tsquery)` : ''}
       ) f
       ${place.after ? `where (f.score, f.id) < (${params.add(place.after.score)}::float8, ${params.add(place.after.id)}::uuid)` : ''}
       order by f.score desc, f.id desc limit ${limitFor(first + 1)}`,
      params.values,
    );
    return rows.map((row) => ({ ...row, reach }));
  }
}
