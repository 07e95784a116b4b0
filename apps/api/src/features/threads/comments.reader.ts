import { reactionKeys } from '@upwell/contract';
import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { anyLength } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  creditTo,
  ideaIsVisible,
  joinCanonical,
  sourceTotalsOf,
  type Credit,
  type SourceTotals,
} from '../ideas/index.ts';
import type { CommentForRules } from './comment.policy.ts';

/** A comment with what belongs to it, as one statement reads it. */
export interface CommentRow extends CommentForRules {
  id: string;
  /** The idea it is read under. */
  ideaId: string;
  /** The idea it was posted under. */
  ownIdeaId: string;
  parentId: string | null;
  rootId: string;
  body: string;
  lang: string | null;
  version: number;
  postedAt: Date;
  /** `postedAt` in microseconds since 1970: with the id, its place in the list. */
  place: number;
  postedOnDayOnly: boolean;
  editedAt: Date | null;
  hiddenReason: string | null;
  /** As what the viewer may know its author. */
  credit: Credit;
  sourceTotals: SourceTotals | null;
  /** Comments below a top-level one, tombstones included; 0 for a reply. */
  replyCount: number;
  /** In the order of `reactionKeys`. */
  reactions: { key: string; count: number; mine: boolean }[];
}

export interface CommentVersionRow {
  commentId: string;
  version: number;
  body: string;
  editedAt: Date;
}

/** What a statement reads of a comment `c` whose idea is `i`, in space `s`. Reactions come along, so that a page costs no further statement. */
export const commentColumns = (viewer: Viewer, params: Params): string => `
  ${creditTo('i', 's', 'c.author_id', params.add(viewer.memberId))} as credit,
  c.id, i.id as "ideaId", c.idea_id as "ownIdeaId", i.space_id as "spaceId", c.parent_id as "parentId", c.root_id as "rootId",
  c.body, c.lang, c.version, c.author_id as "authorId", c.posted_at as "postedAt",
  (extract(epoch from c.posted_at) * 1000000)::bigint as place, c.posted_on_day_only as "postedOnDayOnly",
  c.edited_at as "editedAt", c.removed_at as "removedAt", c.hidden_at as "hiddenAt", c.hidden_reason as "hiddenReason",
  ${sourceTotalsOf('c.id')} as "sourceTotals",
  (select count(*)::int from comments below where below.root_id = c.id and below.parent_id is not null) as "replyCount",
  (select coalesce(json_agg(given order by array_position(${params.add(reactionKeys)}::text[], given.key)), '[]') from (
     select cr.key, count(*)::int as count, bool_or(cr.member_id = ${params.add(viewer.memberId)}) as mine
     from comment_reactions cr where cr.comment_id = c.id and cr.taken_back_at is null group by cr.key
   ) given) as reactions`;

/** The row as its type says; PostgreSQL sends 64-bit numbers as text. */
export const commentOf = (row: CommentRow): CommentRow => ({ ...row, place: Number(row.place) });

@Injectable()
export class CommentsReader {
  constructor(private readonly database: Database) {}

  /** The comment, when the viewer may know of its idea. */
  async find(viewer: Viewer, id: string): Promise<CommentRow | null> {
    return (await this.byIds(viewer, [id]))[0] ?? null;
  }

  /** Throws NotFound. */
  async require(viewer: Viewer, id: string): Promise<CommentRow> {
    const comment = await this.find(viewer, knownId(id, 'comment'));
    if (!comment) throw new NotFound('comment');
    return comment;
  }

  /** The comment as it now is, and will be until the surrounding transaction ends. Throws NotFound. */
  async hold(viewer: Viewer, id: string, lock: 'share' | 'update'): Promise<CommentRow> {
    const known = knownId(id, 'comment');
    await this.database.rows(
      `select 1 from comments where id = $1 for ${lock === 'update' ? 'no key update' : 'share'}`,
      [known],
    );
    return this.require(viewer, known);
  }

  /** Comments by id in the order asked; null where there is none or the viewer may not know of its idea. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(CommentRow | null)[]> {
    const params = new Params();
    const rows = await this.database.rows<CommentRow>(
      `select ${commentColumns(viewer, params)}
       from comments c ${joinCanonical('c.idea_id')} join spaces s on s.id = i.space_id
       where c.id = any(${anyLength(params.add(ids))}) and ${ideaIsVisible('i', 's', viewer, params)}`,
      params.values,
    );
    const found = new Map(rows.map((row) => [row.id, commentOf(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  loader(request: RequestContext, viewer: Viewer): DataLoader<string, CommentRow | null> {
    return request.loader<string, CommentRow | null>('comment', async (ids) => {
      const rows = await this.byIds(viewer, ids);
      if (request.exceptions) await this.addOwners(request.exceptions, ids, rows);
      return rows;
    });
  }

  /** Those to whom hidden comments, and comments of hidden ideas, show themselves because they are theirs. */
  private async addOwners(
    exceptions: Set<string>,
    ids: readonly string[],
    rows: readonly (CommentRow | null)[],
  ): Promise<void> {
    for (const row of rows) if (row?.hiddenAt && row.authorId) exceptions.add(row.authorId);
    const missing = ids.filter((_, n) => !rows[n]);
    if (missing.length === 0) return;
    const authors = await this.database.rows<{ memberId: string }>(
      `select distinct b.member_id as "memberId" from comments c join idea_bylines b on b.idea_id = any(idea_group(c.idea_id))
       where c.id = any($1) and b.member_id is not null`,
      [missing],
    );
    for (const { memberId } of authors) exceptions.add(memberId);
  }

  /** All wordings of each comment, newest first; at most 200. */
  versionsLoader(request: RequestContext, viewer: Viewer): DataLoader<string, CommentVersionRow[]> {
    return request.loader<string, CommentVersionRow[]>('comment.versions', async (ids) => {
      const params = new Params();
      const rows = await this.database.rows<CommentVersionRow>(
        `select v.comment_id as "commentId", v.version, v.body, v.edited_at as "editedAt"
         from comments c ${joinCanonical('c.idea_id')} join spaces s on s.id = i.space_id
         cross join lateral (
           select cv.comment_id, cv.version, cv.body, cv.edited_at from comment_versions cv
           where cv.comment_id = c.id order by cv.version desc limit 200
         ) v
         where c.id = any(${params.add(ids)}) and ${ideaIsVisible('i', 's', viewer, params)}
         order by v.comment_id, v.version desc`,
        params.values,
      );
      const found = Map.groupBy(rows, ({ commentId }) => commentId);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}
