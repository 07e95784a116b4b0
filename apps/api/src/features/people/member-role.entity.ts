import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeldRole, RoleKey } from '../../platform/viewer/viewer.ts';

/** A role given to a member; taken back by a date, never deleted. */
@Entity('member_roles')
export class MemberRole {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  role!: RoleKey;

  /** null = everywhere */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  /** null = everywhere */
  @Column('uuid', { name: 'space_id', nullable: true })
  spaceId!: string | null;

  /** null when nobody did: the first administrator, the sample */
  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy!: string | null;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;
}

/** Equal for roles that give the same rights. */
export const roleIdentity = (held: HeldRole): string =>
  `${held.role} ${held.unitId ?? '*'} ${held.spaceId ?? '*'}`;

/** The role that may change everything; held for a part of the organisation it gives nothing yet. */
export const isFullAdministrator = (held: HeldRole): boolean =>
  held.role === 'administrator' && held.unitId === null && held.spaceId === null;
