import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, MemberReader, passwordRule, type Member } from '../people/index.ts';
import { AccessMails } from './access-mails.ts';
import { AccessTokens, linkLifeMs } from './access-tokens.ts';
import { CredentialReader } from './credential.reader.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { PasswordsService } from './passwords.service.ts';
import { hashOfToken } from './session-token.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const AT_ONCE = 100;

export interface Acceptance {
  idempotencyKey: string;
  token: string;
  password: string;
}

/** Lets members in who have no password yet, by a link to their address. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly acts: Acts,
    private readonly members: MemberReader,
    private readonly credentials: CredentialReader,
    private readonly tokens: AccessTokens,
    private readonly mails: AccessMails,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly signIn: SignInService,
    private readonly passwordSignIn: PasswordSignIn,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Invites the members among these who can be: with an account in use, an address and no password. Throws Forbidden
   * `people.administer`, InvalidInput (memberIds).
   */
  async inviteSome(
    viewer: Viewer,
    input: { idempotencyKey: string; memberIds: string[] },
  ): Promise<{ sent: number; left: number }> {
    if (!canAdminister(viewer)) throw new Forbidden('people.administer');
    const { memberIds } = valid(z.object({ memberIds: z.array(z.uuid()).min(1).max(AT_ONCE) }), input);
    return this.acts.perform('inviteMembers', viewer, input, async (act) => {
      const wanted = [...new Set(memberIds.map((id) => id.toLowerCase()))].sort();
      const open = await this.credentials.withoutPassword(wanted);
      for (const member of open) await this.invite(act, member, viewer.memberId);
      return { sent: open.length, left: wanted.length - open.length };
    });
  }

  /** Invites one within a larger act; earlier invitations of theirs are worth nothing from now on. */
  async invite(act: Act, member: Member, askedBy: string | null): Promise<void> {
    await this.tokens.end(act, member.id, ['invitation']);
    const lifeMs = linkLifeMs.invitation;
    const link = await this.tokens.issue(act, {
      purpose: 'invitation',
      memberId: member.id,
      lifeMs,
      askedBy,
    });
    await this.mails.invitation(act, member, link);
    act.record('member.invited', 'member', member.id);
  }

  /**
   * Sets the first password by an invitation and signs in. Throws InvalidInput (password), NotFound, Conflict
   * `link.used` or `link.expired`, TooManyRequests.
   */
  async accept(input: Acceptance, request: RequestContext): Promise<Viewer> {
    valid(z.object({ password: passwordRule }), input);
    const { address } = request.connection;
    const { memberId, token } = await this.throttle.guard(
      address,
      `link ${address}`,
      () => this.acceptOnce(input, request),
      () => true,
    );
    if (token !== null) return this.sessions.enter(request, token);
    // A retry whose first answer was lost, with its cookie: the password tells that it is the same person.
    const { email } = await this.members.require(memberId);
    return this.signIn.signIn(this.passwordSignIn, { email: email!, password: input.password }, request);
  }

  private async acceptOnce(
    { idempotencyKey, token, password }: Acceptance,
    request: RequestContext,
  ): Promise<{ memberId: string; token: string | null }> {
    const prepared = await this.passwords.prepare(password, idempotencyKey);
    const told = {
      idempotencyKey,
      token: hashOfToken(token).toString('hex'),
      password: prepared.fingerprint,
    };
    let started: string | null = null;
    const { memberId } = await this.acts.perform('acceptInvitation', null, told, async (act) => {
      const link = await this.tokens.use(act, token, 'invitation');
      await this.passwords.setPassword(act, link.memberId, prepared);
      act.record('invitation.accepted', 'member', link.memberId);
      started = await this.sessions.start(link.memberId, request);
      return { memberId: link.memberId };
    });
    return { memberId, token: started };
  }
}
