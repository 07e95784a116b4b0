import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a nightly backup failed, as far as somebody can do something about it. */
export const backupFailures = [
  'DISK_FULL',
  'NOT_WRITABLE',
  'NOT_READABLE_AGAIN',
  'INTERRUPTED',
  'BROKEN',
] as const;
export type BackupFailure = (typeof backupFailures)[number];

/** A nightly backup that has ended. */
@Entity('backup_runs')
export class BackupRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'ended_at' })
  endedAt!: Date;

  @Column('text', { nullable: true })
  folder!: string | null;

  @Column('bigint', { nullable: true })
  rows!: number | null;

  @Column('integer', { nullable: true })
  files!: number | null;

  @Column('bigint', { nullable: true })
  bytes!: number | null;

  @Column('text', { nullable: true })
  failure!: BackupFailure | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  get seconds(): number {
    return (this.endedAt.getTime() - this.startedAt.getTime()) / 1_000;
  }
}
