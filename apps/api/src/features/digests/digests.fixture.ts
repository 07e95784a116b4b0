import { randomUUID } from 'node:crypto';
import { clock } from '../../platform/clock/clock.ts';
import { newKey, type Caller } from '../../testing/caller.ts';
import type { Person } from '../../testing/founding.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { AtOnceRun } from './at-once-run.ts';
import { DigestRun } from './digest-run.ts';
import type { NewsKind } from './news.ts';

export const HOUR_MS = 3_600_000;

export interface SeenMail {
  kind: 'digest' | 'immediate';
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** Mails about news to a member, the newest last. */
export const newsFor = (api: TestApi, { memberId }: Person): Promise<SeenMail[]> =>
  api.rows<SeenMail & Record<string, unknown>>(
    `select kind, subject, text, html, headers from mails where member_id = $1 and kind in ('digest', 'immediate')
     order by queued_at, id`,
    [memberId],
  );

/** Writes the digests that are due at a moment. */
export const digestsAt = (api: TestApi, moment: Date): Promise<number> =>
  clock.at(moment, () => api.get(DigestRun).run());

/** Mails what is to be mailed at once at a moment. */
export const atOnceAt = (api: TestApi, moment: Date): Promise<void> =>
  clock.at(moment, () => api.get(AtOnceRun).run());

export const nextDue = async (by: Caller): Promise<Date> =>
  new Date(
    (await by.ask<{ mailPreferences: { nextDigestAt: string } }>('{ mailPreferences { nextDigestAt } }'))
      .mailPreferences.nextDigestAt,
  );

export const wish = (by: Caller, mode: string, more: object = {}) =>
  by.ask(`mutation ($input: SetMailPreferencesInput!) { setMailPreferences(input: $input) { mode } }`, {
    input: { idempotencyKey: newKey(), mode, hour: 8, weekday: 1, alsoAtOnce: false, ...more },
  });

/** A notice in the inbox of a member, as if it had been written at that moment. */
export async function notice(
  api: TestApi,
  to: Person,
  about: { ideaId: string; kind: NewsKind; commentId?: string; actor?: Person; at?: Date; eventId?: string },
): Promise<void> {
  const { ideaId, kind, commentId = null, actor = null, at = clock.now(), eventId = randomUUID() } = about;
  await api.rows(
    `insert into notices (member_id, event_id, kind, idea_id, comment_id, actor_id, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [to.memberId, eventId, kind, ideaId, commentId, actor?.memberId ?? null, at],
  );
}
