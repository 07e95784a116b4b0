import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { anyLength, lookedUp } from '../../platform/database/one-plan.ts';
import { Params } from '../../platform/database/params.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { groupOf } from './idea-group.ts';
import { isRevealedTo } from './idea.reveal.ts';
import type { BylineRow, IdeaRow, IdeaStanding, IdeaVersionRow, SharedIdeaRow } from './idea-row.ts';
import { ideaIsVisible, ideaIsVisibleTo } from './idea.visibility.ts';
import { IdeaType } from './ideas.schema.ts';
import { sourceTotalsOf } from './source-totals.reader.ts';

const columns = `
  i.id, i.space_id as "spaceId", i.stage_id as "stageId", g.kind as "stageKind", i.title, i.body, i.lang, i.version,
  i.posted_at as "postedAt", i.posted_on_day_only as "postedOnDayOnly", i.edited_at as "editedAt",
  i.withdrawn_at as "withdrawnAt", i.hidden_at as "hiddenAt", i.hidden_reason as "hiddenReason",
  i.canonical_id as "canonicalId", i.merged_ids as "mergedIds", c.votes, c.comments, c.version as "countsVersion",
  (select coalesce(json_agg(json_build_object('kind', b.kind, 'memberId', b.member_id, 'pseudonym', b.pseudonym)
       order by array_position(${groupOf('i')}, b.idea_id), b.position), '[]')
     from idea_bylines b where b.idea_id = any(${groupOf('i')})) as bylines,
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by it.position), '[]')
     from idea_tags it join tags t on t.id = it.tag_id where it.idea_id = i.id) as tags,
  ${sourceTotalsOf('i.id')} as "sourceTotals",
  json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'colour', s.colour, 'purpose', s.purpose, 'audience', s.audience, 'isBlind', s.is_blind) as space,
  json_build_object('id', g.id, 'key', g.key, 'name', g.name, 'meaning', g.meaning, 'kind', g.kind, 'position', g.position) as stage`;

const hasPassed = (idea: string, member: string): string =>
  `exists (select 1 from passes p where p.idea_id = any(${groupOf(idea)}) and p.member_id = ${member} ${lookedUp})`;

const unknown: IdeaStanding = { isVisible: false, voted: false, passed: false, isRevealed: false };

/** `ideas` is the table, or rows of it. */
const joinedTo = (ideas: string): string => `from ${ideas} i
  join spaces s on s.id = i.space_id
  join stages g on g.id = i.stage_id
  join idea_counts c on c.idea_id = i.id`;

@Injectable()
export class IdeasReader {
  constructor(private readonly database: Database) {}

  /** The idea, when the viewer may know of it. */
  async find(viewer: Viewer, id: string): Promise<IdeaRow | null> {
    return (await this.byIds(viewer, [id]))[0] ?? null;
  }

  /** The idea, for a change: it cannot be withdrawn, hidden, moved or merged until the surrounding transaction ends. Throws NotFound. */
  async require(viewer: Viewer, id: string, lock: 'share' | 'update' = 'share'): Promise<IdeaRow> {
    const known = knownId(id, 'idea');
    const hold = (one: string) =>
      this.database.row<{ id: string }>(
        `select coalesce(canonical_id, id) as id from ideas where id = $1 for ${lock === 'update' ? 'no key update' : 'share'}`,
        [one],
      );
    // Always the merged one first, so that nobody waits in a ring.
    const held = await hold(known);
    if (held && held.id !== known) await hold(held.id);
    const idea = await this.find(viewer, known);
    if (!idea) throw new NotFound('idea');
    return idea;
  }

  /** Ideas by id in the order asked, each as the one it is read as; null where there is none or the viewer may not know of it. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(IdeaRow | null)[]> {
    const params = new Params();
    const me = params.add(viewer.memberId);
    const rows = await this.database.rows<IdeaRow>(
      `select ${columns},
         exists (select 1 from votes v where v.idea_id = any(${groupOf('i')}) and v.member_id = ${me} and v.taken_back_at is null) as voted,
         ${hasPassed('i', me)} as passed, ${isRevealedTo('i', 's', me)} as "isRevealed"
       ${joinedTo('ideas')}
       where i.id in (select coalesce(canonical_id, id) from ideas where id = any(${anyLength(params.add(ids))}))
         and ${ideaIsVisible('i', 's', viewer, params)}`,
      params.values,
    );
    const found = new Map(
      rows.flatMap((row) => {
        const known = seenBy(viewer, withAuthors(row));
        return [known.id, ...(known.mergedIds ?? [])].map((id) => [id, known] as const);
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  /**
   * Ideas by id, for acts of many members at once: what each may know of is for the caller to ask. They cannot be changed
   * until the surrounding transaction ends; one that is being changed just then is left out, so that it delays no other.
   */
  async heldByIds(ids: readonly string[]): Promise<Map<string, SharedIdeaRow>> {
    // The rows are those that were locked: what others committed between the two is in them.
    const rows = await this.database.rows<SharedIdeaRow>(
      `with held as (select * from ideas where id = any($1) order by id for share skip locked)
       select ${columns} ${joinedTo('held')}`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, withAuthors(row)]));
  }

  /** Those of some ids that are ideas at all, whoever may know of them. */
  async among(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.rows<{ id: string }>(`select id from ideas where id = any($1)`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** How each member stands to the idea, in the order asked. */
  async standings(asked: readonly { ideaId: string; memberId: string }[]): Promise<IdeaStanding[]> {
    const rows = await this.database.rows<IdeaStanding & { n: number }>(
      `select asked.n::int as n, ${ideaIsVisibleTo('i', 's', 'asked.member_id')} as "isVisible", exists (select 1 from votes v
           where v.idea_id = i.id and v.member_id = asked.member_id and v.taken_back_at is null ${lookedUp}) as voted,
         ${hasPassed('i', 'asked.member_id')} as passed, ${isRevealedTo('i', 's', 'asked.member_id')} as "isRevealed"
       from unnest(${anyLength('$1')}, ${anyLength('$2')}) with ordinality as asked(idea_id, member_id, n)
       join ideas i on i.id = asked.idea_id
       join spaces s on s.id = i.space_id`,
      [asked.map(({ ideaId }) => ideaId), asked.map(({ memberId }) => memberId)],
    );
    const found = new Map(rows.map(({ n, ...standing }) => [n, standing]));
    return asked.map((_, n) => found.get(n + 1) ?? unknown);
  }

  loader(request: RequestContext, viewer: Viewer): DataLoader<string, IdeaRow | null> {
    return request.loader<string, IdeaRow | null>('idea', async (ids) => {
      const rows = await this.byIds(viewer, ids);
      if (request.exceptions)
        await this.addAuthors(
          request.exceptions,
          ids.filter((_, n) => !rows[n]?.isRevealed),
        );
      return rows;
    });
  }

  /** Adds the members to whom these ideas show themselves, or whose they are, while others do not see that. */
  private async addAuthors(exceptions: Set<string>, ideaIds: readonly string[]): Promise<void> {
    if (ideaIds.length === 0) return;
    const rows = await this.database.rows<{ memberId: string }>(
      `select distinct member_id as "memberId" from idea_bylines
       where idea_id in (select unnest(idea_group(id)) from unnest($1::uuid[]) as asked(id)) and member_id is not null`,
      [ideaIds],
    );
    for (const { memberId } of rows) exceptions.add(memberId);
  }

  /** After an act: the idea as it is now, read afresh. Throws NotFound when the act took it out of the viewer's sight. */
  async changed(request: RequestContext, viewer: Viewer, id: string): Promise<IdeaType> {
    const row = await this.loader(request, viewer).clear(id).load(id);
    if (!row) throw new NotFound('idea');
    return IdeaType.from(row);
  }

  /** The same from a row that the act itself has read after what it changed. */
  known(request: RequestContext, viewer: Viewer, row: IdeaRow): IdeaType {
    this.loader(request, viewer).clear(row.id).prime(row.id, row);
    return IdeaType.from(row);
  }

  /** How many ideas of each space stand in lists. */
  spaceCountLoader(request: RequestContext, viewer: Viewer): DataLoader<string, number> {
    return request.loader<string, number>('space.ideaCount', async (spaceIds) => {
      const params = new Params();
      const rows = await this.database.rows<{ spaceId: string; count: number }>(
        `select i.space_id as "spaceId", count(*)::int as count from ideas i join spaces s on s.id = i.space_id
         where i.space_id = any(${params.add(spaceIds)}) and i.withdrawn_at is null and i.hidden_at is null
           and i.canonical_id is null and ${ideaIsVisible('i', 's', viewer, params)}
         group by i.space_id`,
        params.values,
      );
      const found = new Map(rows.map(({ spaceId, count }) => [spaceId, count]));
      return spaceIds.map((id) => found.get(id) ?? 0);
    });
  }

  /** Earlier wordings of ideas the viewer may see, newest first, the latest 200 of each. */
  versionsLoader(request: RequestContext): DataLoader<string, IdeaVersionRow[]> {
    return request.loader<string, IdeaVersionRow[]>('idea.versions', async (ideaIds) => {
      const rows = await this.database.rows<IdeaVersionRow>(
        `select v.* from unnest($1::uuid[]) as wanted(id) cross join lateral (
           select idea_id as "ideaId", version, title, body, editor_id as "editorId", edited_at as "editedAt"
           from idea_versions where idea_id = wanted.id order by version desc limit 200) v
         order by v.version desc`,
        [ideaIds],
      );
      return ideaIds.map((id) => rows.filter((row) => row.ideaId === id));
    });
  }
}

function withAuthors<R extends SharedIdeaRow>(row: R): R {
  const bylines = row.mergedIds ? eachOnce(row.bylines) : row.bylines;
  const authorIds = bylines.flatMap(({ memberId }) => (memberId ? [memberId] : []));
  return { ...row, bylines, authorIds, countsVersion: Number(row.countsVersion) };
}

/** Who wrote several of the ideas that are now one is credited once, by name if any of them is. */
function eachOnce(bylines: readonly BylineRow[]): BylineRow[] {
  const named = bylines.toSorted(
    (one, other) => Number(one.kind !== 'member') - Number(other.kind !== 'member'),
  );
  const kept = new Set(new Map(named.toReversed().map((one) => [one.memberId ?? one, one])).values());
  return bylines.filter((one) => kept.has(one));
}

/** A vote that a merge has made one on an idea of one's own is kept and not counted. */
const seenBy = ({ memberId }: Viewer, row: IdeaRow): IdeaRow =>
  row.mergedIds && row.authorIds.includes(memberId) ? { ...row, voted: false } : row;
