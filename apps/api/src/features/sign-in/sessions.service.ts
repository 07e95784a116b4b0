import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId, newId } from '../../platform/database/ids.ts';
import { NotFound, SignedOut } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Bell } from '../../platform/log/bell.ts';
import { sessionTopic, ViewerSource } from '../../platform/viewer/viewer-source.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { deviceOf } from './device.ts';
import { hashOfToken, newToken } from './session-token.ts';
import { Session } from './session.entity.ts';
import { SessionReader } from './session.reader.ts';

/** Starts and ends sessions; sockets of an ended one close when its topic rings, after the commit. */
@Injectable()
export class SessionsService implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly config: Config,
    private readonly bell: Bell,
    private readonly viewers: ViewerSource,
    private readonly sessions: SessionReader,
  ) {}

  onModuleInit(): void {
    this.viewers.register(this.sessions);
  }

  /**
   * Signs a member in on this connection: always a new session, and the one its cookie held before ends, so a token
   * that somebody planted is worth nothing. Joins the surrounding transaction; the cookie is set after the commit.
   * Returns the token for `enter`.
   */
  async start(memberId: string, request: RequestContext): Promise<string> {
    const { address, userAgent } = request.connection;
    const token = newToken();
    await this.database.transaction(async () => {
      await this.endBehind(request);
      const now = clock.now();
      await this.database.of(Session).insert({
        id: newId(),
        tokenHash: hashOfToken(token),
        memberId,
        device: deviceOf(userAgent),
        address,
        startedAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + this.config.sessionLifeMs),
        endedAt: null,
      });
      this.database.afterCommit(() => request.connection.setSessionToken?.(token));
    });
    return token;
  }

  /** Lets the rest of the operation speak for the member whose session was started. Throws SignedOut if they may not. */
  async enter(request: RequestContext, token: string): Promise<Viewer> {
    const viewer = await this.sessions.viewerOf(token);
    // Deactivated between the proof and the session.
    if (!viewer) throw new SignedOut();
    request.becomes(viewer);
    return viewer;
  }

  /** Ends the session behind the cookie, if there is one, and takes the cookie away. */
  async stop(request: RequestContext): Promise<void> {
    await this.endBehind(request);
    request.connection.setSessionToken?.(null);
    request.becomes(null);
  }

  /** Ends one of the viewer's own sessions, with the cookie if it is the present one. Throws NotFound. */
  async endOne(
    viewer: Viewer,
    input: { idempotencyKey: string; sessionId: string },
    request: RequestContext,
  ): Promise<void> {
    await this.acts.perform('endSession', viewer, input, async (act) => {
      const open = await this.sessions.ofMember(viewer.memberId);
      const session = open.find(({ id }) => id === knownId(input.sessionId, 'session'));
      if (!session) throw new NotFound('session');
      await this.end(act, [session.id]);
      return { sessionId: session.id };
    });
    if (input.sessionId === viewer.sessionId) request.connection.setSessionToken?.(null);
  }

  /** Ends all sessions of the viewer but the present one. */
  async endOthers(viewer: Viewer, input: { idempotencyKey: string }): Promise<void> {
    await this.acts.perform('endOtherSessions', viewer, input, async (act) => ({
      ended: await this.endAll(act, viewer.memberId, viewer.sessionId),
    }));
  }

  /** Ends every session of a member, but the one to keep, within a larger act. Returns how many. */
  async endAll(act: Act, memberId: string, keep: string | null = null): Promise<number> {
    const open = await this.sessions.ofMember(memberId);
    const ids = open.map(({ id }) => id).filter((id) => id !== keep);
    await this.end(act, ids);
    return ids.length;
  }

  /** Ends every session of many members within a larger act. */
  async endAllOf(act: Act, memberIds: readonly string[]): Promise<void> {
    const open = await this.database.rows<{ id: string }>(
      `select id from sessions where member_id = any($1) and ended_at is null`,
      [memberIds],
    );
    await this.end(
      act,
      open.map(({ id }) => id),
    );
  }

  private async end(act: Act, sessionIds: string[]): Promise<void> {
    await this.database.rows(`update sessions set ended_at = $2 where id = any($1) and ended_at is null`, [
      sessionIds,
      act.at,
    ]);
    for (const id of sessionIds) {
      act.tellState(sessionTopic(id));
      act.record('session.ended', 'session', id);
    }
  }

  private async endBehind({ connection }: RequestContext): Promise<void> {
    if (!connection.sessionToken) return;
    const ended = await this.database.rows<{ id: string }>(
      `update sessions set ended_at = $2 where token_hash = $1 and ended_at is null returning id`,
      [hashOfToken(connection.sessionToken), clock.now()],
    );
    for (const { id } of ended) this.database.afterCommit(() => this.bell.ring(sessionTopic(id)));
  }
}
