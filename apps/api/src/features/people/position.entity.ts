import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where somebody stood in the organisation, and from when to when; numbers "as of" a date come from here. */
@Entity('positions')
export class Position {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('smallint')
  level!: number;

  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom!: Date;

  /** null = still there */
  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo!: Date | null;
}
