import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, Member } from '../people/index.ts';
import { InvitationRun } from './invitation-run.entity.ts';

/** How a member gets in. */
export interface MemberEntry {
  hasPassword: boolean;
  invitedAt: Date | null;
  /** When the open invitation runs out; null when there is none. */
  invitedUntil: Date | null;
}

type Place = [name: string, id: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 2 &&
  values.every((value) => typeof value === 'string' && !value.includes('\u0000'));

/** Accounts in use that nobody can get into yet. */
const withoutPassword = `member.is_active and not member.is_placeholder and member.email is not null
  and not exists (select 1 from credentials c where c.member_id = member.id)`;
const openInvitation = `exists (select 1 from access_tokens t where t.member_id = member.id and t.purpose = 'invitation'
  and t.used_at is null and t.ended_at is null and t.expires_at > :now)`;

/** Who can get in and who cannot, for administrators. */
@Injectable()
export class AccessReader {
  constructor(private readonly database: Database) {}

  /** Members without a password, and those of them without an open invitation. */
  async counts(): Promise<{ withoutPassword: number; uninvited: number }> {
    const query = this.withoutPassword()
      .select('count(*)::int', 'withoutPassword')
      .addSelect(`(count(*) filter (where not ${openInvitation}))::int`, 'uninvited')
      .setParameter('now', clock.now());
    return (await query.getRawOne<{ withoutPassword: number; uninvited: number }>())!;
  }

  /** The last time of inviting everybody; null when there was none. */
  async lastRun(): Promise<InvitationRun | null> {
    const [run] = await this.database.of(InvitationRun).find({ order: { askedAt: 'desc' }, take: 1 });
    return run ?? null;
  }

  /** The next members to invite, by id. */
  uninvitedAfter(id: string | null, most: number): Promise<Member[]> {
    const query = this.withoutPassword()
      .andWhere(`not ${openInvitation}`, { now: clock.now() })
      .orderBy('member.id')
      .limit(most);
    if (id) query.andWhere('member.id > :id', { id });
    return query.getMany();
  }

  /** A page of members without a password, by name. Throws Forbidden `people.administer`. */
  async page(
    viewer: Viewer,
    { first, after }: { first: number; after: string | null },
  ): Promise<Page<Member>> {
    allowAdministering(viewer);
    const query = this.withoutPassword()
      .orderBy('lower(member.name)')
      .addOrderBy('member.id')
      .limit(first + 1);
    if (after) {
      const [name, id] = decodeCursor(after, 'after', isPlace);
      query.andWhere('(lower(member.name), member.id) > (lower(:name), :id)', {
        name,
        id: knownId(id, 'member'),
      });
    }
    const rows = await query.getMany();
    return pageOf(rows.slice(0, first), ({ name, id }) => encodeCursor([name, id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  /** How each member gets in, for one operation. */
  entryLoader(request: RequestContext): DataLoader<string, MemberEntry> {
    return request.loader('entries', async (ids: readonly string[]) => {
      const rows = await this.database.rows<MemberEntry & { id: string }>(
        `select m.id, c.member_id is not null "hasPassword", t.created_at "invitedAt",
           case when t.used_at is null and t.ended_at is null and t.expires_at > $2 then t.expires_at end "invitedUntil"
         from members m left join credentials c on c.member_id = m.id
         left join lateral (
           select * from access_tokens where member_id = m.id and purpose = 'invitation' order by created_at desc, id desc limit 1
         ) t on true
         where m.id = any($1)`,
        [[...ids], clock.now()],
      );
      const byId = new Map(rows.map(({ id, ...entry }) => [id, entry]));
      return ids.map((id) => byId.get(id) ?? { hasPassword: false, invitedAt: null, invitedUntil: null });
    });
  }

  private withoutPassword() {
    return this.database.of(Member).createQueryBuilder('member').where(withoutPassword);
  }
}

/** Throws Forbidden `people.administer`. */
export function allowAdministering(viewer: Viewer): void {
  if (!canAdminister(viewer)) throw new Forbidden('people.administer');
}
