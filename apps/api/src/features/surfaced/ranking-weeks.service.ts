import { Injectable } from '@nestjs/common';
import { fair, rankingHealth, type IdeaHealth, type RankingHealth } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { allowSurvey } from './surfaced.policy.ts';
import { weekOf } from './weeks.ts';

/** How the order of ideas fared in a week. */
export interface RankingWeek extends RankingHealth {
  /** Its Monday, as YYYY-MM-DD. */
  week: string;
  measuredAt: Date;
  /** How many ideas it was measured on. */
  ideas: number;
}

/** As long as looks are kept: what is older cannot be measured. */
const MEASURED_DAYS = 180;
const LISTED = 20;
const DAY_MS = 86_400_000;

const columns = `week::text, measured_at as "measuredAt", ideas, level, "time", department_size as "departmentSize",
  first_looks as "firstLooks", gini, departments_reached as "departmentsReached", front_line_listed as "frontLineListed",
  front_line_posted as "frontLinePosted", days_to_review as "daysToReview"`;

/** What production can know about its own order, without knowing which ideas are truly good. */
@Injectable()
export class RankingWeeks {
  constructor(private readonly database: Database) {}

  /** The last weeks, the oldest first. Throws Forbidden. */
  async latest(viewer: Viewer, count: number): Promise<RankingWeek[]> {
    allowSurvey(viewer);
    const rows = await this.database.rows<RankingWeek>(
      `select ${columns} from ranking_weeks order by week desc limit $1`,
      [count],
    );
    return rows.reverse();
  }

  /** Measures the running week, at most once a day; what was measured last stays when it has ended. */
  measure(): Promise<void> {
    return this.database.transaction(async () => {
      const now = clock.now();
      const week = weekOf(now);
      await this.database.takeTime();
      const fresh = await this.database.row(
        'select 1 from ranking_weeks where week = $1 and measured_at > $2',
        [week, new Date(now.getTime() - DAY_MS)],
      );
      if (fresh) return;
      const ideas = await this.ideas(now);
      const health = rankingHealth(ideas);
      await this.database.rows(
        `insert into ranking_weeks (week, measured_at, ideas, level, "time", department_size, first_looks, gini,
           departments_reached, front_line_listed, front_line_posted, days_to_review)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (week) do update set measured_at = excluded.measured_at, ideas = excluded.ideas, level = excluded.level,
           "time" = excluded."time", department_size = excluded.department_size, first_looks = excluded.first_looks,
           gini = excluded.gini, departments_reached = excluded.departments_reached,
           front_line_listed = excluded.front_line_listed, front_line_posted = excluded.front_line_posted,
           days_to_review = excluded.days_to_review`,
        [
          week,
          now,
          ideas.length,
          health.level,
          health.time,
          health.departmentSize,
          health.firstLooks,
          health.gini,
          health.departmentsReached,
          health.frontLineListed,
          health.frontLinePosted,
          health.daysToReview,
        ],
      );
    });
  }

  /** Ideas that were posted here and stand; imported ones had their looks elsewhere. */
  private ideas(now: Date): Promise<IdeaHealth[]> {
    return this.database.rows<IdeaHealth>(
      `with measured as materialized (
         select t.*, i.posted_at from idea_standings t join ideas i on i.id = t.idea_id
         where i.withdrawn_at is null and i.hidden_at is null and i.canonical_id is null and i.source_name is null
           and i.posted_at between $1::timestamptz - make_interval(days => ${MEASURED_DAYS}) and $1
       ), listed as materialized (
         select idea_id from measured where posted_at <= $1::timestamptz - make_interval(days => $2)
         order by merit desc, looks desc, idea_id limit ${LISTED}
       ), early as materialized (
         select l.idea_id, count(*)::int as looks from looks l join measured m on m.idea_id = l.idea_id
         where l.wave is not null and l.hour < floor(extract(epoch from m.posted_at) / 3600) + 7 * 24 group by l.idea_id
       ), sizes as materialized (
         select d.department_id, sum(u.people)::int as people
         from (select unit_id, count(*) as people from members
               where is_active and not is_placeholder and unit_id is not null group by unit_id) u
         join departments_of(array(select distinct unit_id from members where unit_id is not null)) d on d.unit_id = u.unit_id
         group by d.department_id
       ), reviewed as materialized (
         select m.idea_id, min(d.decided_at) as at from measured m join decisions d on d.idea_id = m.idea_id
         where d.from_stage_id is not null group by m.idea_id
       )
       select m.merit, (select max(b.level) - 1 from idea_bylines b where b.idea_id = m.idea_id) as level,
         extract(epoch from $1::timestamptz - m.posted_at)::float8 / 86400 as "ageDays",
         coalesce((select max(s.people) from sizes s where s.department_id = any(m.home_departments)), 0) as "departmentSize",
         m.looks, coalesce(e.looks, 0) as "looksOfFirstWeek", m.departments as "departmentsReached",
         m.idea_id in (select idea_id from listed) as "isListed",
         extract(epoch from r.at - m.posted_at)::float8 / 86400 as "daysToReview"
       from measured m left join early e on e.idea_id = m.idea_id left join reviewed r on r.idea_id = m.idea_id`,
      [now, fair.listedFromDays],
    );
  }
}
