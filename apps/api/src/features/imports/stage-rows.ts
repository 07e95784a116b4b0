import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, type CopyValue } from './copy-line.ts';
import { ImportCancelled, ImportRefused, type NumberedRow, type SourceFile } from './imports.types.ts';
import type { Notes } from './notes.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export interface Staging {
  file: SourceFile;
  /** Columns after `line` of the table that is named after the kind. */
  columns: string;
  read(row: SourceRow): CopyValue[] | Refusal;
  refuse(line: number, refusal: Refusal): void;
  notes: Notes;
  progress: Progress;
  now: Date;
  signal?: AbortSignal | undefined;
}

/** Streams the rows of a file into its staging table; memory holds a batch at a time. */
export async function stageRows(client: pg.Client, staging: Staging): Promise<void> {
  const { file, progress, notes, now } = staging;
  const table = `staged_${file.kind}`;
  await client.query(`truncate ${table}`);
  const copy = client.query(copyFrom(`copy ${table} (line, ${staging.columns}) from stdin`));
  const done = finished(copy);
  // Awaited at the end; until then a failure must not count as nobody's.
  done.catch(() => undefined);
  try {
    for await (const rows of file.rows({ notes, now, onBytes: (bytes) => progress.readBytes(bytes) })) {
      if (staging.signal?.aborted) throw new ImportCancelled();
      const text = rows.map((row) => staged(row, staging)).join('');
      progress.rows += rows.length;
      if (text && !copy.write(text)) await Promise.race([once(copy, 'drain'), done]);
    }
  } catch (error) {
    copy.destroy(error as Error);
    await done.catch(() => undefined);
    if (error instanceof ImportCancelled) throw error;
    throw new ImportRefused(
      `${file.name} cannot be read to its end: ${(error as Error).message}. Nothing of it was taken.`,
    );
  }
  copy.end();
  await done;
  // Without statistics the planner takes a hundred thousand rows for ten.
  await client.query(`analyze ${table}`);
}

function staged({ line, row }: NumberedRow, staging: Staging): string {
  const values = row instanceof Refusal ? row : staging.read(row);
  if (!(values instanceof Refusal)) return copyLine([line, ...values]);
  staging.refuse(line, values);
  return '';
}
