import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import type { SessionBook } from '../../platform/viewer/viewer-source.ts';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { hashOfToken } from './session-token.ts';
import { Session } from './session.entity.ts';

const SEEN_EVERY_MS = 60_000;

interface ViewerRow {
  session_id: string;
  last_seen_at: Date;
  member_id: string;
  unit_id: string | null;
  level: number;
  roles: HeldRole[];
}

/** Sessions that may still be used at $1, idle since $2 at the longest, with everything a policy needs of their member. */
const openSessions = (...also: string[]): string => `
  select ${[...also, 's.id session_id'].join()}, s.last_seen_at, m.id member_id, m.unit_id, m.level,
    coalesce((
      select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'spaceId', r.space_id) order by r.given_at, r.id)
      from member_roles r where r.member_id = m.id and r.taken_at is null
    ), '[]') roles
  from sessions s join members m on m.id = s.member_id
  where s.ended_at is null and s.expires_at > $1 and s.last_seen_at > $2 and m.is_active`;

@Injectable()
export class SessionReader implements SessionBook {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** The viewer behind a token, in one statement because it runs for each request; null when it opens nothing (any more). */
  async viewerOf(token: string): Promise<Viewer | null> {
    const now = clock.now();
    const row = await this.database.row<ViewerRow>(`${openSessions()} and s.token_hash = $3`, [
      now,
      this.idleSince(now),
      hashOfToken(token),
    ]);
    if (!row) return null;
    if (now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS)
      await this.database.rows(`update sessions set last_seen_at = $2 where id = $1`, [row.session_id, now]);
    return viewerBehind(row);
  }

  async viewersBehind(tokens: string[]): Promise<Map<string, Viewer>> {
    const now = clock.now();
    const tokenOf = new Map(tokens.map((token) => [hashOfToken(token).toString('hex'), token]));
    const rows = await this.database.rows<ViewerRow & { token_hash: Buffer }>(
      `${openSessions('s.token_hash')} and s.token_hash = any($3)`,
      [now, this.idleSince(now), tokens.map(hashOfToken)],
    );
    const stale = rows.filter((row) => now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS);
    if (stale.length > 0)
      await this.database.rows(`update sessions set last_seen_at = $2 where id = any($1)`, [
        stale.map((row) => row.session_id),
        now,
      ]);
    return new Map(rows.map((row) => [tokenOf.get(row.token_hash.toString('hex'))!, viewerBehind(row)]));
  }

  async viewersOf(sessionIds: string[]): Promise<Map<string, Viewer>> {
    const now = clock.now();
    const rows = await this.database.rows<ViewerRow>(`${openSessions()} and s.id = any($3)`, [
      now,
      this.idleSince(now),
      sessionIds,
    ]);
    return new Map(rows.map((row) => [row.session_id, viewerBehind(row)]));
  }

  /** Sessions of a member that may still be used, the one used last first. */
  ofMember(memberId: string): Promise<Session[]> {
    const now = clock.now();
    return this.database.of(Session).find({
      where: {
        memberId,
        endedAt: IsNull(),
        expiresAt: MoreThan(now),
        lastSeenAt: MoreThan(this.idleSince(now)),
      },
      order: { lastSeenAt: 'desc', id: 'desc' },
    });
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - this.config.sessionIdleMs);
  }
}

function viewerBehind(row: ViewerRow): Viewer {
  return {
    memberId: row.member_id,
    sessionId: row.session_id,
    unitId: row.unit_id,
    level: row.level,
    roles: row.roles,
  };
}
