import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { tellGroups, type Group } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { groupOf, isOwnByMerge } from '../ideas/index.ts';

interface BackingRow {
  ideaId: string;
  departmentId: string | null;
  level: number;
  people: number;
}

/** From where an idea is backed: groups that are large enough to be told, and how many people are in the others. */
export interface Backing {
  departments: Group<string>[];
  levels: Group<number>[];
  /** Votes outside of the departments, and of the levels, that are told. */
  otherDepartments: number;
  otherLevels: number;
}

/** Where the votes come from, as members were placed when they gave them. Whether it may be shown is for the caller to ask. */
@Injectable()
export class BackingReader {
  constructor(private readonly database: Database) {}

  loader(request: RequestContext): DataLoader<string, Backing> {
    return request.loader<string, Backing>('idea.backing', async (ideaIds) => {
      const rows = await this.database.rows<BackingRow>(
        `with given as (
           select idea_id, unit_id, level, count(*)::int as people from (
             select distinct on (asked.id, v.member_id) asked.id as idea_id, v.unit_id, v.level
             from unnest($1::uuid[]) as asked(id) join ideas i on i.id = asked.id
             join votes v on v.idea_id = any(${groupOf('i')})
             where v.taken_back_at is null and (i.merged_ids is null or not ${isOwnByMerge('v', groupOf('i'))})
             order by asked.id, v.member_id, v.given_at) voters
           group by idea_id, unit_id, level
         ), placed as materialized (
           select * from departments_of(array(select distinct unit_id from given where unit_id is not null))
         )
         select g.idea_id as "ideaId", p.department_id as "departmentId", g.level, sum(g.people)::int as people
         from given g left join placed p on p.unit_id = g.unit_id group by g.idea_id, p.department_id, g.level`,
        [ideaIds],
      );
      const byIdea = Map.groupBy(rows, ({ ideaId }) => ideaId);
      return ideaIds.map((id) => backingOf(byIdea.get(id) ?? []));
    });
  }
}

function backingOf(rows: readonly BackingRow[]): Backing {
  const departments = tellGroups(
    sumsBy(
      rows.filter(({ departmentId }) => departmentId !== null),
      'departmentId',
    ),
  );
  const outside = rows.reduce((sum, row) => sum + (row.departmentId === null ? row.people : 0), 0);
  const levels = tellGroups(sumsBy(rows, 'level'));
  return {
    departments: departments.told as Group<string>[],
    otherDepartments: departments.withheld + outside,
    levels: (levels.told as Group<number>[]).toSorted((one, other) => one.key - other.key),
    otherLevels: levels.withheld,
  };
}

function sumsBy<K extends 'departmentId' | 'level'>(
  rows: readonly BackingRow[],
  key: K,
): Group<BackingRow[K]>[] {
  const sums = new Map<BackingRow[K], number>();
  for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.people);
  return [...sums].map(([value, people]) => ({ key: value, people }));
}
