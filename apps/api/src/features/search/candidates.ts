import type { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { Windows } from './search-windows.ts';

/** Texts to rank; more would cost time and change little. */
const MOST_FOUND = 150;
/** So many, and the search looks no further back. */
const ENOUGH = 60;

export interface CandidateWishes {
  table: 'idea_search' | 'comment_search';
  key: 'idea_id' | 'comment_id';
  /** All that must hold, as a tsquery; empty takes what is newest. */
  query: string;
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
  /** 3 when all texts were looked at. */
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
  { table, key, query, asks, words, most = MOST_FOUND, also }: CandidateWishes,
  windows: Windows,
  params: Params,
): string {
  const matches = query ? `d.vector @@ ${params.add(query)}::tsquery` : 'true';
  const rank = words
    ? `ts_rank('{0.1, 0.25, 0.4, 1.0}', d.vector, ${params.add(words)}::tsquery, 1)::float8`
    : 'd.day / 100000.0::float8';
  const best = `select d.${key} as key, ${rank} as rank, 3 as reach, false as also from ${table} d
    where ${matches} order by rank desc, d.day desc limit ${most}`;

  const steps: [name: string, select: string][] = [];
  if (windows.newest === null) steps.push(['everything', best]);
  else {
    const recent = windows.newer === null ? 'true' : `d.day >= ${params.add(windows.newer)}`;
    steps.push([
      'newest',
      `select d.${key} as key, ${rank} as rank, 1 as reach, false as also
       from (select * from ${table} d where ${matches} and ${recent} order by d.day desc limit ${most}) d`,
    ]);
    // Behind a gate nothing is begun, no workers either, unless it is needed.
    const few = `(select count(*) from newest) < ${Math.min(most, ENOUGH)}`;
    if (asks)
      steps.push([
        'everything',
        `select p.* from (select 1 where ${few}) gate cross join lateral (${best}) p`,
      ]);
    if (also)
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
