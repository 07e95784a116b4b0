import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { Conflict, TooManyRequests } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import { MAIL_ADDRESS } from '../../platform/mail/mail-header.ts';
import type { Connection } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { addressRule, Member, MemberReader } from '../people/index.ts';
import { AccessMails } from './access-mails.ts';
import { AccessTokens, linkLifeMs } from './access-tokens.ts';
import { CredentialReader } from './credential.reader.ts';
import { PasswordsService } from './passwords.service.ts';
import { hashOfToken } from './session-token.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const ASKED_AN_HOUR = 5;
const HOUR_S = 3_600;

export interface AddressChange {
  idempotencyKey: string;
  currentPassword: string;
  email: string;
}
interface UsedLink {
  idempotencyKey: string;
  token: string;
}

/** A member's own address: asked for with the password, confirmed from the new mailbox, taken back from the old one. */
@Injectable()
export class AddressChangeService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly credentials: CredentialReader,
    private readonly tokens: AccessTokens,
    private readonly mails: AccessMails,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Sends a link to the new address. Whether somebody else has it is not told: they are written to instead. Throws
   * InvalidInput (currentPassword WRONG, email), Conflict `password.none` or `address.same`, TooManyRequests.
   */
  async ask(viewer: Viewer, input: AddressChange, connection: Connection): Promise<void> {
    const { email } = valid(z.object({ email: addressRule.pipe(z.string().regex(MAIL_ADDRESS)) }), input);
    const wanted = { idempotencyKey: input.idempotencyKey, email, currentPassword: input.currentPassword };
    if ((await this.tokens.inLastHour(viewer.memberId, 'address')) >= ASKED_AN_HOUR)
      throw new TooManyRequests(HOUR_S);
    await this.passwords.withPassword('changeAddress', viewer, wanted, connection, async (act) => {
      const member = await this.members.requireForChange(viewer.memberId);
      if (member.email!.toLowerCase() === email.toLowerCase()) throw new Conflict('address.same');
      await this.tokens.end(act, member.id, ['address']);
      const lifeMs = linkLifeMs.address;
      const link = await this.tokens.issue(act, {
        purpose: 'address',
        memberId: member.id,
        lifeMs,
        email,
        askedBy: member.id,
      });
      const owner = await this.credentials.ownerOf(email);
      if (owner) {
        await this.tokens.end(act, member.id, ['address']);
        if (owner.isActive) await this.mails.addressTaken(act, owner, link.id);
      } else await this.mails.confirmAddress(act, member, email, link);
      act.record('address.asked', 'member', member.id);
      return { memberId: member.id };
    });
  }

  /** Takes the new address, by the link in its mailbox. Throws NotFound, Conflict `link.used`, `link.expired` or `address.taken`, TooManyRequests. */
  async confirm(input: UsedLink, connection: Connection): Promise<void> {
    await this.perform('confirmAddress', input, connection, async (act) => {
      const { memberId, email } = await this.tokens.use(act, input.token, 'address');
      const member = await this.members.requireForChange(memberId);
      const change = { from: member.email!, to: email! };
      await this.setAddress(act, member, change.to);
      await this.tokens.end(act, memberId, ['reset', 'address']);
      const undo = await this.tokens.issue(act, {
        purpose: 'address_undo',
        memberId,
        lifeMs: linkLifeMs.addressUndo,
        email: change.from,
        askedBy: memberId,
      });
      await this.mails.addressChanged(act, member, change, undo);
      return { memberId };
    });
  }

  /**
   * Gives the account back to the old address, by the link in its mailbox: sessions end, the password stops working,
   * a link for a new one is sent. Throws NotFound, Conflict `link.used`, `link.expired` or `address.taken`, TooManyRequests.
   */
  async undo(input: UsedLink, connection: Connection): Promise<void> {
    const nobodys = await this.passwords.prepare(randomBytes(32).toString('hex'), input.idempotencyKey);
    await this.perform('undoAddress', input, connection, async (act) => {
      const { memberId, email } = await this.tokens.use(act, input.token, 'address_undo');
      const member = await this.members.requireForChange(memberId);
      await this.setAddress(act, member, email!);
      await this.tokens.end(act, memberId, ['reset', 'address', 'address_undo']);
      await this.passwords.lock(act, memberId, nobodys);
      await this.sessions.endAll(act, memberId);
      const lifeMs = linkLifeMs.resetByAdministrator;
      const link = await this.tokens.issue(act, { purpose: 'reset', memberId, lifeMs, askedBy: null });
      await this.mails.reset(act, await this.members.require(memberId), link, 'undone');
      return { memberId };
    });
  }

  private async setAddress(act: Act, member: Member, email: string): Promise<void> {
    // The constraint is the check, so that two who confirm at once cannot both have it.
    await this.database
      .of(Member)
      .update(member.id, { email })
      .catch((error: unknown) => {
        throw brokenConstraint(error) === 'members_by_email' ? new Conflict('address.taken') : error;
      });
    const facts = { before: { email: member.email }, after: { email } };
    act.record('member.address_changed', 'member', member.id, facts);
  }

  private async perform(
    name: string,
    { idempotencyKey, token }: UsedLink,
    { address }: Connection,
    work: (act: Act) => Promise<{ memberId: string }>,
  ): Promise<void> {
    const told = { idempotencyKey, token: hashOfToken(token).toString('hex') };
    await this.throttle.guard(
      address,
      `link ${address}`,
      () => this.acts.perform(name, null, told, work),
      () => true,
    );
  }
}
