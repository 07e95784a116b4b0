import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
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
const openSessions = `
  select s.id session_id, s.token_hash, s.last_seen_at, m.id member_id, m.unit_id, m.level,
    coalesce((
      select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'spaceId', r.space_id) order by r.given_at, r.id)
      from member_roles r where r.member_id = m.id and r.taken_at is null
    ), '[]') roles
  from sessions s join members m on m.id = s.member_id
  where s.ended_at is null and s.expires_at > $1 and s.last_seen_at > $2 and m.is_active`;

@Injectable()
export class SessionReader implements SessionBook {
  /** Requests that arrive together are looked up together; each asks with the rights of a moment after it came. */
  private readonly asking = new Gathering<string, Viewer | null>(
    async (tokens) => {
      const found = await this.viewersBehind(tokens);
      return tokens.map((token) => found.get(token) ?? null);
    },
    { pauseMs: 0, most: 500, atOnce: 1, apartMs: 4 },
  );

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** The viewer behind a token, null when it opens nothing (any more); it runs for each request. */
  async viewerOf(token: string): Promise<Viewer | null> {
    // A session that was started in this transaction is nowhere else to be seen.
    if (this.database.inTransaction) return (await this.viewersBehind([token])).get(token) ?? null;
    return this.asking.ask(token);
  }

  async viewersBehind(tokens: string[]): Promise<Map<string, Viewer>> {
    const now = clock.now();
    const hashes = tokens.map(hashOfToken);
    const tokenOf = new Map(hashes.map((hash, n) => [hash.toString('hex'), tokens[n]!]));
    const rows = await this.database.rows<ViewerRow & { token_hash: Buffer }>(
      `${openSessions} and s.token_hash = any($3)`,
      [now, this.idleSince(now), hashes],
    );
    await this.markSeen(rows, now);
    return new Map(rows.map((row) => [tokenOf.get(row.token_hash.toString('hex'))!, viewerBehind(row)]));
  }

  async viewersOf(sessionIds: string[]): Promise<Map<string, Viewer>> {
    const now = clock.now();
    const rows = await this.database.rows<ViewerRow>(`${openSessions} and s.id = any($3)`, [
      now,
      this.idleSince(now),
      sessionIds,
    ]);
    return new Map(rows.map((row) => [row.session_id, viewerBehind(row)]));
  }

  async digestsOf(sessionIds: string[]): Promise<Map<string, string>> {
    const now = clock.now();
    const rows = await this.database.rows<{ bucket: string; digest: string }>(
      `select right(session_id::text, 1) as bucket,
         md5(string_agg(concat_ws('/', session_id, member_id, unit_id, level, roles::text), ' ' order by session_id)) as digest
       from (${openSessions} and s.id = any($3)) open group by 1`,
      [now, this.idleSince(now), sessionIds],
    );
    return new Map(rows.map(({ bucket, digest }) => [bucket, digest]));
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

  private async markSeen(rows: readonly ViewerRow[], now: Date): Promise<void> {
    const stale = rows.filter((row) => now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS);
    if (stale.length === 0) return;
    // Whoever holds the row just now marks it too, or ends it.
    await this.database.ifWritable(() =>
      this.database.rows(
        `update sessions set last_seen_at = $2
       where id in (select id from sessions where id = any($1) for no key update skip locked)`,
        [stale.map(({ session_id }) => session_id), now],
      ),
    );
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
