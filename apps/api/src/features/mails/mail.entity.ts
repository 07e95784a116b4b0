import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * `security` and `invitation` are what an account cannot do without and are always sent; `digest` and `immediate` are
 * what a member chose to hear of.
 */
export const mailKinds = ['security', 'invitation', 'digest', 'immediate'] as const;
export type MailKind = (typeof mailKinds)[number];

/** `kept`: written while there was no mail server, to be read in the outbox. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'kept';

/** A mail in the outbox, as it will look. */
@Entity('mails')
export class Mail {
  @PrimaryColumn('uuid')
  id!: string;

  /** Names the reason for the mail; a second one for the same reason is not written. */
  @Column('text')
  key!: string;

  @Column('text')
  kind!: MailKind;

  /** Whose account it is about; nothing is sent once that is switched off. null for an address without an account. */
  @Column('uuid', { name: 'member_id', nullable: true })
  memberId!: string | null;

  @Column('text', { name: 'to_address' })
  to!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  language!: string;

  /** null once sent, because a link in it may open an account. */
  @Column('text', { nullable: true })
  html!: string | null;

  /** null once sent. */
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('jsonb')
  headers!: Record<string, string>;

  @Column('timestamptz', { name: 'queued_at' })
  queuedAt!: Date;

  /** When the mail server took it. */
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** When it was given up; `failure` says why. */
  @Column('timestamptz', { name: 'given_up_at', nullable: true })
  givenUpAt!: Date | null;

  @Column('smallint')
  tries!: number;

  /** null when nothing more will be tried: sent, given up, or never to be sent because there is no mail server. */
  @Column('timestamptz', { name: 'next_try_at', nullable: true })
  nextTryAt!: Date | null;

  /** What the mail server said last, or the name of our own reason. */
  @Column('text', { nullable: true })
  failure!: string | null;

  get state(): MailState {
    if (this.sentAt) return 'sent';
    if (this.givenUpAt) return 'failed';
    return this.nextTryAt ? 'waiting' : 'kept';
  }
}
