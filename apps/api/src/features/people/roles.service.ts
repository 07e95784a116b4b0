import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { isFullAdministrator, MemberRole, roleIdentity } from './member-role.entity.ts';
import type { Member } from './member.entity.ts';
import { canAdminister } from './member.policy.ts';
import { MemberReader } from './member.reader.ts';
import { roleRules } from './member.rules.ts';
import type { RoleOfMemberInput } from './people.inputs.ts';

/** Gives and takes roles, one by one or inside the act of a larger change. */
@Injectable()
export class RolesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly members: MemberReader,
  ) {}

  /** Throws NotFound, Forbidden `people.administer`, InvalidInput (UNKNOWN unit or space), Conflict `member.placeholder`. */
  give(viewer: Viewer, input: RoleOfMemberInput): Promise<{ memberId: string }> {
    return this.change('giveRole', viewer, input, (held, role) =>
      held.some((one) => roleIdentity(one) === roleIdentity(role)) ? held : [...held, role],
    );
  }

  /** Throws NotFound, Forbidden `people.administer`, Conflict `member.last_administrator`. */
  take(viewer: Viewer, input: RoleOfMemberInput): Promise<{ memberId: string }> {
    return this.change('takeRole', viewer, input, (held, role) =>
      held.filter((one) => roleIdentity(one) !== roleIdentity(role)),
    );
  }

  private change(
    name: string,
    viewer: Viewer,
    input: RoleOfMemberInput,
    wanted: (held: HeldRole[], role: HeldRole) => HeldRole[],
  ): Promise<{ memberId: string }> {
    return this.acts.perform(name, viewer, input, async (act) => {
      const member = await this.members.requireForChange(input.memberId);
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      if (member.isPlaceholder) throw new Conflict('member.placeholder');
      const held = (await this.members.rolesOf([member.id])).get(member.id) ?? [];
      const after = wanted(held, valid(roleRules, input));
      await this.keepAnAdministrator(member, after);
      await this.set(act, member.id, after, viewer.memberId);
      return { memberId: member.id };
    });
  }

  /** Somebody must stay who can let others in. Throws Conflict `member.last_administrator`. */
  async keepAnAdministrator(member: Member, wanted: readonly HeldRole[]): Promise<void> {
    if (!member.isActive || wanted.some(isFullAdministrator)) return;
    const held = (await this.members.rolesOf([member.id])).get(member.id) ?? [];
    if (!held.some(isFullAdministrator)) return;
    if ((await this.members.otherAdministrators(member.id)) === 0)
      throw new Conflict('member.last_administrator');
  }

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
