import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { anyLength } from '../../platform/database/one-plan.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
import type { HeldRole, RoleKey, Viewer } from '../../platform/viewer/viewer.ts';
import { MemberRole } from './member-role.entity.ts';
import { Member } from './member.entity.ts';
import { findsDeactivated } from './member.policy.ts';

type Place = [name: string, id: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 2 &&
  values.every((value) => typeof value === 'string' && !value.includes('\u0000'));

export interface DirectoryFilter {
  search?: string | null;
  unitId?: string | null;
  /** Whether those in the units below count too. */
  below?: boolean;
  first: number;
  after?: string | null;
}

@Injectable()
export class MemberReader {
  /** Each vote that reveals an author and each page asks; what is asked at the same time is one statement for all of them. */
  private readonly asking = new Gathering<string, Member | null>((ids) => this.byIds(ids), {
    pauseMs: 0,
    most: 2_000,
    atOnce: 4,
  });

  constructor(private readonly database: Database) {}

  /** Members by id for one operation; null for an id nobody has. Placeholders and deactivated members stay findable by id. */
  memberLoader(request: RequestContext): DataLoader<string, Member | null> {
    return request.loader(
      'members',
      (ids: readonly string[]) => Promise.all(ids.map((id) => this.asking.ask(id))),
      'patient',
    );
  }

  /** In the order asked; the same member may be asked for many times. */
  private async byIds(ids: readonly string[]): Promise<(Member | null)[]> {
    const found = await this.database.entities(Member, `id = any(${anyLength('$1')})`, [[...new Set(ids)]]);
    const byId = new Map(found.map((member) => [member.id, member]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** The member of that id, or null; also for a text that is no id at all. */
  async find(id: string): Promise<Member | null> {
    return validate(id) ? this.database.of(Member).findOneBy({ id }) : null;
  }

  /** The member of that id. Throws NotFound. */
  async require(id: string): Promise<Member> {
    const member = await this.find(id);
    if (!member) throw new NotFound('member');
    return member;
  }

  /** The member of that id, nobody else changing them until the transaction ends. Throws NotFound. */
  async requireForChange(id: string): Promise<Member> {
    const member = await this.database
      .of(Member)
      .findOne({ where: { id: knownId(id, 'member') }, lock: { mode: 'pessimistic_write' } });
    if (!member) throw new NotFound('member');
    return member;
  }

  /** Active members with these addresses, in any case of letters. */
  byAddresses(emails: readonly string[]): Promise<Member[]> {
    return this.database
      .of(Member)
      .createQueryBuilder('member')
      .where('lower(member.email) = any(:emails) and member.is_active', {
        emails: emails.map((email) => email.toLowerCase()),
      })
      .getMany();
  }

  /**
   * A page of the directory by name: accounts in use. An administrator's search also finds
   * deactivated ones, so that they can be brought back.
   */
  async directory(
    viewer: Viewer,
    { search, unitId, below, first, after }: DirectoryFilter,
  ): Promise<Page<Member>> {
    const query = this.database
      .of(Member)
      .createQueryBuilder('member')
      .where('not member.is_placeholder')
      .orderBy('lower(member.name)')
      .addOrderBy('member.id')
      .limit(first + 1);
    if (!(search?.trim() && findsDeactivated(viewer))) query.andWhere('member.is_active');
    if (search?.trim())
      query.andWhere('lower(member.name) like lower(:pattern)', { pattern: containing(search.trim()) });
    if (unitId)
      query.andWhere(below ? `member.unit_id in (${unitAndBelow(':unitId')})` : 'member.unit_id = :unitId', {
        unitId: knownId(unitId, 'unit'),
      });
    if (after) {
      const [name, id] = decodeCursor(after, 'after', isPlace);
      query.andWhere('(lower(member.name), member.id) > (lower(:name), :id)', {
        name,
        id: knownId(id, 'member'),
      });
    }
    const rows = await query.getMany();
    return pageOf(rows.slice(0, first), (member) => encodeCursor([member.name, member.id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  /** Roles each member holds now. */
  async rolesOf(memberIds: readonly string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.database
      .of(MemberRole)
      .createQueryBuilder('role')
      .where('role.member_id = any(:memberIds) and role.taken_at is null', { memberIds })
      .orderBy('role.given_at')
      .addOrderBy('role.id')
      .getMany();
    const byMember = new Map<string, HeldRole[]>(memberIds.map((id) => [id, []]));
    for (const { memberId, role, unitId, spaceId } of rows)
      byMember.get(memberId)?.push({ role, unitId, spaceId });
    return byMember;
  }

  /** The roles each member holds now, for one operation. */
  rolesLoader(request: RequestContext): DataLoader<string, HeldRole[]> {
    return request.loader('roles', async (ids: readonly string[]) => {
      const held = await this.rolesOf(ids);
      return ids.map((id) => held.get(id) ?? []);
    });
  }

  /** Names of the roles each member holds anywhere, for one operation. */
  roleNamesLoader(request: RequestContext): DataLoader<string, RoleKey[]> {
    return request.loader('role names', async (ids: readonly string[]) => {
      const held = await this.rolesOf(ids);
      return ids.map((id) => [...new Set(held.get(id)?.map(({ role }) => role))]);
    });
  }

  /** Active full administrators besides this member, kept as they are until the transaction ends. */
  async otherAdministrators(memberId: string): Promise<number> {
    // All of them are locked, this member's too, so that two administrators cannot take the role from each other at once.
    const rows = await this.database.rows<{ id: string }>(
      `select m.id from member_roles r join members m on m.id = r.member_id
       where r.role = 'administrator' and r.unit_id is null and r.space_id is null and r.taken_at is null and m.is_active
       order by m.id for update of r, m`,
    );
    return rows.filter((row) => row.id !== memberId).length;
  }

  /** Whether the member stands somewhere above `below`, or is it. */
  async isAbove(memberId: string, below: string): Promise<boolean> {
    const rows = await this.database.rows(
      `with recursive chain (id) as (
         select $1::uuid union select m.manager_id from members m join chain on m.id = chain.id where m.manager_id is not null
       ) select 1 from chain where id = $2`,
      [below, memberId],
    );
    return rows.length > 0;
  }
}

/** Ids of a unit and of everything below it. */
const unitAndBelow = (unit: string): string =>
  `with recursive tree (id) as (
     select ${unit}::uuid union select u.id from units u join tree on u.parent_id = tree.id
   ) select id from tree`;

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
