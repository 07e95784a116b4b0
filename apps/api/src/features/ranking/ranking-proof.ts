import { recompute, standingOf, type Parameters, type Standing } from '@upwell/ranking';
import type { CheckpointRow, LookRow, VoteRow } from '@upwell/ranking';
import type { Database } from '../../platform/database/database.ts';
import { groupRows } from './group-rows.ts';

/** An idea whose kept state is not what its rows give. */
export interface Difference {
  /** Or the hour, of what the base rates are computed from. */
  ideaId: string;
  what: string;
  kept: number | null;
  recomputed: number | null;
}

export interface Proof {
  /** Ideas that were compared; those with changes not yet taken in are left out. */
  ideas: number;
  /** Hours of guaranteed places whose looks are all still there. */
  hours: number;
  differences: Difference[];
}

interface IdeaRows {
  id: string;
  kept: Omit<Standing, 'merit'> & { merit: number; counted: number };
  checkpoints: CheckpointRow[] | null;
  looks: LookRow[] | null;
  votes: VoteRow[] | null;
}

const CLOSE = 1e-6;
const CHUNK = 2_000;

/**
 * Everything about ranking anew from rows of looks, checkpoints and votes, beside what was kept step by step. Must run in a
 * transaction of one snapshot (REPEATABLE READ), so that nothing moves meanwhile.
 */
export async function proveRanking(database: Database, parameters: Parameters): Promise<Proof> {
  await database.rows(
    `declare ranked cursor for
     with roots as (select id from ideas where merged_ids is not null), ${groupRows}, plain as (
       -- One by one; those that others are read as come below.
       select idea_id, hour, department_id, level, wave, rate from looks where idea_id not in (select id from roots)
     ), rows as (
       select idea_id, 'look' as kind, jsonb_build_object('idea', idea_id, 'hour', hour, 'department', department_id, 'level', level,
         'wave', wave, 'rate', rate) as row
       from (select * from plain union all select root, hour, department_id, level, wave, rate from group_looks) l
       union all
       select idea_id, 'checkpoint', jsonb_build_object('idea', idea_id, 'department', department_id, 'level', level, 'wave', wave,
         'looks', looks, 'expected', expected)
       from (select idea_id, department_id, level, wave, looks, expected from look_checkpoints where idea_id not in (select id from roots)
             union all select root, department_id, level, wave, looks, expected from group_checkpoints) k
       union all
       select idea_id, 'vote', jsonb_build_object('idea', idea_id, 'ranks', ranks, 'department', department_id, 'level', level,
         'wave', wave, 'rate', rate)
       from (select idea_id, ranks, department_id, look_level as level, wave, coalesce(rate, 0) as rate from votes
             where taken_back_at is null and ranks is not null and idea_id not in (select id from roots)
             union all select root, ranks, department_id, level, wave, rate from group_votes) v
     ), gathered as (
       select idea_id, jsonb_agg(row) filter (where kind = 'look') as looks, jsonb_agg(row) filter (where kind = 'checkpoint')
         as checkpoints, jsonb_agg(row) filter (where kind = 'vote') as votes from rows group by idea_id
     )
     select t.idea_id as id, g.looks, g.checkpoints, g.votes, jsonb_build_object('support', t.support, 'hold', t.hold,
       'breadth', t.breadth, 'merit', t.merit, 'low', t.low, 'high', t.high, 'votes', t.votes, 'looks', t.looks,
       'expected', t.expected, 'departments', t.departments, 'levels', t.levels, 'linkVotes', t.link_votes,
       'counted', coalesce(c.looks, 0)) as kept
     from idea_standings t left join gathered g on g.idea_id = t.idea_id left join look_counts c on c.idea_id = t.idea_id
     where (g.idea_id is not null or t.refreshed_at is not null)
       and not exists (select from ranking_changes p join ideas i on i.id = p.idea_id
         where t.idea_id in (i.id, i.canonical_id))`,
  );
  const proof: Proof = { ideas: 0, ...(await proveHours(database)) };
  for (;;) {
    const chunk = await database.rows<IdeaRows>(`fetch ${CHUNK} from ranked`);
    for (const idea of chunk) proof.differences.push(...differencesOf(idea, parameters));
    proof.ideas += chunk.length;
    if (chunk.length < CHUNK) break;
  }
  await database.rows('close ranked');
  return proof;
}

/** What the base rates are computed from, and the rates that looks were given; lines not yet taken in are counted on both sides. */
async function proveHours(database: Database): Promise<Pick<Proof, 'hours' | 'differences'>> {
  const rows = await database.rows<{ hour: number; kept: number; recomputed: number; strays: number }>(
    `with seen as (
       select hour, count(*) filter (where is_guaranteed) as looks, count(*) filter (where b.rate is distinct from l.rate) as strays
       from looks l left join base_rates b using (hour) group by hour
     ), voted as (
       select look_hour as hour, count(*) as votes from votes
       where is_guaranteed and ranks and taken_back_at is null group by look_hour
     ), kept as (
       select hour, sum(looks) as looks, sum(votes) as votes from (
         select hour, looks, votes from guaranteed_hours
         union all select hour, hour_looks, hour_votes from ranking_changes where hour is not null) lines group by hour
     )
     select h.hour, (coalesce(k.looks, 0) * 1000000 + coalesce(k.votes, 0))::float8 as kept,
       (coalesce(s.looks, 0) * 1000000 + coalesce(v.votes, 0))::float8 as recomputed, coalesce(s.strays, 0)::int as strays
     from (select hour from seen union select hour from kept) h
     left join seen s using (hour) left join voted v using (hour) left join kept k using (hour)
     -- Looks of earlier hours may have been folded.
     where h.hour >= (select min(hour) from seen)`,
  );
  const differences = rows.flatMap(({ hour, kept, recomputed, strays }): Difference[] => [
    ...(kept === recomputed
      ? []
      : [{ ideaId: `hour ${hour}`, what: 'guaranteed looks and votes', kept, recomputed }]),
    ...(strays === 0
      ? []
      : [{ ideaId: `hour ${hour}`, what: 'looks of another rate', kept: strays, recomputed: 0 }]),
  ]);
  return { hours: rows.length, differences };
}

/** Bends one row, looks whether that is found, and puts it back; null when there is none. Within the same transaction. */
export async function provesItself(database: Database, parameters: Parameters): Promise<boolean | null> {
  await database.rows('savepoint honest');
  const bent = await database.row<{ ideaId: string }>(
    `update looks set rate = rate + 1000000 where ctid = (
       select l.ctid from looks l join ideas i on i.id = l.idea_id and i.canonical_id is null and i.merged_ids is null where wave is not null
         and not exists (select from ranking_changes p where p.idea_id = l.idea_id) limit 1)
     returning idea_id as "ideaId"`,
  );
  const { differences } = await proveRanking(database, parameters);
  await database.rows('rollback to savepoint honest');
  return bent && differences.some(({ ideaId }) => ideaId === bent.ideaId);
}

function differencesOf(
  { id, kept, checkpoints, looks, votes }: IdeaRows,
  parameters: Parameters,
): Difference[] {
  const tallies = recompute({ checkpoints: checkpoints ?? [], looks: looks ?? [], votes: votes ?? [] });
  const tally = tallies.get(id) ?? {
    departments: new Map(),
    levels: new Map(),
    waves: [],
    linkVotes: new Map(),
  };
  const standing = standingOf(tally, parameters);
  const recomputed = { ...standing, counted: standing.looks };
  return (Object.keys(recomputed) as (keyof typeof recomputed)[]).flatMap((what) =>
    isClose(kept[what], recomputed[what])
      ? []
      : [{ ideaId: id, what, kept: kept[what], recomputed: recomputed[what] }],
  );
}

const isClose = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= CLOSE;
