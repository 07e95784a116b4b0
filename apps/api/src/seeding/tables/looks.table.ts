import type { BulkTable } from '../bulk-table.ts';

/** Of those whom the feed shows an idea, so many vote; what every look expects, in billionths. */
const LOOKS_A_VOTE = 6;
const RATE = 100_000_000;

/** Looks in numbers alone, as those older than 180 days are kept: some for each vote that ranks, all in the first wave. */
export const lookCheckpointsTable: BulkTable = {
  table: 'look_checkpoints',
  columns: 'idea_id, department_id, level, wave, looks, expected',
  select: `
    select idea_id, department_id, look_level, wave, count(*) * ${LOOKS_A_VOTE}, count(*) * ${LOOKS_A_VOTE * RATE}::bigint
    from votes where wave is not null group by idea_id, department_id, look_level, wave`,
};

export const lookCountsTable: BulkTable = {
  table: 'look_counts',
  columns: 'idea_id, looks',
  select: `select idea_id, sum(looks)::int from look_checkpoints group by idea_id`,
};

/** Looks and votes in one row each, to be summed up. */
const lines = `(
  select idea_id, department_id, level, wave, looks, expected, 0 as votes, 0 as link_votes from look_checkpoints
  union all
  select idea_id, department_id, look_level, wave, 0, 0, (wave is not null)::int, (not ranks)::int from votes
  where taken_back_at is null and (wave is not null or not ranks)) lines`;
const sums = 'sum(looks)::int, sum(expected)::bigint, sum(votes)::int';

export const departmentTalliesTable: BulkTable = {
  table: 'department_tallies',
  columns: 'idea_id, department_id, looks, expected, votes, link_votes',
  select: `select idea_id, department_id, ${sums}, sum(link_votes)::int from ${lines} group by idea_id, department_id`,
};

export const levelTalliesTable: BulkTable = {
  table: 'level_tallies',
  columns: 'idea_id, level, looks, expected, votes',
  select: `select idea_id, level, ${sums} from ${lines} where level is not null group by idea_id, level`,
};

export const waveTalliesTable: BulkTable = {
  table: 'wave_tallies',
  columns: 'idea_id, wave, looks, expected, votes',
  select: `select idea_id, wave, ${sums} from ${lines} where wave is not null group by idea_id, wave`,
};
