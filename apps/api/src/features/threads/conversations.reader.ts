import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { anyLength, limitFor } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible, joinCanonical } from '../ideas/index.ts';
import { commentColumns, commentOf, type CommentRow } from './comments.reader.ts';
import { cutPage, type PageWish, type Place } from './page-wish.ts';

export type CommentPage = Page<CommentRow> & { totalCount: number };

/** A kind of list: what its id `l.id` leads to, which comments `c` are in it, and which column of a comment names its row there. */
interface ListKind {
  name: string;
  leadsTo: string;
  holds: string;
  /** The same of ideas that are read as this one. */
  holdsMerged: string | null;
  member: string;
}

const topLevel: ListKind = {
  name: 'thread.conversations',
  leadsTo: 'join ideas i on i.id = l.id',
  holds: 'c.idea_id = l.id and c.parent_id is null',
  holdsMerged: 'c.idea_id = any(i.merged_ids) and c.parent_id is null',
  member: 'root_id',
};

const replies: ListKind = {
  name: 'thread.replies',
  leadsTo: `join comments root on root.id = l.id ${joinCanonical('root.idea_id')}`,
  holds: 'c.root_id = l.id and c.parent_id is not null',
  holdsMerged: null,
  member: 'id',
};

const placeOf = ({ place, id }: CommentRow): Place => [place, id];

/**
 * Pages of a thread, oldest first by key: what is posted meanwhile never shifts a page. One statement serves
 * the same page of many lists, such as the replies of all conversations on the screen.
 */
@Injectable()
export class ConversationsReader {
  constructor(private readonly database: Database) {}

  /** Top-level comments, by the id of the idea. */
  topLevel(request: RequestContext, viewer: Viewer, wish: PageWish): DataLoader<string, CommentPage> {
    return this.loader(request, viewer, topLevel, wish);
  }

  /** Everything below a top-level comment, flat, by its id. */
  replies(request: RequestContext, viewer: Viewer, wish: PageWish): DataLoader<string, CommentPage> {
    return this.loader(request, viewer, replies, wish);
  }

  private loader(
    request: RequestContext,
    viewer: Viewer,
    kind: ListKind,
    wish: PageWish,
  ): DataLoader<string, CommentPage> {
    return request.loader<string, CommentPage>(`${kind.name} ${JSON.stringify(wish)}`, async (ids) => {
      const rows = await this.read(viewer, kind, wish, ids);
      const lists = Map.groupBy(rows, ({ listId }) => listId);
      return ids.map((id) => pageOfList(wish, lists.get(id) ?? []));
    });
  }

  /** At least one row for each list the viewer may know of; one without an id when its page is empty. */
  private read(viewer: Viewer, kind: ListKind, wish: PageWish, ids: readonly string[]): Promise<ListRow[]> {
    const params = new Params();
    const columns = commentColumns(viewer, params);
    const limit = limitFor(wish.size + 1);
    const newestOf = (holds: string, condition: string, order: 'asc' | 'desc') => `(
      select ${columns} from comments c where ${holds} and ${condition}
      order by c.posted_at ${order}, c.id ${order} limit ${limit})`;
    // Each by its own index; hardly any idea has others that are read as it.
    const part = (condition: string, order: 'asc' | 'desc') =>
      kind.holdsMerged === null
        ? newestOf(kind.holds, condition, order)
        : `(select * from (${newestOf(kind.holds, condition, order)} union all ${newestOf(kind.holdsMerged, condition, order)}) both_parts
           order by "postedAt" ${order}, id ${order} limit ${limit})`;
    const holds = kind.holdsMerged === null ? kind.holds : `(${kind.holds} or ${kind.holdsMerged})`;
    return this.database.rows<ListRow>(
      `select l.id as "listId", counted.total, pivot.id as pivot, p.*
       from unnest(${anyLength(params.add(ids))}) as l (id) ${kind.leadsTo} join spaces s on s.id = i.space_id
       cross join lateral (select count(*)::int as total from comments c where ${holds}) counted
       left join lateral (
         select c.posted_at, c.id from comments named join comments c on c.id = named.${kind.member}
         where named.id = ${params.add(wish.way === 'around' ? wish.id : null)} and ${holds}
       ) pivot on true
       left join lateral (${partsOf(wish, params, part)}) p on true
       where ${ideaIsVisible('i', 's', viewer, params)}
       order by p."postedAt", p.id`,
      params.values,
    );
  }
}

type ListRow = CommentRow & { listId: string; total: number; pivot: string | null };

function partsOf(
  wish: PageWish,
  params: Params,
  part: (condition: string, order: 'asc' | 'desc') => string,
): string {
  const place = '(c.posted_at, c.id)';
  if (wish.way === 'around')
    // A comment that is not in this list leaves the pivot empty: then it is the first page.
    return `${part(`${place} < (pivot.posted_at, pivot.id)`, 'desc')} union all ${part(
      `${place} >= (coalesce(pivot.posted_at, '-infinity'), coalesce(pivot.id, '00000000-0000-0000-0000-000000000000'))`,
      'asc',
    )}`;
  const [sign, order] = wish.way === 'forward' ? (['>', 'asc'] as const) : (['<', 'desc'] as const);
  if (!wish.from) return part('true', order);
  const at = `timestamptz 'epoch' + ${params.add(wish.from[0])}::double precision * interval '1 microsecond'`;
  return part(`${place} ${sign} (${at}, ${params.add(wish.from[1])}::uuid)`, order);
}

function pageOfList(wish: PageWish, rows: ListRow[]): CommentPage {
  const comments = rows.filter(({ id }) => id !== null).map(commentOf);
  return {
    ...cutPage(wish, comments, placeOf, rows[0]?.pivot ?? null),
    totalCount: rows[0]?.total ?? 0,
  };
}
