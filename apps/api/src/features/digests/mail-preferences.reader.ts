import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { usualWish, wantsDigest, type MailWish } from './mail-preferences.rules.ts';
import type { UnsubscribeKey } from './unsubscribe-token.ts';
import { zoneOf } from './zone.ts';

/** What a member wants to be mailed, and when the next digest is due. */
export interface MailPreferences extends MailWish {
  /** IANA name of the zone in which the hour counts: the member's, or the organisation's. */
  timeZone: string;
  /** null without a digest. */
  nextDigestAt: Date | null;
}

interface Kept extends UnsubscribeKey {
  wish: MailWish;
  before: Pick<MailWish, 'mode' | 'alsoAtOnce'> | null;
  memberId: string;
}

interface Schedule {
  timeZone: string;
  lastDigestAt: Date | null;
}

interface Row extends Schedule {
  kept: MailWish | null;
  isSample: boolean;
}

const wishOf = (preferences: string): string =>
  ['mode', 'hour', 'weekday']
    .map((column) => `'${column}', ${preferences}.${column}`)
    .concat(`'alsoAtOnce', ${preferences}.also_at_once`)
    .join(', ');

@Injectable()
export class MailPreferencesReader {
  constructor(private readonly database: Database) {}

  /** Of one member; the usual until they choose. */
  async of(memberId: string): Promise<MailPreferences> {
    const row = await this.rowOf(memberId);
    const wish = row.kept ?? usualWish(row.isSample);
    return { ...wish, timeZone: row.timeZone, nextDigestAt: await this.nextDigestAt(wish, row) };
  }

  /** Where the member's day begins, and when they had their last digest. */
  scheduleOf(memberId: string): Promise<Schedule> {
    return this.rowOf(memberId);
  }

  /** The row behind a link to unsubscribe, nobody else changing it until the transaction ends. */
  ofLinkForChange(unsubscribeId: string): Promise<Kept | null> {
    return this.database.row<Kept>(
      `select member_id as "memberId", unsubscribe_id as "unsubscribeId", unsubscribe_secret as "unsubscribeSecret",
         before_unsubscribe as before, jsonb_build_object(${wishOf('p')}) as wish
       from mail_preferences p where unsubscribe_id = $1 for update`,
      [unsubscribeId],
    );
  }

  private async rowOf(memberId: string): Promise<Row> {
    const row = await this.database.row<Row>(
      `select case when p.member_id is not null then jsonb_build_object(${wishOf('p')}) end as kept,
         o.is_sample as "isSample", ${zoneOf('m', 'o')} as "timeZone", p.last_digest_at as "lastDigestAt"
       from members m cross join organisation o left join mail_preferences p on p.member_id = m.id where m.id = $1`,
      [memberId],
    );
    return row!;
  }

  private async nextDigestAt(wish: MailWish, { timeZone, lastDigestAt }: Schedule): Promise<Date | null> {
    if (!wantsDigest(wish)) return null;
    const row = await this.database.row<{ at: Date }>(`select next_digest_at($1, $2, $3, $4, $5) as at`, [
      clock.now(),
      timeZone,
      wish.hour,
      wish.mode === 'weekly' ? wish.weekday : null,
      lastDigestAt,
    ]);
    return row!.at;
  }
}
