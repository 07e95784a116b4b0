import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The official response to an idea, shown apart from comments; at most one, with its earlier wordings kept. */
@Entity('answers')
export class Answer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  /** Counts wordings from 1. */
  @Column('integer')
  version!: number;

  /** Markdown source. */
  @Column('text')
  body!: string;

  /** null for what an import brought; then the label says who answered. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('text', { name: 'author_label', nullable: true })
  authorLabel!: string | null;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  static give(given: Pick<Answer, 'id' | 'ideaId' | 'body' | 'authorId'>, at: Date): Answer {
    return Object.assign(new Answer(), given, {
      version: 1,
      authorLabel: null,
      answeredAt: at,
      editedAt: null,
    });
  }

  reword(body: string, authorId: string, at: Date): void {
    Object.assign(this, { body, authorId, authorLabel: null, editedAt: at });
    this.version += 1;
  }
}
