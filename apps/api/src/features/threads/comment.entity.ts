import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message in an idea's thread, possibly a reply. Never deleted: removed or hidden it leaves a tombstone. */
@Entity('comments')
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  /** What it answers; null at top level. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The top-level comment of its conversation; its own id at top level. */
  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** Markdown source. */
  @Column('text')
  body!: string;

  /** BCP 47, null when not known. */
  @Column('text', { nullable: true })
  lang!: string | null;

  /** Counts edits from 1; an editor must name the version it started from. */
  @Column('integer')
  version!: number;

  /** null when an import did not say. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('timestamptz', { name: 'posted_at' })
  postedAt!: Date;

  /** An import knew only the day. */
  @Column('boolean', { name: 'posted_on_day_only' })
  postedOnDayOnly = false;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('uuid', { name: 'hidden_by', nullable: true })
  hiddenBy!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;

  /** A new comment; `parent` is what it answers. */
  static post(
    given: Pick<Comment, 'id' | 'ideaId' | 'authorId' | 'body' | 'lang'>,
    parent: Pick<Comment, 'id' | 'rootId'> | null,
    at: Date,
  ): Comment {
    return Object.assign(new Comment(), given, {
      parentId: parent?.id ?? null,
      rootId: parent?.rootId ?? given.id,
      version: 1,
      postedAt: at,
      editedAt: null,
      removedAt: null,
      hiddenAt: null,
      hiddenBy: null,
      hiddenReason: null,
    });
  }

  edit(body: string, at: Date): void {
    this.body = body;
    this.version += 1;
    this.editedAt = at;
  }

  remove(at: Date): void {
    this.removedAt = at;
  }

  restore(): void {
    this.removedAt = null;
  }

  hide(by: string, reason: string, at: Date): void {
    Object.assign(this, { hiddenAt: at, hiddenBy: by, hiddenReason: reason });
  }

  unhide(): void {
    Object.assign(this, { hiddenAt: null, hiddenBy: null, hiddenReason: null });
  }
}
