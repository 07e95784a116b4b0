import type { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { Windows } from './search-windows.ts';

/** Texts to rank; more would cost time and change little. */
const MOST_FOUND = 150;
/** So many, and the search looks no further back. */
const ENOUGH = 40;
/** Ranked when the search goes over all texts; of more, the newest. */
const MOST_RANKED = 500;
/** In so much of all texts, and the first that match are met sooner by going through the newest than by the index of words. */
const COMMON = 0.08;

export interface CandidateWishes {
  table: 'idea_search' | 'comment_search';
  key: 'idea_id' | 'comment_id';
  /** All that must hold, as a tsquery; empty takes what is newest. */
  query: string;
  /** How much of all texts probably holds it; which way is cheapest depends on it. */
  share: number;
  /** Whether something in it is sure to be rare, such as a name: then all texts are looked at at once. */
  isRare: boolean;
  /** Whether the query asks for something; of one that only leaves out, no index knows where to begin. */
  asks: boolean;
  /** The words alone, for the rank; empty ranks by time. */
  words: string;
  /** What is taken before the conditions outside of the table; more when these leave little. */
  most?: number;
  /** Further texts to look at when the newest were enough, as a SELECT of keys. */
  also?: string;
}

/** Texts that hold what was asked for, with their ranks. */
export interface Candidates {
  keys: string[];
  ranks: number[];
  /** Those that were met by `also` alone. */
  also: string[];
  /** 3 when all texts were looked at, less when only the newest were. */
  reach: number;
}

/**
 * A word that stands in half of all texts would have them all ranked, which costs far more than finding them; so of the
 * newest texts as many are ranked as are met first, and the index over everything is asked only when that gave little.
 * A statement of its own: its plan depends on how common the words are, that of everything around it does not.
 */
export async function candidates(
  database: Database,
  wishes: CandidateWishes,
  windows: Windows,
): Promise<Candidates> {
  const params = new Params();
  const row = await database.row<Candidates>(statement(wishes, windows, params), params.values);
  return row!;
}

function statement(
  { table, key, query, share, isRare, asks, words, most = MOST_FOUND, also }: CandidateWishes,
  windows: Windows,
  params: Params,
): string {
  const matches = query ? `d.vector @@ ${params.add(query)}::tsquery` : 'true';
  const rank = words
    ? `ts_rank('{0.1, 0.25, 0.4, 1.0}', d.vector, ${params.add(words)}::tsquery, 1)::float8`
    : 'd.day / 100000.0::float8';
  const found = (reach: string) => `d.${key} as key, ${rank} as rank, ${reach} as reach, false as also`;
  const steps: [name: string, select: string][] = [];
  if (windows.newest === null)
    steps.push([
      'everything',
      `select ${found('3')} from ${table} d where ${matches} order by rank desc, d.day desc limit ${most}`,
    ]);
  else {
    // Behind a gate nothing is begun, no workers either, unless it is needed.
    const few = isRare ? 'true' : `(select count(*) from newest) < ${Math.min(most, ENOUGH)}`;
    if (!isRare) {
      const recent = windows.newer === null ? 'true' : `d.day >= ${params.add(windows.newer)}`;
      const matching = `select * from ${table} d where ${matches} and ${recent}`;
      const isCommon = !asks || share >= COMMON;
      const newest = isCommon ? `${matching} order by d.day desc limit ${most}` : newestOf(matching, most);
      steps.push(['newest', `select ${found('1')} from (${newest}) d`]);
    }
    if (asks) {
      const matching = newestOf(`select * from ${table} d where ${matches}`, MOST_RANKED);
      const best = `select r.key, r.rank, case when count(*) over () < ${MOST_RANKED} then 3 else 2 end as reach, r.also
        from (select ${found('0')}, d.day from (${matching}) d) r order by r.rank desc, r.day desc limit ${most}`;
      steps.push([
        'everything',
        `select p.* from (select 1 where ${few}) gate cross join lateral (${best}) p`,
      ]);
    }
    if (also && !isRare)
      steps.push([
        'further',
        `select p.* from (select 1 where not ${few}) gate cross join lateral (
           select d.${key} as key, ${rank} as rank, 1 as reach, true as also from ${table} d join (${also}) a on a.key = d.${key} where ${matches}) p`,
      ]);
  }
  const all = steps.map(([name]) => `select * from ${name}`).join(' union all ');
  return `${PLANNED_BY_VALUES} with ${steps.map(([name, select]) => `${name} as materialized (${select})`).join(',\n')}
    select coalesce(array_agg(key), '{}') as keys, coalesce(array_agg(rank), '{}') as ranks, coalesce(max(reach), 1) as reach,
      coalesce(array_agg(key) filter (where also), '{}') as also
    from (select key, max(rank) as rank, max(reach) as reach, bool_and(also) as also from (${all}) h group by key) hits`;
}

/**
 * The newest of what matches, by the index of words. PostgreSQL would rather go through the texts by their days, since it takes
 * looking for a word in one for as cheap as comparing a number; the offset keeps it from that.
 */
const newestOf = (matching: string, most: number): string =>
  `select * from (${matching} offset 0) m order by m.day desc limit ${most}`;
