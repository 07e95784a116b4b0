import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, type CopyValue } from './copy-line.ts';
import { ImportRefused, type SourceFile } from './imports.types.ts';
import { jsonLines, LONGEST_LINE, type JsonLine } from './json-lines.ts';
import type { Notes } from './notes.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { SourceRow } from './source-row.ts';

export interface Staging {
  file: SourceFile;
  /** Columns after `line` of the table that is named after the kind. */
  columns: string;
  read(row: SourceRow): CopyValue[] | Refusal;
  refuse(line: number, reason: string): void;
  notes: Notes;
  progress: Progress;
  now: Date;
}

/** Streams the rows of a file into its staging table; memory holds a batch at a time. */
export async function stageRows(client: pg.Client, staging: Staging): Promise<void> {
  const { file, progress } = staging;
  const table = `staged_${file.kind}`;
  const copy = client.query(copyFrom(`copy ${table} (line, ${staging.columns}) from stdin`));
  const done = finished(copy);
  // Awaited at the end; until then a failure must not count as nobody's.
  done.catch(() => undefined);
  try {
    for await (const lines of jsonLines(file.path, (bytes) => progress.readBytes(bytes))) {
      const text = lines.map((line) => staged(line, staging)).join('');
      progress.rows += lines.length;
      if (text && !copy.write(text)) await Promise.race([once(copy, 'drain'), done]);
    }
  } catch (error) {
    copy.destroy(error as Error);
    await done.catch(() => undefined);
    throw new ImportRefused(
      `${file.name} cannot be read to its end: ${(error as Error).message}. Nothing of it was taken.`,
    );
  }
  copy.end();
  await done;
  // Without statistics the planner takes a hundred thousand rows for ten.
  await client.query(`analyze ${table}`);
}

function staged(line: JsonLine, staging: Staging): string {
  const row = parsed(line, staging);
  const values = row instanceof Refusal ? row : staging.read(row);
  if (!(values instanceof Refusal)) return copyLine([line.number, ...values]);
  staging.refuse(line.number, values.reason);
  return '';
}

function parsed({ text, damaged }: JsonLine, { notes, now }: Staging): SourceRow | Refusal {
  if (text === null) return new Refusal(`the line is longer than ${LONGEST_LINE.toLocaleString('en')} bytes`);
  if (damaged) notes.add('lines with bytes that are no UTF-8, replaced');
  const hasNul = text.includes('\u0000');
  if (hasNul) notes.add('texts freed of NUL bytes or halves of characters');
  try {
    const value: unknown = JSON.parse(hasNul ? text.replaceAll('\u0000', '') : text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new SourceRow(value as Record<string, unknown>, notes, now);
    return new Refusal('the line is JSON, but no object');
  } catch {
    return new Refusal('the line is no JSON');
  }
}
