import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

const LATELY_MS = 5_000;

/** Which department units belong to: the unit above them at the level that the organisation calls so. */
@Injectable()
export class Departments {
  /** What was found lately; units move seldom, and looks ask thousands of times a second. */
  private lately = new Map<string, string | null>();
  private since = -Infinity;

  constructor(private readonly database: Database) {}

  /** As `of`, and up to some seconds old. */
  async ofLately(unitIds: Iterable<string | null>): Promise<ReadonlyMap<string, string | null>> {
    const now = clock.ticks();
    if (now - this.since > LATELY_MS) {
      this.lately = new Map();
      this.since = now;
    }
    const { lately } = this;
    const unknown = [...new Set(unitIds)].filter((id) => id !== null && !lately.has(id));
    if (unknown.length > 0) {
      const found = await this.of(unknown);
      for (const id of unknown) lately.set(id!, found.get(id!) ?? null);
    }
    return lately;
  }

  /** Departments by unit; null stands for no unit and is left out, as is what is no unit. */
  async of(unitIds: Iterable<string | null>): Promise<Map<string, string>> {
    const wanted = [...new Set(unitIds)].filter((id) => id !== null);
    if (wanted.length === 0) return new Map();
    const rows = await this.database.rows<{ unitId: string; departmentId: string }>(
      `select unit_id as "unitId", department_id as "departmentId" from departments_of($1::uuid[])`,
      [wanted],
    );
    return new Map(rows.map(({ unitId, departmentId }) => [unitId, departmentId]));
  }

  /** How many departments have active members: what the formula asks about the size of the organisation. */
  async count(): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `select count(distinct department_id)::int as count from departments_of(array(
         select distinct unit_id from members where unit_id is not null and is_active and not is_placeholder))`,
    );
    return row?.count ?? 0;
  }
}
