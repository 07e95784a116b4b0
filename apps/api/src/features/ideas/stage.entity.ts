import { Column, Entity, PrimaryColumn } from 'typeorm';

export type StageKind = 'open' | 'final';

/** A step of the pipeline; a row, so that an organisation can add its own. */
@Entity('stages')
export class Stage {
  @PrimaryColumn('uuid')
  id!: string;

  /** Stable name for rules and imports, such as `in_review`. */
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  /** What it means, shown to everyone. */
  @Column('text')
  meaning!: string;

  /** final: decided for good, no more votes. */
  @Column('text')
  kind!: StageKind;

  @Column('smallint')
  position!: number;
}
