import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Act } from '../../platform/acts/act.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { InvalidInput } from '../../platform/errors/errors.ts';
import type { HeldRole } from '../../platform/viewer/viewer.ts';
import { MemberRole, roleIdentity } from './member-role.entity.ts';
import { MemberReader } from './member.reader.ts';

/** Gives and takes roles inside the act of a larger change. */
@Injectable()
export class RolesService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
  ) {}

  /** Makes the member hold exactly these roles. `givenBy` is null when no person decided. Throws InvalidInput (UNKNOWN unit or space). */
  async set(act: Act, memberId: string, wanted: readonly HeldRole[], givenBy: string | null): Promise<void> {
    const before = (await this.members.rolesOf([memberId])).get(memberId) ?? [];
    const kept = new Set(before.map(roleIdentity));
    const asked = new Map(wanted.map((held) => [roleIdentity(held), held]));
    const taken = before.filter((held) => !asked.has(roleIdentity(held)));
    const given = [...asked.values()].filter((held) => !kept.has(roleIdentity(held)));

    for (const held of taken) {
      const { role, unitId, spaceId } = held;
      await this.database
        .of(MemberRole)
        .update(
          { memberId, role, unitId: unitId ?? IsNull(), spaceId: spaceId ?? IsNull(), takenAt: IsNull() },
          { takenAt: act.at },
        );
      act.record('role.taken', 'member', memberId, { before: held, after: null });
    }
    for (const { role, unitId, spaceId } of given) {
      await this.database
        .of(MemberRole)
        .insert({ id: newId(), memberId, role, unitId, spaceId, givenBy, givenAt: act.at, takenAt: null })
        .catch(refuseUnknownPlace);
      act.record('role.given', 'member', memberId, { before: null, after: { role, unitId, spaceId } });
    }
  }
}

/** The foreign keys are the check: spaces belong to a later feature, so this one cannot ask for them. */
function refuseUnknownPlace(error: unknown): never {
  const constraint = brokenConstraint(error);
  if (constraint === 'member_roles_space_id_fkey')
    throw new InvalidInput([{ path: 'roles.spaceId', code: 'UNKNOWN' }]);
  if (constraint === 'member_roles_unit_id_fkey')
    throw new InvalidInput([{ path: 'roles.unitId', code: 'UNKNOWN' }]);
  throw error;
}
