import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Conflict, InvalidInput } from '../../platform/errors/errors.ts';
import type { Connection } from '../../platform/graphql/request-context.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberAccess, passwordRule, type AccessKeeper, type PreparedPassword } from '../people/index.ts';
import { z } from 'zod';
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
    const right = await this.throttle.guard(
      connection.address,
      viewer.memberId,
      () => this.changeOnce(viewer, input),
      (outcome) => outcome,
    );
    if (!right) throw new InvalidInput([{ path: 'currentPassword', code: 'WRONG' }]);
  }

  prepare(password: string, salt: string): Promise<PreparedPassword> {
    return this.hasher.prepare(password, salt);
  }

  async setPassword(act: Act, memberId: string, { hash }: PreparedPassword): Promise<void> {
    const credential = { memberId, passwordHash: hash, changedAt: act.at };
    await this.database.of(Credential).upsert(credential, ['memberId']);
  }

  async endSessions(act: Act, memberId: string): Promise<void> {
    await this.sessions.endAll(act, memberId);
  }

  /** false when the present password is wrong. */
  private async changeOnce(viewer: Viewer, input: PasswordChange): Promise<boolean> {
    const { idempotencyKey } = input;
    const prepared = await this.prepare(input.newPassword, idempotencyKey);
    // What is kept of the input must not be a quick way to guess a password.
    const told = {
      idempotencyKey,
      currentPassword: await this.hasher.fingerprint(input.currentPassword, idempotencyKey),
      newPassword: prepared.fingerprint,
    };
    try {
      await this.acts.perform('changePassword', viewer, told, async (act) => {
        const present = await this.credentials.hashOf(viewer.memberId);
        if (present === null) throw new Conflict('password.none');
        if (!(await this.hasher.verify(present, input.currentPassword))) throw new WrongPassword();
        await this.setPassword(act, viewer.memberId, prepared);
        act.record('member.password_changed', 'member', viewer.memberId);
        return { ended: await this.sessions.endAll(act, viewer.memberId, viewer.sessionId) };
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
