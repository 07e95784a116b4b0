import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/errors.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { MemberReader, type Member } from '../people/index.ts';
import type { SignInMethod } from './sign-in-method.ts';

/** Somebody of the sample whom a visitor may choose to be. */
export interface OfferedPerson {
  email: string;
  /** One sentence on who this is. */
  description: string;
}

/**
 * The chooser of the sample organisation: signs in as one of the invented people without a password.
 * The later feature that writes the sample says whom it offers; without a sample nobody is.
 */
@Injectable()
export class SamplePeople implements SignInMethod<{ memberId: string }> {
  private offered: readonly OfferedPerson[] = [];

  constructor(
    private readonly organisations: OrganisationReader,
    private readonly members: MemberReader,
  ) {}

  offer(people: readonly OfferedPerson[]): void {
    this.offered = people;
  }

  /** Those who can be chosen now, in the order of the offer. */
  async present(): Promise<{ member: Member; description: string }[]> {
    if (this.offered.length === 0 || !(await this.organisations.find())?.isSample) return [];
    const found = await this.members.byAddresses(this.offered.map(({ email }) => email));
    const byAddress = new Map(found.map((member) => [member.email!.toLowerCase(), member]));
    return this.offered.flatMap(({ email, description }) => {
      const member = byAddress.get(email.toLowerCase());
      return member ? [{ member, description }] : [];
    });
  }

  /** Throws NotFound for anybody who is not offered. */
  async prove({ memberId }: { memberId: string }): Promise<string> {
    const chosen = (await this.present()).find(({ member }) => member.id === memberId);
    if (!chosen) throw new NotFound('member');
    return chosen.member.id;
  }
}
