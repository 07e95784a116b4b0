import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One time of inviting everybody who has no password; at most one is open. */
@Entity('invitation_runs')
export class InvitationRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  /** Members to invite when it was asked for. */
  @Column('integer')
  total!: number;

  @Column('integer')
  sent!: number;

  /** Members up to this id have had their turn. */
  @Column('uuid', { nullable: true })
  reached!: string | null;

  /** null while it goes on. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
