import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberAccess, type PreparedPassword } from './member-access.ts';
import { Member } from './member.entity.ts';
import { canAdminister } from './member.policy.ts';
import { MemberReader } from './member.reader.ts';
import { memberRules, passwordRule, type MemberDetails } from './member.rules.ts';
import type { AddMemberInput, EditMemberInput } from './people.inputs.ts';
import { Position } from './position.entity.ts';
import { RolesService } from './roles.service.ts';
import { StructureLock } from './structure-lock.ts';

const addRules = memberRules.extend({ password: passwordRule.nullish() });
const editRules = memberRules.extend({ password: passwordRule.nullish(), isActive: z.boolean() });

@Injectable()
export class MembersService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly roles: RolesService,
    private readonly access: MemberAccess,
    private readonly structure: StructureLock,
  ) {}

  /** Adds a member with an account; without a password they have to be invited. Throws Forbidden `people.administer`, InvalidInput. */
  async add(viewer: Viewer, input: AddMemberInput): Promise<{ memberId: string }> {
    allowAdministering(viewer);
    const { password, ...details } = valid(addRules, input);
    const prepared = password ? await this.access.keeper.prepare(password, input.idempotencyKey) : null;
    const told = { ...input, password: prepared?.fingerprint ?? null };
    return this.acts.perform('addMember', viewer, told, async (act) => {
      const memberId = await this.enrol(act, details, viewer.memberId);
      if (prepared) await this.access.keeper.setPassword(act, memberId, prepared);
      return { memberId };
    });
  }

  /**
   * Changes a member. Deactivating or a new password ends their sessions. Throws NotFound, Forbidden `people.administer`,
   * InvalidInput, Conflict `member.last_administrator` or `member.placeholder`.
   */
  async edit(viewer: Viewer, input: EditMemberInput): Promise<{ memberId: string }> {
    allowAdministering(viewer);
    const { password, isActive, ...details } = valid(editRules, input);
    const prepared = password ? await this.access.keeper.prepare(password, input.idempotencyKey) : null;
    const told = { ...input, password: prepared?.fingerprint ?? null };
    return this.acts.perform('editMember', viewer, told, async (act) => {
      const member = await this.members.requireForChange(input.memberId);
      if (member.isPlaceholder) throw new Conflict('member.placeholder');
      await this.roles.keepAnAdministrator(member, isActive ? details.roles : []);
      if (details.managerId && details.managerId !== member.managerId)
        await this.refuseCircle(member.id, details.managerId);
      await this.change(act, member, details, isActive);
      await this.roles.set(act, member.id, details.roles, viewer.memberId);
      if (prepared) await this.changePassword(act, member.id, prepared);
      if (prepared || (member.isActive && !isActive)) await this.access.keeper.endSessions(act, member.id);
      return { memberId: member.id };
    });
  }

  /** The writing part of `add` without a password, for acts that set up a whole organisation. Returns the id. */
  async enrol(act: Act, { roles, ...details }: MemberDetails, givenBy: string | null): Promise<string> {
    const id = newId();
    const member = { id, ...details, isActive: true, isPlaceholder: false, createdAt: act.at };
    await this.database.of(Member).insert(member).catch(refuseBrokenDetail);
    await this.takePosition(act, id, details);
    act.record('member.added', 'member', id, { after: details });
    if (roles.length > 0) await this.roles.set(act, id, roles, givenBy);
    return id;
  }

  private async change(act: Act, member: Member, wanted: MemberDetails, isActive: boolean): Promise<void> {
    const { name, email, title, unitId, level, managerId } = wanted;
    const after = { name, email, title, unitId, level, managerId, isActive };
    await this.database.of(Member).update(member.id, after).catch(refuseBrokenDetail);
    if (member.unitId !== unitId || member.level !== level || member.managerId !== managerId) {
      await this.database
        .of(Position)
        .update({ memberId: member.id, validTo: IsNull() }, { validTo: act.at });
      await this.takePosition(act, member.id, wanted);
    }
    act.record('member.edited', 'member', member.id, {
      before: Object.fromEntries(Object.keys(after).map((key) => [key, member[key as keyof typeof after]])),
      after,
    });
  }

  private async takePosition(
    act: Act,
    memberId: string,
    details: Pick<MemberDetails, 'unitId' | 'level' | 'managerId'>,
  ) {
    const { unitId, level, managerId } = details;
    const position = { id: newId(), memberId, unitId, level, managerId, validFrom: act.at, validTo: null };
    await this.database.of(Position).insert(position);
  }

  private async changePassword(act: Act, memberId: string, password: PreparedPassword): Promise<void> {
    await this.access.keeper.setPassword(act, memberId, password);
    act.record('member.password_set', 'member', memberId);
  }

  private async refuseCircle(memberId: string, managerId: string): Promise<void> {
    await this.structure.hold();
    if (await this.members.isAbove(memberId, managerId))
      throw new InvalidInput([{ path: 'managerId', code: 'WRONG' }]);
  }
}

/** Before anything slow is done for the caller. */
function allowAdministering(viewer: Viewer): void {
  if (!canAdminister(viewer)) throw new Forbidden('people.administer');
}

/** The constraints of the table are the check, so that two forms sent at once cannot both pass. */
function refuseBrokenDetail(error: unknown): never {
  const constraint = brokenConstraint(error);
  if (constraint === 'members_by_email') throw new InvalidInput([{ path: 'email', code: 'TAKEN' }]);
  if (constraint === 'members_unit_id_fkey') throw new InvalidInput([{ path: 'unitId', code: 'UNKNOWN' }]);
  if (constraint === 'members_manager_id_fkey')
    throw new InvalidInput([{ path: 'managerId', code: 'UNKNOWN' }]);
  throw error;
}
