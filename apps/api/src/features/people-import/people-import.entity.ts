import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableForm } from '../table-files/index.ts';
import type { PersonField } from './person-fields.rules.ts';
import type { KnownUnit } from './unit-paths.rules.ts';

export type ImportState = 'unmapped' | 'reading' | 'ready' | 'applying' | 'applied' | 'failed' | 'cancelled';
export type ImportStep = 'reading' | 'comparing' | 'writing';

export interface ImportColumn {
  name: string;
  samples: string[];
  field: PersonField | null;
}

export interface ImportCounts {
  rows: number;
  added: number;
  updated: number;
  same: number;
  broken: number;
  /** Members of the directory whom the table does not name, the importing administrator left out. */
  missing: number;
  newUnits: number;
  /** Broken rows that do not tell whom they are about: while there are any, nobody can be called missing. */
  unknown: number;
}

/** Why an import stopped: a code, and the line of the table when there is one. */
export interface ImportFailure {
  code: string;
  line?: number;
}

/** A table of people on its way into the directory: read, compared, looked at, applied. */
@Entity('people_imports')
export class PeopleImport {
  @PrimaryColumn('uuid')
  id!: string;

  /** null = from the command line */
  @Column('uuid', { name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  encoding!: TableForm['encoding'];

  @Column('text')
  delimiter!: TableForm['delimiter'];

  @Column('jsonb')
  columns!: ImportColumn[];

  @Column('text')
  state!: ImportState;

  @Column('text', { nullable: true })
  step!: ImportStep | null;

  /** Of the step, 0 to 1. */
  @Column('float4')
  share!: number;

  @Column('jsonb', { nullable: true })
  failure!: ImportFailure | null;

  @Column('jsonb', { nullable: true })
  counts!: ImportCounts | null;

  /** Units that will be made, parents first. */
  @Column('jsonb', { name: 'new_units' })
  newUnits!: KnownUnit[];

  @Column('boolean', { name: 'leave_out_broken' })
  leaveOutBroken!: boolean;

  @Column('boolean', { name: 'deactivate_missing' })
  deactivateMissing!: boolean;

  @Column('boolean', { name: 'cancel_asked' })
  cancelAsked!: boolean;

  /** Changes with each attempt to apply, so that a repeated job applies once. */
  @Column('uuid')
  run!: string;

  /** What the comparison was made against; applying asks whether it still holds. */
  @Column('text', { nullable: true })
  directory!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When the job last told how far it is; one that fell silent is started again. */
  @Column('timestamptz', { name: 'heard_at' })
  heardAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  get form(): TableForm {
    return { encoding: this.encoding, delimiter: this.delimiter };
  }

  get mapping(): (PersonField | null)[] {
    return this.columns.map(({ field }) => field);
  }
}
