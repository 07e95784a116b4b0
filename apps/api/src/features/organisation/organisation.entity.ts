import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one organisation this installation serves; the row appears at the first start. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('boolean')
  id = true;

  @Column('text')
  name!: string;

  /** Invented, for looking around: its people can be chosen at sign-in. */
  @Column('boolean', { name: 'is_sample' })
  isSample!: boolean;

  /** Hash of the one-time code that makes the first administrator; null once used. */
  @Column('text', { name: 'claim_code_hash', nullable: true })
  claimCodeHash!: string | null;

  /** When the story of the sample was complete; null while it is being written, and without a sample. */
  @Column('timestamptz', { name: 'sample_filled_at', nullable: true })
  sampleFilledAt!: Date | null;

  /** What most of its people write in, one of `organisationLanguages`: search stems by it, mails are written in it. */
  @Column('text')
  language!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** Whether people who want to be seen are shown at the ideas they look at. */
  @Column('boolean', { name: 'allows_presence' })
  allowsPresence!: boolean;

  /** Whether it may be kept which ideas the feed showed to whom. Without it, votes out of the feed count by their place. */
  @Column('boolean', { name: 'allows_looks' })
  allowsLooks!: boolean;

  /** Which level of the tree of units is a department, 1 = the units at the top; null = just below the root. */
  @Column('smallint', { name: 'department_level', nullable: true })
  departmentLevel!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  get canBeClaimed(): boolean {
    return this.claimCodeHash !== null;
  }
}
