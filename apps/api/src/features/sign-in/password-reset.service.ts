import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Conflict, Forbidden } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Connection } from '../../platform/graphql/request-context.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { addressRule, canAdminister, MemberReader, passwordRule } from '../people/index.ts';
import { AccessMails } from './access-mails.ts';
import { AccessTokens, linkLifeMs } from './access-tokens.ts';
import { CredentialReader } from './credential.reader.ts';
import { InvitationsService } from './invitations.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { hashOfToken } from './session-token.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const SEND = 'send_password_reset';
/** Links a member can have sent to their mailbox in an hour, whoever asks. */
const LINKS_AN_HOUR = 3;

/** A new password for somebody who has lost theirs, by a link to their address. */
@Injectable()
export class PasswordResetService implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
    private readonly members: MemberReader,
    private readonly credentials: CredentialReader,
    private readonly tokens: AccessTokens,
    private readonly mails: AccessMails,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly invitations: InvitationsService,
    private readonly throttle: SignInThrottle,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ email: string; askedWith: string }>(SEND, (asked) => this.send(asked));
  }

  /**
   * Somebody has forgotten their password. Whether anybody has that address is found out later, by a job, so that
   * neither the answer nor its time tells. Throws InvalidInput, TooManyRequests.
   */
  async ask(input: { idempotencyKey: string; email: string }, connection: Connection): Promise<void> {
    const email = valid(z.object({ email: addressRule }), input).email.toLowerCase();
    const told = { idempotencyKey: input.idempotencyKey, email };
    await this.throttle.guard(
      connection.address,
      `reset ${email}`,
      () =>
        this.acts.perform('requestPasswordReset', null, told, async () => {
          this.jobs.add(SEND, { email, askedWith: input.idempotencyKey }, { key: `${SEND} ${email}` });
          return {};
        }),
      // Every request counts, or the door would tell how often an address may be tried.
      () => false,
    );
  }

  /** An administrator helps. Throws Forbidden `people.administer`, NotFound, Conflict `member.no_account` or `password.none`. */
  async help(viewer: Viewer, input: { idempotencyKey: string; memberId: string }): Promise<void> {
    if (!canAdminister(viewer)) throw new Forbidden('people.administer');
    await this.acts.perform('sendPasswordReset', viewer, input, async (act) => {
      const member = await this.members.requireForChange(input.memberId);
      if (!member.isActive || member.isPlaceholder || !member.email) throw new Conflict('member.no_account');
      if ((await this.credentials.hashOf(member.id)) === null) throw new Conflict('password.none');
      const link = await this.tokens.issue(act, {
        purpose: 'reset',
        memberId: member.id,
        lifeMs: linkLifeMs.resetByAdministrator,
        askedBy: viewer.memberId,
      });
      await this.mails.reset(act, member, link, 'helped');
      act.record('password.reset_sent', 'member', member.id);
      return { memberId: member.id };
    });
  }

  /**
   * Uses the link: the new password holds, all sessions and other links end. Throws InvalidInput (password), NotFound,
   * Conflict `link.used` or `link.expired`, TooManyRequests.
   */
  async use(
    input: { idempotencyKey: string; token: string; password: string },
    connection: Connection,
  ): Promise<void> {
    valid(z.object({ password: passwordRule }), input);
    await this.throttle.guard(
      connection.address,
      `link ${connection.address}`,
      () => this.useOnce(input),
      () => true,
    );
  }

  private async useOnce({
    idempotencyKey,
    token,
    password,
  }: {
    idempotencyKey: string;
    token: string;
    password: string;
  }): Promise<void> {
    const prepared = await this.passwords.prepare(password, idempotencyKey);
    const told = {
      idempotencyKey,
      token: hashOfToken(token).toString('hex'),
      password: prepared.fingerprint,
    };
    await this.acts.perform('resetPassword', null, told, async (act) => {
      const { memberId } = await this.tokens.use(act, token, 'reset');
      await this.passwords.setPassword(act, memberId, prepared);
      act.record('member.password_reset', 'member', memberId);
      return { memberId, ended: await this.sessions.endAll(act, memberId) };
    });
  }

  /** Nobody of that address, an account that was never invited, one that is switched off: nothing goes out. */
  private async send({ email, askedWith }: { email: string; askedWith: string }): Promise<void> {
    const [member] = await this.members.byAddresses([email]);
    if (!member || member.isPlaceholder) return;
    // The job may run twice.
    const once = { idempotencyKey: `reset ${hashOfToken(askedWith).toString('hex')}` };
    await this.acts.perform('sendRequestedReset', null, once, async (act) => {
      if ((await this.credentials.hashOf(member.id)) === null) await this.inviteAgain(act, member.id);
      else if ((await this.tokens.inLastHour(member.id, 'reset')) < LINKS_AN_HOUR) {
        const lifeMs = linkLifeMs.reset;
        const link = await this.tokens.issue(act, {
          purpose: 'reset',
          memberId: member.id,
          lifeMs,
          askedBy: null,
        });
        await this.mails.reset(act, member, link, 'asked');
        act.record('password.reset_sent', 'member', member.id);
      }
      return { memberId: member.id };
    });
  }

  /** Somebody who was invited and has chosen no password yet has none to forget. */
  private async inviteAgain(act: Act, memberId: string): Promise<void> {
    if (!(await this.tokens.everIssued(memberId, 'invitation'))) return;
    if ((await this.tokens.inLastHour(memberId, 'invitation')) >= LINKS_AN_HOUR) return;
    await this.invitations.invite(act, await this.members.require(memberId), null);
  }
}
