import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import type { Outcome } from '../../platform/acts/kept-answers.ts';
import { Database } from '../../platform/database/database.ts';
import { Conflict, InvalidInput } from '../../platform/errors/errors.ts';
import type { Connection } from '../../platform/graphql/request-context.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberAccess, passwordRule, type AccessKeeper, type PreparedPassword } from '../people/index.ts';
import { z } from 'zod';
import { AccessMails } from './access-mails.ts';
import { AccessTokens } from './access-tokens.ts';
import { Credential } from './credential.entity.ts';
import { CredentialReader } from './credential.reader.ts';
import { PasswordHasher } from './password-hasher.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

export interface PasswordChange {
  idempotencyKey: string;
  currentPassword: string;
  newPassword: string;
}

/** Sets and changes local passwords; keeps them for the member forms too. */
@Injectable()
export class PasswordsService implements AccessKeeper, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly credentials: CredentialReader,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsService,
    private readonly tokens: AccessTokens,
    private readonly mails: AccessMails,
    private readonly throttle: SignInThrottle,
    private readonly access: MemberAccess,
  ) {}

  onModuleInit(): void {
    this.access.register(this);
  }

  /**
   * Changes the viewer's own password and ends their other sessions. Throws InvalidInput (currentPassword WRONG, newPassword),
   * Conflict `password.none` for somebody who signs in another way, TooManyRequests.
   */
  async change(viewer: Viewer, input: PasswordChange, connection: Connection): Promise<void> {
    valid(z.object({ newPassword: passwordRule }), input);
    const prepared = await this.prepare(input.newPassword, input.idempotencyKey);
    const told = { ...input, newPassword: prepared.fingerprint };
    await this.withPassword('changePassword', viewer, told, connection, async (act) => {
      await this.setPassword(act, viewer.memberId, prepared);
      act.record('member.password_changed', 'member', viewer.memberId);
      return { ended: await this.sessions.endAll(act, viewer.memberId, viewer.sessionId) };
    });
  }

  /**
   * Performs an act for which the viewer has to show their present password. What it throws, and InvalidInput
   * (currentPassword WRONG), Conflict `password.none` for somebody who signs in another way, TooManyRequests.
   */
  async withPassword(
    name: string,
    viewer: Viewer,
    input: { idempotencyKey: string; currentPassword: string },
    connection: Connection,
    work: (act: Act) => Promise<Outcome>,
  ): Promise<void> {
    const right = await this.throttle.guard(
      connection.address,
      viewer.memberId,
      () => this.performOnce(name, viewer, input, work),
      (outcome) => outcome,
    );
    if (!right) throw new InvalidInput([{ path: 'currentPassword', code: 'WRONG' }]);
  }

  prepare(password: string, salt: string): Promise<PreparedPassword> {
    return this.hasher.prepare(password, salt);
  }

  /** Open invitations and links to a new password end; who had a password before is told that it changed. */
  async setPassword(act: Act, memberId: string, password: PreparedPassword): Promise<void> {
    const hadOne = (await this.credentials.hashOf(memberId)) !== null;
    await this.lock(act, memberId, password);
    await this.tokens.end(act, memberId, ['invitation', 'reset']);
    if (hadOne) await this.mails.passwordChanged(act, memberId);
  }

  /** Sets a password that nobody shall use, without a word. */
  async lock(act: Act, memberId: string, { hash }: PreparedPassword): Promise<void> {
    const credential = { memberId, passwordHash: hash, changedAt: act.at };
    await this.database.of(Credential).upsert(credential, ['memberId']);
  }

  async endSessions(act: Act, memberId: string): Promise<void> {
    await this.sessions.endAll(act, memberId);
  }

  async endSessionsOfAll(act: Act, memberIds: readonly string[]): Promise<void> {
    await this.sessions.endAllOf(act, memberIds);
  }

  /** false when the present password is wrong. */
  private async performOnce(
    name: string,
    viewer: Viewer,
    input: { idempotencyKey: string; currentPassword: string },
    work: (act: Act) => Promise<Outcome>,
  ): Promise<boolean> {
    // What is kept of the input must not be a quick way to guess a password.
    const currentPassword = await this.hasher.fingerprint(input.currentPassword, input.idempotencyKey);
    const told = { ...input, currentPassword };
    try {
      await this.acts.perform(name, viewer, told, async (act) => {
        const present = await this.credentials.hashOf(viewer.memberId);
        if (present === null) throw new Conflict('password.none');
        if (!(await this.hasher.verify(present, input.currentPassword))) throw new WrongPassword();
        return work(act);
      });
      return true;
    } catch (error) {
      if (error instanceof WrongPassword) return false;
      throw error;
    }
  }
}

/** Leaves the act without a kept answer, as invalid input does. */
class WrongPassword extends Error {}
