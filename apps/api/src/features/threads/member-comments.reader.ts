import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import { plainExcerpt } from '../../platform/markdown/markdown.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { creditTo, ideaIsVisible, joinCanonical } from '../ideas/index.ts';

const EXCERPT = 200;

/** A comment as it is mentioned away from its thread. */
export interface CommentMention {
  id: string;
  ideaId: string;
  ideaTitle: string;
  excerpt: string;
  lang: string | null;
  postedAt: Date;
  postedOnDayOnly: boolean;
  /** Whether its author wrote the idea, and the viewer does not know that yet. */
  givesAway: boolean;
}

const isPlace = (values: unknown): values is [number, string] =>
  Array.isArray(values) && values.length === 2 && Number.isSafeInteger(values[0]) && validate(values[1]);

@Injectable()
export class MemberCommentsReader {
  constructor(private readonly database: Database) {}

  /** What a member said and everybody may read: comments that stand, below ideas the viewer sees in lists; newest first. */
  async of(
    viewer: Viewer,
    memberId: string,
    first: number,
    after: string | null,
  ): Promise<Page<CommentMention> & { totalCount: number }> {
    const from = after ? decodeCursor(after, 'after', isPlace) : null;
    const params = new Params();
    const listed = this.listed(viewer, memberId, params);
    const rows = await this.database.rows<CommentMention & { body: string; place: string }>(
      `select c.id, i.id as "ideaId", i.title as "ideaTitle", c.body, c.lang, c.posted_at as "postedAt",
         c.posted_on_day_only as "postedOnDayOnly", (extract(epoch from c.posted_at) * 1000000)::bigint as place,
         ${creditTo('i', 's', 'c.author_id', params.add(viewer.memberId))} = 'unnamed author' as "givesAway"
       ${listed}
         ${
           from
             ? `and (c.posted_at, c.id) < (timestamptz 'epoch' + ${params.add(from[0])}::double precision * interval '1 microsecond', ${params.add(from[1])}::uuid)`
             : ''
         }
       order by c.posted_at desc, c.id desc limit ${params.add(first + 1)}`,
      params.values,
    );
    const mentions = rows.map(({ body, ...row }) => ({ ...row, excerpt: plainExcerpt(body, EXCERPT) }));
    return {
      totalCount: await this.count(viewer, memberId),
      ...pageOf(mentions.slice(0, first), ({ place, id }) => encodeCursor([Number(place), id]), {
        before: from !== null,
        after: rows.length > first,
      }),
    };
  }

  private async count(viewer: Viewer, memberId: string): Promise<number> {
    const params = new Params();
    const row = await this.database.row<{ count: number }>(
      `select count(*)::int as count ${this.listed(viewer, memberId, params)}`,
      params.values,
    );
    return row?.count ?? 0;
  }

  private listed(viewer: Viewer, memberId: string, params: Params): string {
    return `from comments c ${joinCanonical('c.idea_id')} join spaces s on s.id = i.space_id
      where c.author_id = ${params.add(memberId)} and c.removed_at is null and c.hidden_at is null
        and i.withdrawn_at is null and i.hidden_at is null and ${ideaIsVisible('i', 's', viewer, params)}`;
  }
}
