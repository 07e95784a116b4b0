import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { UnitReader } from '../people/index.ts';
import { managerCircles } from './manager-circles.rules.ts';
import type { PersonField } from './person-fields.rules.ts';
import type { Problem } from './person.rules.ts';
import { verdictSql } from './people-verdict.sql.ts';
import { UnitPaths, type KnownUnit } from './unit-paths.rules.ts';

const RESOLVED = 'text text, unit_id uuid, problem text';

/**
 * Compares the staged rows with the directory as it is now, in statements over all rows at once: whom each is about, where
 * they belong, whom they report to, what is wrong, what would change. Says the same however often it is asked.
 */
@Injectable()
export class PeopleJudge {
  constructor(
    private readonly database: Database,
    private readonly units: UnitReader,
  ) {}

  /** Judges all rows; returns the units that would have to be made. `tell` hears the share done. */
  async judge(
    importId: string,
    fields: ReadonlySet<PersonField>,
    tell: (share: number) => Promise<void>,
  ): Promise<KnownUnit[]> {
    await this.findMembers(importId);
    await tell(0.3);
    const made = fields.has('unit') ? await this.findUnits(importId) : [];
    await tell(0.4);
    if (fields.has('manager')) {
      await this.findManagers(importId);
      await tell(0.6);
      await this.refuseCircles(importId);
      await this.refuseLeftOutManagers(importId);
    }
    await tell(0.7);
    await this.database.rows(verdictSql(fields), [importId]);
    await tell(1);
    return made;
  }

  /** Rows of the same person, and addresses that belong to somebody else, are wrong. */
  private async findMembers(importId: string): Promise<void> {
    await this.database.rows(
      `update staged_people r set member_id = m.id, is_new = false
       from members m where r.import_id = $1 and m.directory_id = r.directory_id and not m.is_placeholder`,
      [importId],
    );
    await this.database.rows(
      `update staged_people r set member_id = m.id, is_new = false
       from members m where r.import_id = $1 and r.is_new and lower(m.email) = r.address and not m.is_placeholder`,
      [importId],
    );
    for (const [column, field] of [
      ['address', 'email'],
      ['directory_id', 'externalId'],
    ] as const)
      await this.database.rows(
        `with same as (
           select line, min(line) over w as first, max(line) over w as last from staged_people
           where import_id = $1 and ${column} is not null window w as (partition by ${column})
         )
         update staged_people r set problems = r.problems || jsonb_build_array(jsonb_build_object(
           'field', '${field}', 'code', 'DUPLICATE', 'line', case when same.line = same.first then same.last else same.first end))
         from same where r.import_id = $1 and r.line = same.line and same.first <> same.last`,
        [importId],
      );
    await this.database.rows(
      `update staged_people r set problems = r.problems || '[{"field": "email", "code": "TAKEN"}]'
       from members m where r.import_id = $1 and lower(m.email) = r.address and m.id <> r.member_id and r.problems = '[]'`,
      [importId],
    );
    await this.database.rows(
      `with same as (
         select line, min(line) over w as first, max(line) over w as last from staged_people
         where import_id = $1 and not is_new window w as (partition by member_id)
       )
       update staged_people r set problems = r.problems || jsonb_build_array(jsonb_build_object(
         'field', 'email', 'code', 'DUPLICATE', 'line', case when same.line = same.first then same.last else same.first end))
       from same where r.import_id = $1 and r.line = same.line and same.first <> same.last and r.problems = '[]'`,
      [importId],
    );
  }

  private async findUnits(importId: string): Promise<KnownUnit[]> {
    const texts = await this.database.rows<{ unit: string }>(
      `select distinct unit from staged_people where import_id = $1 and unit is not null and problems = '[]'
       order by unit`,
      [importId],
    );
    const found = new UnitPaths(await this.units.all(), newId).findAll(texts.map(({ unit }) => unit));
    const resolved = [...found].map(([text, unit]) =>
      'code' in unit ? { text, problem: unit.code } : { text, unit_id: unit.id },
    );
    await this.database.rows(
      `update staged_people r set unit_id = u.unit_id, problems = case when u.problem is null then r.problems
         else r.problems || jsonb_build_array(jsonb_build_object('field', 'unit', 'code', u.problem, 'value', left(u.text, 200))) end
       from jsonb_to_recordset($2::jsonb) as u(${RESOLVED}) where r.import_id = $1 and r.unit = u.text`,
      [importId, JSON.stringify(resolved)],
    );
    return [...found.values()].flatMap((unit) => ('code' in unit ? [] : unit.made));
  }

  /** By key or address; first in the table, then in the directory. */
  private async findManagers(importId: string): Promise<void> {
    await this.database.rows(
      `with wanted as (select distinct manager, lower(manager) as address from staged_people
                       where import_id = $1 and manager is not null),
       by_key as (select distinct on (directory_id) directory_id, member_id from staged_people
                  where import_id = $1 and directory_id is not null order by directory_id, line),
       by_address as (select distinct on (address) address, member_id from staged_people
                      where import_id = $1 and address is not null order by address, line),
       found as (
         select w.manager, coalesce(k.member_id, a.member_id, mk.id, ma.id) as id from wanted w
         left join by_key k on k.directory_id = w.manager
         left join by_address a on a.address = w.address
         left join members mk on mk.directory_id = w.manager
         left join members ma on lower(ma.email) = w.address
       )
       update staged_people r set manager_id = found.id, problems = case
           when found.id is null then r.problems || jsonb_build_array(jsonb_build_object(
             'field', 'manager', 'code', 'UNKNOWN', 'value', r.manager))
           when found.id = r.member_id then r.problems || '[{"field": "manager", "code": "SELF"}]'
           else r.problems end
       from found where r.import_id = $1 and r.manager = found.manager`,
      [importId],
    );
  }

  /** Asked only when somebody gets another manager: what stood before has no circles. */
  private async refuseCircles(importId: string): Promise<void> {
    const moved = await this.database.row(
      `select 1 from staged_people r left join members m on m.id = r.member_id
       where r.import_id = $1 and r.manager_id is not null and r.manager_id is distinct from m.manager_id limit 1`,
      [importId],
    );
    if (!moved) return;
    const pairs = await this.database.rows<{ id: string; manager_id: string; line: number | null }>(
      `select distinct on (r.member_id) r.member_id as id, r.manager_id, r.line from staged_people r
       where r.import_id = $1 and r.manager_id is not null and r.problems = '[]'
       union all
       select m.id, m.manager_id, null from members m where m.manager_id is not null and not exists (
         select from staged_people r where r.import_id = $1 and r.member_id = m.id and r.problems = '[]')`,
      [importId],
    );
    const circles = managerCircles(new Map(pairs.map(({ id, manager_id }) => [id, manager_id])));
    if (circles.size === 0) return;
    const lineOf = new Map(pairs.map(({ id, line }) => [id, line]));
    const refused = pairs
      .filter(({ id, line }) => line !== null && circles.has(id))
      .map(({ line, manager_id }): { line: number; problem: Problem } => ({
        line: line!,
        problem: { field: 'manager', code: 'CIRCLE', line: lineOf.get(manager_id) ?? undefined },
      }));
    await this.database.rows(
      `update staged_people r set problems = r.problems || jsonb_build_array(c.problem)
       from jsonb_to_recordset($2::jsonb) as c(line int, problem jsonb) where r.import_id = $1 and r.line = c.line`,
      [importId, JSON.stringify(refused)],
    );
  }

  /** Who would report to somebody new whose own row is broken cannot come in either; so it goes on downwards. */
  private async refuseLeftOutManagers(importId: string): Promise<void> {
    let refused: unknown[];
    do
      refused = await this.database.rows(
        `update staged_people r set problems = jsonb_build_array(jsonb_build_object(
           'field', 'manager', 'code', 'LEFT_OUT', 'line', above.line))
         from staged_people above
         where r.import_id = $1 and r.problems = '[]' and above.import_id = $1 and above.member_id = r.manager_id
           and above.is_new and above.problems <> '[]'
         returning r.line`,
        [importId],
      );
    while (refused.length > 0);
  }
}
