import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from '../ideas/index.ts';
import { spaceIsVisible } from '../spaces/index.ts';
import type { FollowKindKey, FollowLevelKey } from './follow.rules.ts';

export interface FollowRow {
  id: string;
  kind: FollowKindKey;
  subjectId: string;
  level: FollowLevelKey;
  chosenAt: Date;
}

export interface FollowsWish {
  kind?: FollowKindKey | null;
  level?: FollowLevelKey | null;
  first: number;
  after?: string | null;
}

type Place = [at: number, subjectId: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) && values.length === 2 && Number.isSafeInteger(values[0]) && validate(values[1]);

/** What a member chose, newest choice first. */
@Injectable()
export class KeptFollowsReader {
  constructor(private readonly database: Database) {}

  /** Of what the viewer may know of; null when it is somebody else's affair. What others want to hear nothing of stays theirs. */
  async page(viewer: Viewer, memberId: string, wish: FollowsWish): Promise<Page<FollowRow> | null> {
    const isOwn = memberId === viewer.memberId;
    if (!isOwn && !(await this.isShared(memberId))) return null;
    const { kind, level, first, after } = wish;
    const params = new Params();
    const from = after ? decodeCursor(after, 'after', isPlace) : null;
    const rows = await this.database.rows<FollowRow & { place: string }>(
      `select f.subject_kind || ':' || f.subject_id as id, f.subject_kind as kind, f.subject_id as "subjectId", f.level,
         f.chosen_at as "chosenAt", (extract(epoch from f.chosen_at) * 1000000)::bigint as place
       from follows f
       where f.member_id = ${params.add(memberId)} and f.level is not null ${isOwn ? '' : `and f.level <> 'none'`}
         ${kind ? `and f.subject_kind = ${params.add(kind)}` : ''}
         ${level ? `and f.level = ${params.add(level)}` : ''}
         ${
           from
             ? `and (f.chosen_at, f.subject_id) < (timestamptz 'epoch' + ${params.add(from[0])}::double precision * interval '1 microsecond', ${params.add(from[1])}::uuid)`
             : ''
         }
         and case f.subject_kind
           when 'idea' then exists (select 1 from ideas i join spaces s on s.id = i.space_id
             where i.id = f.subject_id and ${ideaIsVisible('i', 's', viewer, params)})
           when 'space' then exists (select 1 from spaces s where s.id = f.subject_id and ${spaceIsVisible('s')})
           else true end
       order by f.chosen_at desc, f.subject_id desc limit ${params.add(first + 1)}`,
      params.values,
    );
    return pageOf(rows.slice(0, first), ({ place, subjectId }) => encodeCursor([Number(place), subjectId]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  private async isShared(memberId: string): Promise<boolean> {
    const kept = await this.database.row<{ shares: boolean }>(
      `select shares_follows as shares from follow_preferences where member_id = $1`,
      [memberId],
    );
    return kept?.shares ?? false;
  }
}
