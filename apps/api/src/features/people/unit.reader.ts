import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Unit } from './unit.entity.ts';

@Injectable()
export class UnitReader {
  constructor(private readonly database: Database) {}

  /** Units by id for one operation; null for an id that no unit has. */
  unitLoader(request: RequestContext): DataLoader<string, Unit | null> {
    return request.loader(
      'units',
      async (ids: readonly string[]) => {
        const found = await this.database.of(Unit).findBy({ id: Any([...ids]) });
        const byId = new Map(found.map((unit) => [unit.id, unit]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      'patient',
    );
  }

  /** How many active members stand directly in each unit. */
  memberCountLoader(request: RequestContext): DataLoader<string, number> {
    return request.loader('unit member counts', async (ids: readonly string[]) => {
      const rows = await this.database.rows<{ unit_id: string; count: number }>(
        `select unit_id, count(*)::int as count from members
         where unit_id = any($1) and is_active and not is_placeholder group by unit_id`,
        [ids],
      );
      const counts = new Map(rows.map((row) => [row.unit_id, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    });
  }

  /** How many active members stand in each unit or anywhere below it; all units are summed up at once. */
  memberCountBelowLoader(request: RequestContext): DataLoader<string, number> {
    return request.loader('unit member counts below', async (ids: readonly string[]) => {
      const rows = await this.database.rows<{ id: string; parent_id: string | null; count: number }>(
        `select u.id, u.parent_id, coalesce(n.count, 0)::int as count from units u left join (
           select unit_id, count(*) as count from members where is_active and not is_placeholder group by unit_id
         ) n on n.unit_id = u.id`,
      );
      const totals = new Map(rows.map(({ id, count }) => [id, count]));
      const parentOf = new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
      for (const { count, parent_id } of rows)
        for (let above = parent_id; above !== null; above = parentOf.get(above) ?? null)
          totals.set(above, (totals.get(above) ?? 0) + count);
      return ids.map((id) => totals.get(id) ?? 0);
    });
  }

  /** The units above each, from the top down to itself. */
  pathLoader(request: RequestContext): DataLoader<string, Unit[]> {
    return request.loader(
      'unit paths',
      async (ids: readonly string[]) => {
        const rows = await this.database.rows<{
          of: string;
          id: string;
          parentId: string | null;
          name: string;
        }>(
          `with recursive chain (of, id, parent_id, name, depth) as (
             select id, id, parent_id, name, 0 from units where id = any($1)
             union all select c.of, u.id, u.parent_id, u.name, c.depth + 1 from chain c join units u on u.id = c.parent_id
           ) select of, id, parent_id as "parentId", name from chain order by of, depth desc`,
          [ids],
        );
        const paths = Map.groupBy(rows, (row) => row.of);
        return ids.map((id) => (paths.get(id) ?? []).map((row) => this.database.of(Unit).create(row)));
      },
      'patient',
    );
  }

  /** The unit of that id. Throws NotFound. */
  async require(id: string): Promise<Unit> {
    const unit = await this.find(knownId(id, 'unit'));
    if (!unit) throw new NotFound('unit');
    return unit;
  }

  find(id: string): Promise<Unit | null> {
    return this.database.of(Unit).findOneBy({ id });
  }

  /** Every unit of the organisation, by name. */
  all(): Promise<Unit[]> {
    return this.database
      .of(Unit)
      .createQueryBuilder('unit')
      .orderBy('lower(unit.name)')
      .addOrderBy('unit.id')
      .getMany();
  }

  /** Whether the unit stands somewhere above `below` in the tree, or is it. */
  async isAbove(unitId: string, below: string): Promise<boolean> {
    const rows = await this.database.rows(
      `with recursive chain (id) as (
         select $1::uuid union select u.parent_id from units u join chain on u.id = chain.id where u.parent_id is not null
       ) select 1 from chain where id = $2`,
      [below, unitId],
    );
    return rows.length > 0;
  }
}
