import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Mails } from '../mails/index.ts';
import {
  mailWishRules,
  wantsAtOnce,
  wantsDigest,
  without,
  type MailPurpose,
  type MailWish,
} from './mail-preferences.rules.ts';
import { MailPreferencesReader } from './mail-preferences.reader.ts';
import { idInToken, purposeOf } from './unsubscribe-token.ts';

interface LinkInput {
  idempotencyKey: string;
  token: string;
}

/** What members want to be mailed, said in the settings or by the link of a mail. */
@Injectable()
export class MailPreferencesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly preferences: MailPreferencesReader,
    private readonly mails: Mails,
  ) {}

  /** Keeps a member's wish; what waits to be sent and is no longer wanted is not sent. Throws InvalidInput. */
  async set(viewer: Viewer, input: MailWish & { idempotencyKey: string }): Promise<void> {
    const wish = valid(mailWishRules, input);
    await this.acts.perform('setMailPreferences', viewer, input, async (act) => {
      await this.keep(act, viewer.memberId, wish, null);
      return {};
    });
  }

  /**
   * Ends the kind of mail that a link came with, whoever holds the link; a second time changes nothing.
   * Throws NotFound for a link that was never sent.
   */
  async unsubscribe(input: LinkInput): Promise<{ purpose: MailPurpose }> {
    return this.acts.perform('unsubscribe', null, input, async (act) => {
      const { kept, purpose } = await this.requireLink(input.token);
      const wish = without(purpose, kept.wish);
      const { mode, alsoAtOnce } = kept.wish;
      const isChange = wish.mode !== mode || wish.alsoAtOnce !== alsoAtOnce;
      if (isChange) await this.keep(act, kept.memberId, wish, { mode, alsoAtOnce });
      return { purpose };
    });
  }

  /** Makes an unsubscribing undone, unless the member has chosen otherwise since. Throws NotFound. */
  async takeUnsubscribeBack(input: LinkInput): Promise<{ purpose: MailPurpose }> {
    return this.acts.perform('takeUnsubscribeBack', null, input, async (act) => {
      const { kept, purpose } = await this.requireLink(input.token);
      if (kept.before) await this.keep(act, kept.memberId, { ...kept.wish, ...kept.before }, null);
      return { purpose };
    });
  }

  private async requireLink(token: string) {
    const id = idInToken(token);
    const kept = id && (await this.preferences.ofLinkForChange(id));
    const purpose = kept && purposeOf(token, kept);
    if (!kept || !purpose) throw new NotFound('subscription');
    return { kept, purpose };
  }

  private async keep(
    act: Act,
    memberId: string,
    wish: MailWish,
    before: Pick<MailWish, 'mode' | 'alsoAtOnce'> | null,
  ): Promise<void> {
    const { timeZone, lastDigestAt } = await this.preferences.scheduleOf(memberId);
    // Whoever turns something on hears of what happens from then on.
    await this.database.rows(
      `insert into mail_preferences as p (member_id, mode, hour, weekday, also_at_once, chosen_at, digest_since, at_once_since,
         next_due_at, zone, unsubscribe_id, unsubscribe_secret)
       select $1::uuid, $2::text, $3::integer, $4::integer, $5::boolean, n.at, case when o.is_sample then n.at end, case when $8::boolean then n.at end,
         case when $7::boolean then next_digest_at(n.at, $9::text, $3, case when $2 = 'weekly' then $4 end, $10::timestamptz) end, $9,
         gen_random_uuid(), gen_random_uuid()
       from organisation o, (select $6::timestamptz as at) n
       on conflict (member_id) do update set mode = excluded.mode, hour = excluded.hour, weekday = excluded.weekday,
         also_at_once = excluded.also_at_once, chosen_at = excluded.chosen_at,
         digest_since = case when p.next_due_at is null then excluded.chosen_at else p.digest_since end,
         at_once_since = case when $8 then coalesce(p.at_once_since, excluded.chosen_at) end,
         next_due_at = excluded.next_due_at, zone = excluded.zone, before_unsubscribe = $11::jsonb`,
      [
        memberId,
        wish.mode,
        wish.hour,
        wish.weekday,
        wish.alsoAtOnce,
        act.at,
        wantsDigest(wish),
        wantsAtOnce(wish),
        timeZone,
        lastDigestAt,
        before && JSON.stringify(before),
      ],
    );
    if (!wantsDigest(wish)) await this.mails.withdraw(memberId, ['digest']);
    if (!wantsAtOnce(wish)) await this.mails.withdraw(memberId, ['immediate']);
    act.record('mail_preferences.set', 'member', memberId, { ...wish });
  }
}
