import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { UnsubscribeKey } from './unsubscribe-token.ts';
import { languageOf, zoneOf } from './zone.ts';

/** Somebody a mail about news can be written to. */
export interface Recipient extends UnsubscribeKey {
  memberId: string;
  to: string;
  language: string;
  /** The present day where the member is, such as 2026-11-26. */
  day: string;
}

@Injectable()
export class RecipientsReader {
  constructor(private readonly database: Database) {}

  /** Those of the members who have an account in use and an address. */
  of(memberIds: readonly string[], now: Date): Promise<Recipient[]> {
    // Without a row yet there is no link that works either; a preview may still be drawn.
    return this.database.rows<Recipient>(
      `select m.id as "memberId", m.email as "to", ${languageOf('m', 'o')} as language,
         day_in($2, ${zoneOf('m', 'o')})::text as day, coalesce(p.unsubscribe_id, gen_random_uuid()) as "unsubscribeId",
         coalesce(p.unsubscribe_secret, gen_random_uuid()) as "unsubscribeSecret"
       from members m cross join organisation o left join mail_preferences p on p.member_id = m.id
       where m.id = any($1) and m.is_active and not m.is_placeholder and m.email is not null`,
      [memberIds, now],
    );
  }
}
