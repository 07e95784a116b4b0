import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { anyLength } from '../../platform/database/one-plan.ts';
import { MOST_COUNTED } from './notice.rules.ts';
import { joinCanonical } from '../ideas/index.ts';
import { noticeStands } from './notice.visibility.ts';

/** How an inbox stands: an absolute state. */
export interface InboxState {
  /** Unread notices, counted up to MOST_COUNTED. */
  unread: number;
  /** Moment of the newest notice; null in an empty inbox. */
  latestAt: Date | null;
}

@Injectable()
export class InboxCountsReader {
  constructor(private readonly database: Database) {}

  async of(memberId: string): Promise<InboxState> {
    return (await this.states([memberId])).get(memberId) ?? { unread: 0, latestAt: null };
  }

  /** Of many members by one statement. */
  async states(memberIds: readonly string[]): Promise<Map<string, InboxState>> {
    const rows = await this.database.rows<InboxState & { memberId: string }>(
      `select w.id as "memberId",
         (select count(*)::int from (
            select 1 from notices n ${joinCanonical('n.idea_id')} join spaces s on s.id = i.space_id
            where n.member_id = w.id and n.read_at is null and ${noticeStands} limit ${MOST_COUNTED}) counted) as unread,
         (select max(n.at) from notices n where n.member_id = w.id) as "latestAt"
       from unnest(${anyLength('$1')}) as w (id)`,
      [memberIds],
    );
    return new Map(rows.map(({ memberId, unread, latestAt }) => [memberId, { unread, latestAt }]));
  }
}
