import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { HeldRole, RoleKey } from '../../platform/viewer/viewer.ts';

/** A role somebody holds, and how they came to it. */
export interface RoleGrant {
  id: string;
  memberId: string;
  givenBy: string | null;
  givenAt: Date;
  held: HeldRole;
}

/** A role that was given or taken. */
export interface RoleChange {
  id: string;
  at: Date;
  actorId: string | null;
  memberId: string;
  kind: 'given' | 'taken';
  held: HeldRole;
}

interface PageWish {
  first: number;
  after?: string | null;
}

const isPlace = (values: unknown): values is [string, string] =>
  Array.isArray(values) && values.length === 2 && typeof values[0] === 'string' && validate(values[1]);
const isMoment = (values: unknown): values is [number, string] =>
  Array.isArray(values) && values.length === 2 && Number.isSafeInteger(values[0]) && validate(values[1]);

/** Who holds what, for administrators; the resolver has asked. */
@Injectable()
export class RoleHoldersReader {
  constructor(private readonly database: Database) {}

  /** Roles held now by members with an account in use, by name. */
  async held(role: RoleKey | null, { first, after }: PageWish): Promise<Page<RoleGrant>> {
    const [name, last] = after ? decodeCursor(after, 'after', isPlace) : ['', null];
    const rows = await this.database.rows<RoleGrant & { name: string }>(
      `select r.id, m.name, r.member_id as "memberId", r.given_by as "givenBy", r.given_at as "givenAt",
         json_build_object('role', r.role, 'unitId', r.unit_id, 'spaceId', r.space_id) as held
       from member_roles r join members m on m.id = r.member_id
       where r.taken_at is null and m.is_active and ($1::text is null or r.role = $1)
         and ($3::uuid is null or (lower(m.name), r.id) > (lower($2), $3))
       order by lower(m.name), r.id limit $4`,
      [role, name, last, first + 1],
    );
    return pageOf(
      rows.slice(0, first),
      (row) => encodeCursor([(row as (typeof rows)[number]).name, row.id]),
      {
        before: Boolean(after),
        after: rows.length > first,
      },
    );
  }

  /** Every role that was given or taken, newest first. */
  async history({ first, after }: PageWish): Promise<Page<RoleChange>> {
    const [moment, last] = after ? decodeCursor(after, 'after', isMoment) : [null, null];
    const rows = await this.database.rows<RoleChange & { moment: string }>(
      `select r.id, r.at, (extract(epoch from r.at) * 1000000)::bigint as moment, r.actor_id as "actorId",
         r.subject_id as "memberId", replace(r.action, 'role.', '') as kind,
         coalesce(nullif(r.facts -> 'after', 'null'), r.facts -> 'before') as held
       from records r where r.action in ('role.given', 'role.taken')
         and ($1::bigint is null or (r.at, r.id) < (timestamptz 'epoch' + $1::double precision * interval '1 microsecond', $2::uuid))
       order by r.at desc, r.id desc limit $3`,
      [moment, last, first + 1],
    );
    return pageOf(
      rows.slice(0, first),
      (row) => encodeCursor([Number((row as (typeof rows)[number]).moment), row.id]),
      { before: Boolean(after), after: rows.length > first },
    );
  }
}
