import { Injectable } from '@nestjs/common';
import { drawnByLot, fair, strongInTwo, type Overlooked, type Tally } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Quotas } from '../ranking/index.ts';
import { numberOfWeek, weekOf } from './weeks.ts';

/** What the list shows anyway. */
const LISTED = 20;
const STRONG = 20;
const DRAWN = 3;

interface Row {
  id: string;
  ageDays: number;
  looks: number;
  departments: Tally[];
}

/** Finds what the list of the best misses, and keeps it for all who ask. */
@Injectable()
export class OverlookedIdeas {
  constructor(
    private readonly database: Database,
    private readonly quotas: Quotas,
  ) {}

  /** Ideas that two departments want, found anew. */
  findStrong(): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.takeTime();
      // What no department is strong in is left out here already; what strong is, the library says.
      const rows = await this.candidates(
        `select d.idea_id, json_agg(json_build_object('looks', d.looks, 'expected', d.expected, 'votes', d.votes)) as tallies
         from department_tallies d where d.votes >= $3 group by d.idea_id having count(*) >= 2`,
        fair.privacyFloor,
      );
      const ids = strongInTwo(rows)
        .slice(0, STRONG)
        .map(({ id }) => id);
      await this.database.rows('delete from strong_ideas');
      await this.database.rows(
        `insert into strong_ideas (idea_id, place) select id, n from unnest($1::uuid[]) with ordinality as w(id, n)`,
        [ids],
      );
    });
  }

  /** The draw of this week, unless it was made. */
  draw(): Promise<void> {
    return this.database.transaction(async () => {
      const now = clock.now();
      const week = weekOf(now);
      await this.database.takeTime();
      if (await this.database.row('select 1 from weekly_draws where week = $1 limit 1', [week])) return;
      const { looks: quota } = await this.quotas.current();
      const rows = await this.candidates(
        `select t.idea_id, '[]'::json as tallies from idea_standings t where t.looks >= $3`,
        quota,
      );
      const ids = drawnByLot(rows, DRAWN, numberOfWeek(now), { ...fair, quota }).map(({ id }) => id);
      await this.database.rows(
        `insert into weekly_draws (week, place, idea_id)
         select $1::date, n, id from unnest($2::uuid[]) with ordinality as w(id, n) on conflict do nothing`,
        [week, ids],
      );
    });
  }

  /** Ideas that are open to a decision and not among the first of the list, by id. */
  private candidates(tallies: string, least: number): Promise<(Row & Overlooked<string>)[]> {
    return this.database.rows(
      `with listed as (
         select t.idea_id from idea_standings t join ideas i on i.id = t.idea_id
         where t.decided_at is null and i.withdrawn_at is null and i.hidden_at is null and i.canonical_id is null
           and i.posted_at <= $1::timestamptz - make_interval(days => $2)
         order by t.merit desc, t.looks desc, t.idea_id limit ${LISTED}
       )
       select i.id, extract(epoch from $1::timestamptz - i.posted_at)::float8 / 86400 as "ageDays", t.looks, f.tallies as departments
       from (${tallies}) f join idea_standings t on t.idea_id = f.idea_id join ideas i on i.id = f.idea_id
       where t.decided_at is null and i.withdrawn_at is null and i.hidden_at is null and i.canonical_id is null
         and i.id not in (select idea_id from listed)
       order by i.id`,
      [clock.now(), fair.listedFromDays, least],
    );
  }
}
