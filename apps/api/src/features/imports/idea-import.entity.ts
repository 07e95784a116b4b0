import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileMapping } from './csv/mapping.rules.ts';
import type { TableSurvey } from './csv/survey-table.ts';
import type { ImportReport, ImportStep } from './imports.types.ts';

export type IdeaImportState = 'looking' | 'ready' | 'running' | 'done' | 'failed' | 'cancelled';

/** Why an import stopped: a code, and the sentence of the import when it has one. */
export interface IdeaImportFailure {
  code: 'REFUSED' | 'BUSY' | 'FILES_GONE' | 'INTERNAL';
  sentence: string | null;
}

/** An import of ideas by an administrator: looked at, mapped, tried, run; it stays as what happened. */
@Entity('idea_imports')
export class IdeaImport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text', { name: 'source_name' })
  sourceName!: string;

  @Column('text', { name: 'space_name' })
  spaceName!: string;

  /** Of times that do not say theirs. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** Which status means which stage; null takes the usual words. */
  @Column('jsonb', { nullable: true })
  statuses!: Record<string, string> | null;

  @Column('text')
  state!: IdeaImportState;

  @Column('boolean', { name: 'is_dry_run' })
  isDryRun!: boolean;

  @Column('jsonb', { nullable: true })
  step!: ImportStep | null;

  /** From 0 to 1. */
  @Column('float4')
  share!: number;

  @Column('jsonb', { nullable: true })
  failure!: IdeaImportFailure | null;

  @Column('jsonb', { nullable: true })
  report!: ImportReport | null;

  @Column('integer')
  refused!: number;

  @Column('boolean', { name: 'cancel_asked' })
  cancelAsked!: boolean;

  @Column('uuid')
  run!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'heard_at' })
  heardAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  get isAtWork(): boolean {
    return this.state === 'looking' || this.state === 'running';
  }
}

/** One of its files, and what it looks like once it has been looked at. */
@Entity('idea_import_files')
export class IdeaImportFile {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  @PrimaryColumn('smallint')
  position!: number;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;

  @Column('jsonb', { nullable: true })
  survey!: TableSurvey | null;

  /** What it is and which column is which field; null until it has been looked at. */
  @Column('jsonb', { nullable: true })
  entry!: FileMapping | null;
}
