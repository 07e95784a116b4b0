import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
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

  /** The password hash of a member; null when they have none, such as people of the sample. */
  async hashOf(memberId: string): Promise<string | null> {
    return (await this.database.of(Credential).findOneBy({ memberId }))?.passwordHash ?? null;
  }
}
