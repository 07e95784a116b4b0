import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import type { Act } from '../../platform/acts/act.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, NotFound } from '../../platform/errors/errors.ts';
import { AccessToken, type AccessPurpose } from './access-token.entity.ts';
import { hashOfToken, newToken } from './session-token.ts';

const HOUR_MS = 3_600_000;

/** How long a link can be used. */
export const linkLifeMs = {
  invitation: 14 * 24 * HOUR_MS,
  reset: HOUR_MS,
  /** Whom an administrator helps may be away from their mail. */
  resetByAdministrator: 24 * HOUR_MS,
  address: 24 * HOUR_MS,
  addressUndo: 7 * 24 * HOUR_MS,
};

export interface NewLink {
  purpose: AccessPurpose;
  memberId: string;
  lifeMs: number;
  email?: string;
  askedBy: string | null;
}

/** Links in mails: made, looked up, used once, ended. */
@Injectable()
export class AccessTokens {
  constructor(private readonly database: Database) {}

  /** Makes a link. Returns its secret, which nobody can read again, and its id. */
  async issue(act: Act, { lifeMs, email, ...rest }: NewLink): Promise<{ id: string; token: string }> {
    const [id, token] = [newId(), newToken()];
    await this.database.of(AccessToken).insert({
      ...rest,
      id,
      tokenHash: hashOfToken(token),
      email: email ?? null,
      createdAt: act.at,
      expiresAt: new Date(act.at.getTime() + lifeMs),
      usedAt: null,
      endedAt: null,
    });
    return { id, token };
  }

  /** The link of that secret whose member may still sign in; null for any other. */
  async find(token: string): Promise<AccessToken | null> {
    const found = await this.database.of(AccessToken).findOneBy({ tokenHash: hashOfToken(token) });
    return found && (await this.isOfActiveMember(found)) ? found : null;
  }

  /**
   * Uses a link within an act, so that of two who use it at once one comes first.
   * Throws NotFound, Conflict `link.used` or `link.expired`.
   */
  async use(act: Act, token: string, purpose: AccessPurpose): Promise<AccessToken> {
    const link = await this.database.of(AccessToken).findOne({
      where: { tokenHash: hashOfToken(token), purpose },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link || !(await this.isOfActiveMember(link))) throw new NotFound('link');
    const state = link.stateAt(act.at);
    if (state !== 'open') throw new Conflict(`link.${state}`);
    await this.database.of(AccessToken).update(link.id, { usedAt: act.at });
    return link;
  }

  /** Ends all open links of these purposes. */
  async end(act: Act, memberId: string, purposes: readonly AccessPurpose[]): Promise<void> {
    await this.database
      .of(AccessToken)
      .update(
        { memberId, purpose: In([...purposes]), usedAt: IsNull(), endedAt: IsNull() },
        { endedAt: act.at },
      );
  }

  /** How many links of a purpose were made for a member in the last hour, whatever became of them. */
  inLastHour(memberId: string, purpose: AccessPurpose): Promise<number> {
    const createdAt = MoreThan(new Date(clock.now().getTime() - HOUR_MS));
    return this.database.of(AccessToken).countBy({ memberId, purpose, createdAt });
  }

  async everIssued(memberId: string, purpose: AccessPurpose): Promise<boolean> {
    return this.database.of(AccessToken).existsBy({ memberId, purpose });
  }

  private async isOfActiveMember({ memberId }: AccessToken): Promise<boolean> {
    const row = await this.database.row<{ isActive: boolean }>(
      `select is_active and not is_placeholder "isActive" from members where id = $1`,
      [memberId],
    );
    return row?.isActive ?? false;
  }
}
