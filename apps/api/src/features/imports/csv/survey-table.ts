import type { SourceBytes } from '../imports.types.ts';
import { ColumnProfile, type ColumnLook } from './column-profile.ts';
import { dialectOf, type CsvDialect } from './csv-dialect.ts';
import { csvRows } from './csv-rows.ts';
import { headingNames } from './heading-names.ts';

/** What a file looks like, seen from its first row to its last, as plain data. */
export interface TableSurvey {
  name: string;
  dialect: CsvDialect;
  columns: ColumnLook[];
  /** Below the heading. */
  rows: number;
}

/** Reads a file once, a batch at a time. Throws a sentence for a file that cannot be cut into rows. */
export async function surveyTable(
  source: SourceBytes,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<TableSurvey> {
  const dialect = await dialectOf(source);
  let columns: ColumnProfile[] | null = null;
  let count = 0;
  for await (const rows of csvRows(source, dialect, onBytes)) {
    columns ??= headingNames(rows.shift()!.cells).map((name) => new ColumnProfile(name));
    for (const { cells } of rows) columns.forEach((column, n) => column.add(cells[n] ?? ''));
    count += rows.length;
  }
  return { name: source.name, dialect, columns: (columns ?? []).map((column) => column.look()), rows: count };
}
