import type pg from 'pg';
import type { Notes } from './notes.ts';
import { Refusal } from './refusal.ts';
import type { ImportSpace } from './space.writer.ts';

/** What the writer of a file works with. Judging reads only; writing happens in the same transaction, unless the run is dry. */
export interface ImportContext {
  client: pg.Client;
  source: string;
  /** Where new ideas go. */
  space: ImportSpace;
  dryRun: boolean;
  /** Moment of the import. */
  now: Date;
  notes: Notes;
  refuse(line: number, refusal: Refusal): void;
}

/** Rows that passed the reading, by what became of them. */
export interface Verdict {
  added: number;
  alreadyThere: number;
}

const BATCH = 5_000;

/** Hands the refused rows of a staging table over for the report, in order, a batch at a time. */
export async function reportRefused(context: ImportContext, table: string): Promise<void> {
  for (let last = 0; ;) {
    const { rows } = await context.client.query<{ line: number; refusal: string }>(
      `select line, refusal from ${table} where refusal is not null and line > $1 order by line limit ${BATCH}`,
      [last],
    );
    for (const { line, refusal } of rows) context.refuse(line, Refusal.from(refusal));
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.line;
  }
}

/** How many rows of a staging table are new, how many stand in the database already. */
export async function countVerdict(client: pg.Client, table: string): Promise<Verdict> {
  const { rows } = await client.query<Verdict>(
    `select count(*) filter (where not is_there)::int as added, count(*) filter (where is_there)::int as "alreadyThere"
     from ${table} where refusal is null`,
  );
  return rows[0]!;
}
