import type { Params } from '../../platform/database/params.ts';
import { PLANNED_BY_VALUES } from '../../platform/database/prepared-client.ts';
import type { Windows } from './search-windows.ts';

/** Texts to rank; more would cost time and change little. */
export const MOST_FOUND = 300;
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

/**
 * Common table expressions that end in `hits (key, rank, reach)`. A word that stands in half of all texts would have them all
 * ranked; so the newest are looked at first, then more, and the index over everything only when that gave little, which
 * bounds what any search can cost. `reach` is 3 when all texts were looked at.
 */
export function candidates(
  { table, key, query, asks, words, most = MOST_FOUND, also }: CandidateWishes,
  windows: Windows,
  params: Params,
): string {
  const matches = query ? `d.vector @@ ${params.add(query)}::tsquery` : 'true';
  const rank = words
    ? `ts_rank('{0.1, 0.25, 0.4, 1.0}', d.vector, ${params.add(words)}::tsquery, 1)::float8`
    : 'd.day / 100000.0::float8';
  const enough = Math.min(most, ENOUGH);
  const pick = (condition: string, reach: number) =>
    `select d.${key} as key, ${rank} as rank, ${reach} as reach from ${table} d
     where ${matches} and ${condition} order by rank desc, d.day desc limit ${most}`;
  // Behind a gate nothing is begun, no workers either, unless it is needed.
  const pickIf = (gate: string, condition: string, reach: number) =>
    `select p.* from (select 1 where ${gate}) gate cross join lateral (${pick(condition, reach)}) p`;
  const since = (day: number) => `d.day >= ${params.add(day)}`;
  const fewIn = (...names: string[]) =>
    names.map((name) => `(select count(*) from ${name}) < ${enough}`).join(' and ');

  const steps: [name: string, select: string][] = [];
  if (windows.newest === null) steps.push(['everything', pick('true', 3)]);
  else {
    steps.push(['newest', pick(since(windows.newest), 1)]);
    if (windows.newer !== null) steps.push(['newer', pickIf(fewIn('newest'), since(windows.newer), 2)]);
    if (asks) steps.push(['everything', pickIf(fewIn(...steps.map(([name]) => name)), 'true', 3)]);
    if (also)
      steps.push([
        'further',
        `select p.* from (select 1 where not (${fewIn('newest')})) gate cross join lateral (
           select d.${key} as key, ${rank} as rank, 1 as reach from ${table} d join (${also}) a on a.key = d.${key} where ${matches}) p`,
      ]);
  }
  const all = steps.map(([name]) => `select * from ${name}`).join(' union all ');
  return `${PLANNED_BY_VALUES} ${steps.map(([name, select]) => `${name} as materialized (${select})`).join(',\n')},
    hits as materialized (
      select key, max(rank) as rank, max(max(reach)) over () as reach from (${all}) h group by key)`;
}
