import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { limitFor } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { groupOf, ideaIsVisible, isRevealedTo, joinCanonical } from '../ideas/index.ts';
import { candidates } from './candidates.ts';
import type { Found, FoundPlace } from './found.ts';
import type { SearchRequest } from './search-request.ts';
import { SearchWindows } from './search-windows.ts';
import { allOf } from './tsquery.rules.ts';

export interface FoundIdea extends Found {
  /** 3 when all ideas were looked at. */
  reach: number;
  /** Whether it is kept already that the viewer knows whose it is. */
  isMet: boolean;
}

/** A common word is looked for among the most backed ideas too, however old they are. */
const MOST_BACKED = `select idea_id as key from idea_counts order by votes desc, idea_id desc limit 100`;

/**
 * Ideas that hold what was asked for, best first: words in titles before tags before bodies, then support, then youth. The
 * support of an idea that is not revealed to the viewer neither moves it nor brings it in.
 */
@Injectable()
export class FoundIdeasReader {
  constructor(
    private readonly database: Database,
    private readonly windows: SearchWindows,
  ) {}

  async find(viewer: Viewer, request: SearchRequest, first: number, place: FoundPlace): Promise<FoundIdea[]> {
    const { words, excluded, authors, places, hasAuthor, hasPlace } = request;
    const query = allOf([words, excluded, authors, places]);
    if (!query) return [];
    const { keys, ranks, reach, also } = await candidates(
      this.database,
      {
        table: 'idea_search',
        key: 'idea_id',
        query,
        share: hasPlace ? 0 : this.windows.shareOf(request.uses),
        isRare: hasAuthor,
        asks: Boolean(words) || hasAuthor || hasPlace,
        words,
        also: words ? MOST_BACKED : undefined,
      },
      this.windows.of('idea_search'),
    );
    if (keys.length === 0) return [];
    const params = new Params();
    const at = params.add(place.at);
    // Whole steps of doubling, so that a vote does not move an idea between two pages.
    const me = params.add(viewer.memberId);
    const isRevealed = isRevealedTo('i', 's', me);
    const support = `(case when ${isRevealed} then 1 + 0.08 * floor(ln((1 + c.votes)::float8) / ln(2::float8) + 1e-9) else 1 end)`;
    const youth = `(1 + 0.5 * exp(-extract(epoch from ${at}::timestamptz - i.posted_at)::float8 / 31536000))`;
    const score = words ? `h.rank * ${support} * ${youth}` : `extract(epoch from i.posted_at)`;
    const rows = await this.database.rows<Omit<FoundIdea, 'reach'>>(
      `select * from (
         select distinct on (i.id) i.id, (${score})::float8 as score, exists (
             select 1 from acquaintances a where a.idea_id = any(${groupOf('i')}) and a.member_id = ${me} and a.is_revealed and a.is_barred) as "isMet"
         from unnest(${params.add(keys)}::uuid[], ${params.add(ranks)}::float8[]) as g (key, rank)
           ${joinCanonical('g.key')} cross join lateral (select g.rank) h join spaces s on s.id = i.space_id join idea_counts c on c.idea_id = i.id
         where i.posted_at <= ${at} and i.withdrawn_at is null and i.hidden_at is null and ${ideaIsVisible('i', 's', viewer, params)}
           and (i.id <> all(${params.add(also)}::uuid[]) or ${isRevealed})
         order by i.id, score desc
       ) f
       ${place.after ? `where (f.score, f.id) < (${params.add(place.after.score)}::float8, ${params.add(place.after.id)}::uuid)` : ''}
       order by f.score desc, f.id desc limit ${limitFor(first + 1)}`,
      params.values,
    );
    return rows.map((row) => ({ ...row, reach }));
  }
}
