import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Title and body in a space. Who wrote it stands in its bylines, how it is backed in its counts. */
@Entity('ideas')
export class Idea {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'space_id' })
  spaceId!: string;

  @Column('uuid', { name: 'stage_id' })
  stageId!: string;

  @Column('text')
  title!: string;

  /** Markdown source. */
  @Column('text')
  body!: string;

  /** BCP 47, null when not known. */
  @Column('text', { nullable: true })
  lang!: string | null;

  /** Counts edits from 1; an editor must name the version it started from. */
  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'posted_at' })
  postedAt!: Date;

  /** An import knew only the day. */
  @Column('boolean', { name: 'posted_on_day_only' })
  postedOnDayOnly = false;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('uuid', { name: 'hidden_by', nullable: true })
  hiddenBy!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;

  static post(given: Pick<Idea, 'id' | 'spaceId' | 'stageId' | 'title' | 'body' | 'lang'>, at: Date): Idea {
    return Object.assign(new Idea(), given, {
      version: 1,
      postedAt: at,
      editedAt: null,
      withdrawnAt: null,
      hiddenAt: null,
      hiddenBy: null,
      hiddenReason: null,
    });
  }

  edit(given: Pick<Idea, 'spaceId' | 'title' | 'body'>, at: Date): void {
    Object.assign(this, given);
    this.version += 1;
    this.editedAt = at;
  }

  withdraw(at: Date): void {
    this.withdrawnAt = at;
  }

  restore(): void {
    this.withdrawnAt = null;
  }

  hide(by: string, reason: string, at: Date): void {
    Object.assign(this, { hiddenAt: at, hiddenBy: by, hiddenReason: reason });
  }

  unhide(): void {
    Object.assign(this, { hiddenAt: null, hiddenBy: null, hiddenReason: null });
  }

  moveTo(stageId: string): void {
    this.stageId = stageId;
  }
}
