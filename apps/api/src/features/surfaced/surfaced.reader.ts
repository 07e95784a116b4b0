import { Injectable } from '@nestjs/common';
import { fair } from '@upwell/ranking';
import { validate } from 'uuid';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { isListed } from '../ideas/index.ts';
import { allowSurvey } from './surfaced.policy.ts';
import type { SurfacedFilter } from './surfaced.schema.ts';
import { weekOf } from './weeks.ts';

/** An idea of the list by its id and its place. */
export interface SurfacedRow {
  ideaId: string;
  merit: number;
  looks: number;
  place: number | null;
}

type Place = [merit: number, looks: number, ideaId: string, place: number];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 4 &&
  [0, 1, 3].every((n) => Number.isFinite(values[n])) &&
  validate(values[2]);

const DAY_MS = 86_400_000;

/** The list of the best, by merit, and what it does not find: for those who survey the whole. */
@Injectable()
export class SurfacedReader {
  constructor(private readonly database: Database) {}

  /** The highest merit first, ideas at least 3 days old: `byMerit` of libs/ranking in SQL. Throws Forbidden. */
  async page(
    viewer: Viewer,
    filter: SurfacedFilter,
    { first, after }: { first: number; after: string | null },
  ): Promise<Page<SurfacedRow>> {
    allowSurvey(viewer);
    const from = after ? decodeCursor(after, 'after', isPlace) : null;
    const params = new Params();
    const conditions = [isSurfaced(viewer, filter, params), from && isBehind(from, params)];
    const rows = await this.database.rows<SurfacedRow>(
      `select t.idea_id as "ideaId", t.merit, t.looks
       from idea_standings t join ideas i on i.id = t.idea_id join spaces s on s.id = i.space_id
       where ${conditions.filter(Boolean).join(' and ')}
       order by t.merit desc, t.looks desc, t.idea_id limit ${params.add(first + 1)}`,
      params.values,
    );
    const above = from?.[3] ?? 0;
    const placed = rows.slice(0, first).map((row, n) => ({ ...row, place: above + n + 1 }));
    return pageOf(placed, ({ merit, looks, ideaId, place }) => encodeCursor([merit, looks, ideaId, place]), {
      before: after !== null,
      after: rows.length > first,
    });
  }

  /** The second lane: what was found last, as far as the viewer may see it. Throws Forbidden. */
  async overlooked(
    viewer: Viewer,
    filter: SurfacedFilter,
  ): Promise<{ strongInTwo: SurfacedRow[]; drawn: SurfacedRow[]; week: string }> {
    allowSurvey(viewer);
    const week = weekOf(clock.now());
    const params = new Params();
    const rows = await this.database.rows<SurfacedRow & { lane: 'strong' | 'lot' }>(
      `select o.lane, t.idea_id as "ideaId", t.merit, t.looks, null as place
       from (select 'strong' as lane, idea_id, place from strong_ideas
             union all select 'lot', idea_id, place from weekly_draws where week = ${params.add(week)}) o
       join idea_standings t on t.idea_id = o.idea_id join ideas i on i.id = t.idea_id join spaces s on s.id = i.space_id
       where ${isSurfaced(viewer, filter, params)} order by o.lane, o.place`,
      params.values,
    );
    const of = (wanted: string) => rows.filter(({ lane }) => lane === wanted);
    return { strongInTwo: of('strong'), drawn: of('lot'), week };
  }
}

/** What may be listed of ideas `i` in spaces `s` with standings `t`. */
function isSurfaced(viewer: Viewer, filter: SurfacedFilter, params: Params): string {
  const { spaceIds, postedFrom, postedBefore, withDecided } = filter;
  const oldEnough = new Date(clock.now().getTime() - fair.listedFromDays * DAY_MS);
  return [
    isListed(viewer, { spaceIds: spaceIds?.map((id) => knownId(id, 'space')) }, params),
    `i.posted_at <= ${params.add(oldEnough)}`,
    postedFrom && `i.posted_at >= ${params.add(postedFrom)}`,
    postedBefore && `i.posted_at < ${params.add(postedBefore)}`,
    !withDecided && 't.decided_at is null',
  ]
    .filter(Boolean)
    .join(' and ');
}

function isBehind([merit, looks, ideaId]: Place, params: Params): string {
  const [m, l, id] = [params.add(merit), params.add(looks), params.add(ideaId)];
  return `t.merit <= ${m}::float8 and (t.merit < ${m}::float8 or t.looks < ${l}::int or (t.looks = ${l}::int and t.idea_id > ${id}::uuid))`;
}
