import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { limitFor } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { noticeKinds, type NoticeKindKey } from './notice.rules.ts';
import { joinCanonical } from '../ideas/index.ts';
import { noticeStands } from './notice.visibility.ts';

export type InboxFilterKey = 'ALL' | 'UNREAD' | 'DECISIONS' | 'MENTIONS' | 'REPLIES' | 'NEW_IDEAS';

export interface NoticeRow {
  id: string;
  kind: NoticeKindKey;
  commentId: string | null;
  actorId: string | null;
  at: Date;
  isRead: boolean;
}

export interface NoticeGroupRow {
  id: string;
  ideaId: string;
  unreadCount: number;
  counts: { kind: NoticeKindKey; count: number }[];
  latest: NoticeRow;
  firstUnread: NoticeRow | null;
  actorIds: string[];
  peopleCount: number;
}

/** People named in a line of the inbox; the others are counted. */
const NAMED = 3;

const conditions: Record<InboxFilterKey, string> = {
  ALL: 'true',
  UNREAD: 'n.read_at is null',
  DECISIONS: `n.kind in ('answer', 'decision')`,
  MENTIONS: `n.kind = 'mention'`,
  REPLIES: `n.kind = 'reply'`,
  NEW_IDEAS: `n.kind = 'new_idea'`,
};

/** Moments in microseconds since 1970: up to when the list counts, and the group to go on after. */
type Place = [upTo: number, at: number, ideaId: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 3 &&
  Number.isSafeInteger(values[0]) &&
  Number.isSafeInteger(values[1]) &&
  validate(values[2]);

const moment = (microseconds: string): string =>
  `timestamptz 'epoch' + ${microseconds}::double precision * interval '1 microsecond'`;

/** A notice `n` as JSON of `NoticeRow`. */
const asJson = `json_build_object('id', n.event_id, 'kind', n.kind, 'commentId', n.comment_id, 'actorId', n.actor_id, 'at', n.at, 'isRead', n.read_at is not null)`;

@Injectable()
export class InboxReader {
  constructor(private readonly database: Database) {}

  /**
   * The inbox by idea, that with the newest notice first. All pages count up to the moment the first one was read, so that
   * a line which moves up meanwhile is neither missed nor met twice.
   */
  async groups(
    viewer: Viewer,
    { filter, first, after }: { filter: InboxFilterKey; first: number; after: string | null },
  ): Promise<Page<NoticeGroupRow>> {
    const from = after ? decodeCursor(after, 'after', isPlace) : null;
    const upTo = from?.[0] ?? clock.now().getTime() * 1000;
    const params = new Params();
    const wanted = `n.member_id = ${params.add(viewer.memberId)} and n.at <= ${moment(params.add(upTo))} and ${conditions[filter]}`;
    const rows = await this.database.rows<NoticeGroupRow & { place: string }>(
      `select g.idea_id as id, g.idea_id as "ideaId", (extract(epoch from g.newest) * 1000000)::bigint as place, d.*
       from (select n.idea_id, max(n.at) as newest from notices n where ${wanted} group by n.idea_id
             ${from ? `having (max(n.at), n.idea_id) < (${moment(params.add(from[1]))}, ${params.add(from[2])}::uuid)` : ''}
             order by newest desc, n.idea_id desc) g
       cross join lateral (${this.details(wanted, params)}) d
       where d.latest is not null
       order by g.newest desc, g.idea_id desc limit ${limitFor(first + 1)}`,
      params.values,
    );
    return pageOf(
      rows.slice(0, first).map(withMoments),
      (row) => encodeCursor([upTo, Number(placeOf(row)), row.id]),
      {
        before: from !== null,
        after: rows.length > first,
      },
    );
  }

  /** What one line says: of what is unread if anything is, else of all. */
  private details(wanted: string, params: Params): string {
    const order = `array_position(${params.add([...noticeKinds])}::text[], kind)`;
    return `
      with stands as (
        select n.*, ${asJson} as shown from notices n ${joinCanonical('n.idea_id')} join spaces s on s.id = i.space_id
        where n.idea_id = g.idea_id and ${wanted} and ${noticeStands}
      ), said as (
        select * from stands where read_at is null or not exists (select 1 from stands where read_at is null)
      )
      select
        (select count(*)::int from stands where read_at is null) as "unreadCount",
        (select json_agg(json_build_object('kind', kind, 'count', count) order by ${order})
         from (select kind, count(*)::int as count from said group by kind) counted) as counts,
        (select shown from said order by at desc limit 1) as latest,
        (select shown from stands where read_at is null order by at limit 1) as "firstUnread",
        (select coalesce(json_agg(actor_id), '[]') from (
           select actor_id from said where actor_id is not null group by actor_id order by max(at) desc limit ${NAMED}) named) as "actorIds",
        (select count(distinct actor_id)::int from said) as "peopleCount"`;
  }
}

type Placed = NoticeGroupRow & { place: string };
const placeOf = (row: NoticeGroupRow): string => (row as Placed).place;

/** JSON brings moments as text. */
function withMoments(row: Placed): Placed {
  const timed = <N extends NoticeRow | null>(notice: N): N =>
    notice && { ...notice, at: new Date(notice.at) };
  return { ...row, latest: timed(row.latest), firstUnread: timed(row.firstUnread) };
}
