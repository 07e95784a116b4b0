import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { MarkNoticesReadInput, MarkNoticesUnreadInput } from './notices.schema.ts';
import { inboxTopic } from './notices.topics.ts';

/** What a member does with the own inbox. Private to the member, so no record is kept. */
@Injectable()
export class InboxService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
  ) {}

  /** Marks unread notices read: those of one idea, some by id, or all, each up to a moment. Gives the moment that undoes it. */
  async markRead(viewer: Viewer, input: MarkNoticesReadInput): Promise<Date> {
    const { readAt } = await this.acts.perform('inbox.mark_read', viewer, input, async (act) => {
      const params = new Params();
      const { ideaId, noticeIds, upTo } = input;
      const changed = await this.database.rows(
        `update notices set read_at = ${params.add(act.at)}
         where member_id = ${params.add(viewer.memberId)} and read_at is null
           ${ideaId ? `and idea_id = ${params.add(knownId(ideaId, 'idea'))}` : ''}
           ${noticeIds ? `and event_id = any(${params.add(noticeIds.map((id) => knownId(id, 'notice')))}::uuid[])` : ''}
           ${upTo ? `and at <= ${params.add(upTo)}` : ''}
         returning 1`,
        params.values,
      );
      if (changed.length > 0) act.tellState(inboxTopic(viewer.memberId));
      return { readAt: act.at.toISOString() };
    });
    return new Date(readAt);
  }

  /** Takes one marking back: whatever was marked read at that moment is unread again. */
  async markUnread(viewer: Viewer, input: MarkNoticesUnreadInput): Promise<void> {
    await this.acts.perform('inbox.mark_unread', viewer, input, async (act) => {
      const changed = await this.database.rows(
        `update notices set read_at = null where member_id = $1 and read_at = $2 returning 1`,
        [viewer.memberId, input.readAt],
      );
      if (changed.length > 0) act.tellState(inboxTopic(viewer.memberId));
      return {};
    });
  }
}
