import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a link is for: a first password, a new one, a new address, or the old address back. */
export const accessPurposes = ['invitation', 'reset', 'address', 'address_undo'] as const;
export type AccessPurpose = (typeof accessPurposes)[number];

/** A link that opens an account to whoever reads the mail it stands in; it works once. */
@Entity('access_tokens')
export class AccessToken {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  purpose!: AccessPurpose;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  /** The address the member shall have after it was used; null for links about the password. */
  @Column('text', { nullable: true })
  email!: string | null;

  /** null when nobody signed in asked for it. */
  @Column('uuid', { name: 'asked_by', nullable: true })
  askedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** Replaced by a later one, or worth nothing any more for another reason. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  stateAt(now: Date): 'open' | 'used' | 'expired' {
    if (this.usedAt) return 'used';
    return this.endedAt || this.expiresAt <= now ? 'expired' : 'open';
  }
}
