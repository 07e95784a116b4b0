import { Injectable } from '@nestjs/common';
import { Any, IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.ts';
import { Member } from '../people/index.ts';
import { Credential } from './credential.entity.ts';

@Injectable()
export class CredentialReader {
  constructor(private readonly database: Database) {}

  /** The active member with that address and a password, in any case of letters. */
  byAddress(email: string): Promise<{ memberId: string; passwordHash: string } | null> {
    return this.database.row(
      `select m.id "memberId", c.password_hash "passwordHash" from members m join credentials c on c.member_id = m.id
       where lower(m.email) = lower($1) and m.is_active`,
      [email.trim()],
    );
  }

  /** Whoever has that address, also when they may not sign in. */
  ownerOf(email: string): Promise<Member | null> {
    return this.database
      .of(Member)
      .createQueryBuilder('member')
      .where('lower(member.email) = lower(:email)', { email: email.trim() })
      .getOne();
  }

  /** Those of these members who could sign in if they had a password, kept as they are until the transaction ends. */
  async withoutPassword(memberIds: readonly string[]): Promise<Member[]> {
    const members = await this.database.of(Member).find({
      where: { id: Any([...memberIds]), isActive: true, isPlaceholder: false, email: Not(IsNull()) },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
    const having = await this.database.of(Credential).findBy({ memberId: Any(members.map(({ id }) => id)) });
    const taken = new Set(having.map(({ memberId }) => memberId));
    return members.filter(({ id }) => !taken.has(id));
  }

  /** The password hash of a member; null when they have none, such as people of the sample. */
  async hashOf(memberId: string): Promise<string | null> {
    return (await this.database.of(Credential).findOneBy({ memberId }))?.passwordHash ?? null;
  }
}
