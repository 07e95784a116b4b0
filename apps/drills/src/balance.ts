import type { CommentWriters } from './comment-writers.ts';
import type { Findings } from './findings.ts';
import { query } from './postgres-server.ts';
import type { Voters } from './voters.ts';

interface Rows {
  comments: number;
  records: number;
  shown: number;
  entries: number;
  head: number;
  votes: number;
  shownVotes: number;
  votesByRecords: number;
}

/** What stands in the database against what was acknowledged, to the last row. */
export async function balance(
  findings: Findings,
  databaseUrl: string,
  ideaIds: readonly string[],
  { writers, voters }: { writers: CommentWriters; voters?: Voters | undefined },
): Promise<void> {
  const standing = await standingTexts(databaseUrl, ideaIds);
  const acknowledged = writers.acknowledged;
  const lost = acknowledged.filter(({ text, acknowledged: id }) => !standing.get(text)?.includes(id!));
  const doubled = [...standing.values()].filter((ids) => ids.length > 1);
  findings.keeps(
    'no acknowledged comment is lost, none stands there twice',
    lost.length + doubled.length === 0 && standing.size === acknowledged.length,
    `${acknowledged.length} acknowledged, ${standing.size} stand, ${lost.length} lost, ${doubled.length} doubled`,
  );
  const [rows] = await query<Rows & Record<string, number>>(databaseUrl, TOTALS, [ideaIds]);
  const { comments, records, shown, entries, head, votes, shownVotes, votesByRecords } = rows!;
  findings.keeps(
    'comments = records = shown count, and the log has no hole',
    comments === records && comments === shown && entries === head && head >= comments,
    { comments, records, shown, entries, head },
  );
  if (!voters) return;
  findings.keeps(
    'votes = records = shown count = what was acknowledged last',
    votes === shownVotes && votes === votesByRecords && votes === voters.standing,
    { votes, records: votesByRecords, shown: shownVotes, acknowledged: voters.standing },
  );
}

/** What the comments of some ideas say, with the ids of the rows that say so. */
export async function standingTexts(
  databaseUrl: string,
  ideaIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await query<{ body: string; ids: string[] }>(
    databaseUrl,
    `select body, array_agg(id::text) as ids from comments where idea_id = any($1::uuid[]) group by body`,
    [ideaIds],
  );
  return new Map(rows.map(({ body, ids }) => [body, ids]));
}

/** How far the log of an idea has come. */
export async function headOf(databaseUrl: string, ideaId: string): Promise<number> {
  const rows = await query<{ sequence: number }>(
    databaseUrl,
    `select sequence::int from topics where id = 'idea:' || $1`,
    [ideaId],
  );
  return rows[0]?.sequence ?? 0;
}

const TOTALS = `
  with said as (select id::text from comments where idea_id = any($1::uuid[])),
       topic as (select id, sequence from topics where id = any(select 'idea:' || i from unnest($1::text[]) i))
  select (select count(*)::int from said) as comments,
         (select count(*)::int from records where action = 'comment.posted'
            and subject_id in (select id from said)) as records,
         (select coalesce(sum(comments), 0)::int from idea_counts where idea_id = any($1::uuid[])) as shown,
         (select count(*)::int from topic_entries where topic in (select id from topic)) as entries,
         (select coalesce(sum(sequence), 0)::int from topic) as head,
         (select count(*)::int from votes where idea_id = any($1::uuid[]) and taken_back_at is null) as votes,
         (select coalesce(sum(votes), 0)::int from idea_counts where idea_id = any($1::uuid[])) as "shownVotes",
         (select coalesce(sum(case action when 'vote.given' then 1 else -1 end), 0)::int from records
            where action in ('vote.given', 'vote.taken_back') and subject_id = any($1::text[])) as "votesByRecords"`;
