import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { groupRows } from './group-rows.ts';

/**
 * Sums of ideas out of their rows, all at once: of ideas that others are read as, whose persons count once however many of
 * them they looked at, and of ideas that were such. All other sums are kept step by step.
 */
@Injectable()
export class GroupTallies {
  constructor(private readonly database: Database) {}

  /** Those of some ideas that others are read as, and those as which some of them are read. */
  async groupsOf(ideaIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct c.id from ideas i join ideas c on c.id = coalesce(i.canonical_id, i.id)
       where i.id = any($1) and c.merged_ids is not null`,
      [ideaIds],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * After ideas have become one, or no longer are: the ideas are held by the caller. Sums and counts of looks are as the rows
   * say; lines that wait to be taken in are in them already. The next refresh computes how the idea stands.
   */
  async settle(ideaId: string): Promise<void> {
    await this.database.rows(`select 1 from ranking_state for no key update`);
    // Whoever writes a look at an idea holds its count.
    await this.database.rows(
      `insert into look_counts (idea_id, looks) select id, 0 from unnest(idea_group($1)) as g(id) order by id on conflict do nothing`,
      [ideaId],
    );
    await this.database.rows(
      `select 1 from look_counts where idea_id = any(idea_group($1)) order by idea_id for no key update`,
      [ideaId],
    );
    await this.database.rows(`select settle_home_departments(array[$1::uuid])`, [ideaId]);
    await this.rewrite([ideaId]);
    await this.database.rows(
      `update look_counts set looks = (select coalesce(sum(looks), 0) from wave_tallies where idea_id = $1) where idea_id = $1`,
      [ideaId],
    );
    await this.database.rows(
      `with taken as (update ranking_changes set looks = 0, expected = 0, votes = 0, link_votes = 0 where idea_id = $1)
       insert into ranking_changes (idea_id) values ($1)`,
      [ideaId],
    );
  }

  async rewrite(ideaIds: readonly string[]): Promise<void> {
    if (ideaIds.length === 0) return;
    for (const table of ['department_tallies', 'level_tallies', 'wave_tallies'])
      await this.database.rows(`delete from ${table} where idea_id = any($1)`, [ideaIds]);
    await this.database.rows(
      `with roots as (select unnest($1::uuid[]) as id), ${groupRows}, lines as materialized (
         select root, department_id, level, wave, 1 as looks, rate::bigint as expected, 0 as votes, 0 as link_votes
         from group_looks where wave is not null
         union all select root, department_id, level, wave, looks, expected, 0, 0 from group_checkpoints where wave is not null
         union all select root, department_id, level, wave, 0, 0, (ranks and wave is not null)::int, (not ranks)::int from group_votes
       ), in_departments as (
         insert into department_tallies (idea_id, department_id, looks, expected, votes, link_votes)
         select root, department_id, sum(looks), sum(expected), sum(votes), sum(link_votes) from lines
         where looks <> 0 or votes <> 0 or link_votes <> 0 group by root, department_id
       ), in_levels as (
         insert into level_tallies (idea_id, level, looks, expected, votes)
         select root, level, sum(looks), sum(expected), sum(votes) from lines
         where level is not null and (looks <> 0 or votes <> 0) group by root, level
       )
       insert into wave_tallies (idea_id, wave, looks, expected, votes)
       select root, wave, sum(looks), sum(expected), sum(votes) from lines
       where wave is not null and (looks <> 0 or votes <> 0) group by root, wave`,
      [ideaIds],
    );
  }
}
