import { Injectable } from '@nestjs/common';
import type { IdeaTally, Tally } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';

export type StoredTallies = Pick<IdeaTally, 'departments' | 'levels' | 'waves' | 'linkVotes'>;

type Line<Key> = [key: Key, looks: number, expected: number, votes: number];

interface Row {
  id: string;
  /** With link votes behind. */
  departments: [...Line<string | null>, number][] | null;
  levels: Line<number>[] | null;
  waves: Line<number>[] | null;
}

/** The sums of ideas as they are kept, and how what happened comes into them. */
@Injectable()
export class TallyBook {
  constructor(private readonly database: Database) {}

  /** Brings so many changes into the sums, within the surrounding transaction; what is being written meanwhile waits for the next time. */
  async takeIn(most: number): Promise<{ changes: number; ideaIds: string[] }> {
    const row = await this.database.row<{ changes: number; ideaIds: string[] | null }>(
      `with taken as materialized (
         delete from ranking_changes where ctid = any(array(select ctid from ranking_changes limit $1)) returning *
       ), in_departments as (
         insert into department_tallies as t (idea_id, department_id, looks, expected, votes, link_votes)
         select idea_id, department_id, sum(looks), sum(expected), sum(votes), sum(link_votes) from taken
         where looks <> 0 or votes <> 0 or link_votes <> 0 group by idea_id, department_id order by idea_id
         on conflict (idea_id, department_id) do update set looks = t.looks + excluded.looks,
           expected = t.expected + excluded.expected, votes = t.votes + excluded.votes, link_votes = t.link_votes + excluded.link_votes
       ), in_levels as (
         insert into level_tallies as t (idea_id, level, looks, expected, votes)
         select idea_id, level, sum(looks), sum(expected), sum(votes) from taken
         where level is not null and (looks <> 0 or votes <> 0) group by idea_id, level order by idea_id
         on conflict (idea_id, level) do update set looks = t.looks + excluded.looks,
           expected = t.expected + excluded.expected, votes = t.votes + excluded.votes
       ), in_waves as (
         insert into wave_tallies as t (idea_id, wave, looks, expected, votes)
         select idea_id, wave, sum(looks), sum(expected), sum(votes) from taken
         where wave is not null and (looks <> 0 or votes <> 0) group by idea_id, wave order by idea_id
         on conflict (idea_id, wave) do update set looks = t.looks + excluded.looks,
           expected = t.expected + excluded.expected, votes = t.votes + excluded.votes
       ), in_hours as (
         insert into guaranteed_hours as t (hour, looks, votes)
         select hour, sum(hour_looks), sum(hour_votes) from taken where hour is not null group by hour
         on conflict (hour) do update set looks = t.looks + excluded.looks, votes = t.votes + excluded.votes
       )
       select count(*)::int as changes, array_agg(distinct idea_id) as "ideaIds" from taken`,
      [most],
    );
    return { changes: row!.changes, ideaIds: row!.ideaIds ?? [] };
  }

  async talliesOf(ideaIds: readonly string[]): Promise<Map<string, StoredTallies>> {
    const rows = await this.database.rows<Row>(
      `select w.id,
         (select json_agg(json_build_array(department_id, looks, expected, votes, link_votes)) from department_tallies where idea_id = w.id)
           as departments,
         (select json_agg(json_build_array(level, looks, expected, votes)) from level_tallies where idea_id = w.id) as levels,
         (select json_agg(json_build_array(wave, looks, expected, votes)) from wave_tallies where idea_id = w.id) as waves
       from unnest($1::uuid[]) as w(id)`,
      [ideaIds],
    );
    return new Map(rows.map((row) => [row.id, talliesIn(row)]));
  }
}

function talliesIn({ departments, levels, waves }: Row): StoredTallies {
  const inOrder: Tally[] = [];
  for (const [wave, ...sums] of waves ?? []) inOrder[wave] = tallyOf(sums);
  return {
    departments: new Map(
      (departments ?? []).map(([id, looks, expected, votes]) => [id, { looks, expected, votes }]),
    ),
    levels: new Map((levels ?? []).map(([level, ...sums]) => [level, tallyOf(sums)])),
    // A wave that nobody looked in, because looks were taken over by another idea, is an empty one.
    waves: Array.from(inOrder, (tally) => tally ?? tallyOf([0, 0, 0])),
    linkVotes: new Map(
      (departments ?? []).flatMap(([id, , , , votes]) => (votes === 0 ? [] : [[id, votes] as const])),
    ),
  };
}

const tallyOf = ([looks, expected, votes]: [number, number, number]): Tally => ({ looks, expected, votes });
