import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { zoneOf } from './zone.ts';

/** When digests are due, kept as a moment with an index and computed by PostgreSQL, which knows the zones. */
@Injectable()
export class DigestDues {
  constructor(private readonly database: Database) {}

  /** Gives everybody with an account the usual due who has none yet; nobody in the sample. */
  async fill(now: Date): Promise<void> {
    await this.database.rows(
      `insert into mail_preferences (member_id, mode, hour, weekday, also_at_once, next_due_at, zone, unsubscribe_id, unsubscribe_secret)
       select m.id, 'daily', 8, 1, false, z.due, z.zone, gen_random_uuid(), gen_random_uuid()
       from members m join organisation o on not o.is_sample
       join (select zone, next_digest_at($1, zone, 8, null, null) as due
         from (select distinct ${zoneOf('m', 'o')} as zone from members m cross join organisation o) zones) z on z.zone = ${zoneOf('m', 'o')}
       where m.is_active and not m.is_placeholder and m.email is not null
         and not exists (select 1 from mail_preferences p where p.member_id = m.id)
       on conflict do nothing`,
      [now],
    );
  }

  /** Moves the dues of those who live by another zone than before. */
  async followZones(now: Date): Promise<void> {
    await this.database.rows(
      `update mail_preferences p set zone = ${zoneOf('m', 'o')}, next_due_at = case when p.next_due_at is not null then
         next_digest_at($1, ${zoneOf('m', 'o')}, p.hour, case p.mode when 'weekly' then p.weekday end, p.last_digest_at) end
       from members m cross join organisation o
       where m.id = p.member_id and p.zone <> ${zoneOf('m', 'o')}`,
      [now],
    );
  }

  /** Some of those who are due, taken until the transaction ends. */
  async take(now: Date, most: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select member_id as id from mail_preferences where next_due_at <= $1
       order by next_due_at limit $2 for update skip locked`,
      [now, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Moves the dues of those taken on; `mailed` got a digest and get no other on the same day. */
  async moveOn(now: Date, taken: readonly string[], mailed: readonly string[]): Promise<void> {
    await this.database.rows(
      `update mail_preferences p set last_digest_at = n.last,
         next_due_at = next_digest_at($1, p.zone, p.hour, case p.mode when 'weekly' then p.weekday end, n.last)
       from (select member_id, case when member_id = any($3) then $1::timestamptz else last_digest_at end as last
         from mail_preferences where member_id = any($2)) n
       where p.member_id = n.member_id`,
      [now, taken, mailed],
    );
  }
}
