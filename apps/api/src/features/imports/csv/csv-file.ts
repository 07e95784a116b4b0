import type { Reading, SourceBytes, SourceFile } from '../imports.types.ts';
import type { ColumnLook } from './column-profile.ts';
import { csvRows } from './csv-rows.ts';
import { headingNames } from './heading-names.ts';
import { MappedRows } from './mapped-rows.ts';
import type { TableMapping } from './mapping.rules.ts';
import type { TableSurvey } from './survey-table.ts';

export interface TablePlan {
  mapping: TableMapping;
  /** Of times that do not say theirs; null takes UTC and says so. */
  zone: string | null;
  /** What ids are counted within. */
  scope: string;
  /** Nobody has looked at the mapping: what it only supposes is said. */
  isGuess: boolean;
}

/** A table whose columns a mapping names, as a file of the neutral form. */
export function csvFile(
  source: SourceBytes,
  { dialect, columns }: TableSurvey,
  { mapping, zone, scope, isGuess }: TablePlan,
): SourceFile {
  return {
    kind: mapping.kind,
    name: source.name,
    size: source.size,
    async *rows(reading: Reading) {
      if (dialect.encoding !== 'utf-8') reading.notes.add('not_utf8', 1, { encoding: dialect.encoding });
      if (isGuess) tellOrder(mapping, columns, reading);
      let mapped: MappedRows | null = null;
      for await (const rows of csvRows(source, dialect, reading.onBytes)) {
        const table = (mapped ??= new MappedRows(
          mapping,
          headingNames(rows.shift()!.cells),
          zone,
          scope,
          reading,
        ));
        yield rows.flatMap((row) => table.of(row));
      }
    },
  };
}

/** That no row shows which of two numbers is the month. */
function tellOrder({ fields, dateOrder }: TableMapping, columns: ColumnLook[], { notes }: Reading): void {
  const named = JSON.stringify(fields['createdAt'] ?? '');
  for (const column of columns)
    if (named.includes(JSON.stringify(column.name)) && column.orderMatters && !column.dateOrder)
      notes.add('order_assumed', column.filled, { order: dateOrder ?? 'day-month' });
}
