import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The local password of a member, as argon2id hash with its parameters. */
@Entity('credentials')
export class Credential {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
