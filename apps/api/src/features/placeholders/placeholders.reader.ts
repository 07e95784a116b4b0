import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';
import type { Join } from './placeholder-moves.ts';

export interface Placeholder {
  id: string;
  name: string;
  sourceName: string;
  /** Kept for administrators. */
  address: string | null;
  /** The one member with that address. */
  matchId: string | null;
}

export interface Counts {
  ideas: number;
  comments: number;
  votes: number;
}

export interface Claim {
  id: string;
  placeholderId: string;
  memberId: string;
  note: string;
  claimedAt: Date;
  state: 'open' | 'granted' | 'refused' | 'withdrawn';
  reason: string | null;
}

export interface JoinRow extends Join {
  joinedBy: string;
  undoneAt: Date | null;
}

interface PageWish {
  first: number;
  after: string | null;
}

const isName = (values: unknown): values is [string, string] =>
  Array.isArray(values) && values.length === 2 && typeof values[0] === 'string' && validate(values[1]);
const isMoment = (values: unknown): values is [string, string] =>
  isName(values) && !Number.isNaN(Date.parse(values[0]));

/** A placeholder is offered as long as it stands for nobody. */
const OFFERED = `m.is_placeholder and not exists (
  select 1 from placeholder_joins j where j.placeholder_id = m.id and j.undone_at is null)`;
const MATCH = `(select o.id from placeholder_addresses a join members o on lower(o.email) = lower(a.address)
  where a.member_id = m.id and o.is_active and not o.is_placeholder limit 1)`;
const placeholderColumns = `m.id, m.name, coalesce(m.source_name, '') as "sourceName",
  (select a.address from placeholder_addresses a where a.member_id = m.id) as address, ${MATCH} as "matchId"`;
const claimColumns = `c.id, c.placeholder_id as "placeholderId", c.member_id as "memberId", c.note, c.claimed_at as "claimedAt",
  c.state, c.reason`;
const joinColumns = `j.id, j.placeholder_id as "placeholderId", j.member_id as "memberId", j.joined_by as "joinedBy",
  j.joined_at as "joinedAt", j.undone_at as "undoneAt"`;

@Injectable()
export class PlaceholdersReader {
  constructor(private readonly database: Database) {}

  /** Placeholders that stand for nobody yet, by name; everybody may look through them for their own. */
  async offered(
    wish: PageWish & { search: string | null; matchedOnly: boolean },
  ): Promise<Page<Placeholder>> {
    const params = new Params();
    const conditions = [OFFERED];
    if (wish.search)
      conditions.push(
        `lower(m.name) like lower(${params.add(`%${wish.search.replace(/[\\%_]/g, '\\$&')}%`)})`,
      );
    if (wish.matchedOnly) conditions.push(`${MATCH} is not null`);
    if (wish.after) {
      const [name, id] = decodeCursor(wish.after, 'after', isName);
      conditions.push(`(lower(m.name), m.id) > (lower(${params.add(name)}), ${params.add(id)})`);
    }
    const rows = await this.database.rows<Placeholder>(
      `select ${placeholderColumns} from members m where ${conditions.join(' and ')}
       order by lower(m.name), m.id limit ${params.add(wish.first + 1)}`,
      params.values,
    );
    return pageOf(rows.slice(0, wish.first), ({ name, id }) => encodeCursor([name, id]), {
      before: Boolean(wish.after),
      after: rows.length > wish.first,
    });
  }

  /** By id for one operation, also those that are joined by now. */
  loader(request: RequestContext): DataLoader<string, Placeholder | null> {
    return request.loader('placeholders', async (ids: readonly string[]) => {
      const rows = await this.database.rows<Placeholder>(
        `select ${placeholderColumns} from members m where m.id = any($1) and m.is_placeholder`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  countsLoader(request: RequestContext): DataLoader<string, Counts> {
    return request.loader('placeholder counts', async (ids: readonly string[]) => {
      const rows = await this.database.rows<Counts & { id: string }>(
        `select p.id, (select count(*)::int from idea_bylines b where b.member_id = p.id) as ideas,
           (select count(*)::int from comments c where c.author_id = p.id and c.removed_at is null) as comments,
           (select count(*)::int from votes v where v.member_id = p.id and v.taken_back_at is null) as votes
         from unnest($1::uuid[]) as p (id)`,
        [ids],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? { ideas: 0, comments: 0, votes: 0 });
    });
  }

  /** How many could be joined by their addresses; null for all but administrators. */
  async matchCount(viewer: Viewer): Promise<number | null> {
    if (!canAdminister(viewer)) return null;
    const row = await this.database.row<{ n: number }>(
      `select count(*)::int as n from members m join placeholder_addresses a on a.member_id = m.id
       where ${OFFERED} and ${MATCH} is not null`,
    );
    return row!.n;
  }

  /** Pairs that addresses give, some at a time. */
  matches(most: number): Promise<{ placeholderId: string; memberId: string }[]> {
    return this.database.rows(
      `select m.id as "placeholderId", ${MATCH} as "memberId" from members m
       join placeholder_addresses a on a.member_id = m.id
       where ${OFFERED} and ${MATCH} is not null order by m.id limit $1`,
      [most],
    );
  }

  /** Claims that wait, the oldest first; for administrators those of everybody, else the viewer's own, whatever their state. */
  async claims(viewer: Viewer, { first, after }: PageWish, mineOnly: boolean): Promise<Page<Claim>> {
    const params = new Params();
    const conditions = [
      mineOnly || !canAdminister(viewer)
        ? `c.member_id = ${params.add(viewer.memberId)}`
        : `c.state = 'open'`,
    ];
    if (after) {
      const [at, id] = decodeCursor(after, 'after', isMoment);
      conditions.push(`(c.claimed_at, c.id) > (${params.add(at)}, ${params.add(id)})`);
    }
    const rows = await this.database.rows<Claim>(
      `select ${claimColumns} from placeholder_claims c where ${conditions.join(' and ')}
       order by c.claimed_at, c.id limit ${params.add(first + 1)}`,
      params.values,
    );
    return pageOf(rows.slice(0, first), ({ claimedAt, id }) => encodeCursor([claimedAt.toISOString(), id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  /** A claim that the viewer may know of. Throws NotFound. */
  async requireClaim(viewer: Viewer, id: string): Promise<Claim> {
    const [claim] = await this.database.rows<Claim>(
      `select ${claimColumns} from placeholder_claims c where c.id = $1 and ($2 or c.member_id = $3)
       for update`,
      [knownId(id, 'claim'), canAdminister(viewer), viewer.memberId],
    );
    if (!claim) throw new NotFound('claim');
    return claim;
  }

  /** Joins so far, the latest first; none for all but administrators. */
  async joins(viewer: Viewer, { first, after }: PageWish): Promise<Page<JoinRow>> {
    if (!canAdminister(viewer)) return pageOf<JoinRow>([], () => '', { before: false, after: false });
    const params = new Params();
    let older = 'true';
    if (after) {
      const [at, id] = decodeCursor(after, 'after', isMoment);
      older = `(j.joined_at, j.id) < (${params.add(at)}, ${params.add(id)})`;
    }
    const rows = await this.database.rows<JoinRow>(
      `select ${joinColumns} from placeholder_joins j where ${older}
       order by j.joined_at desc, j.id desc limit ${params.add(first + 1)}`,
      params.values,
    );
    return pageOf(rows.slice(0, first), ({ joinedAt, id }) => encodeCursor([joinedAt.toISOString(), id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  /** Throws NotFound. */
  async requireJoin(viewer: Viewer, id: string): Promise<JoinRow> {
    const [join] = canAdminister(viewer)
      ? await this.database.rows<JoinRow>(
          `select ${joinColumns} from placeholder_joins j where j.id = $1 for update`,
          [knownId(id, 'join')],
        )
      : [];
    if (!join) throw new NotFound('join');
    return join;
  }
}
