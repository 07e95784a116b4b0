import type { CopyValue } from '../features/imports/index.ts';
import type { BulkWorld } from './bulk-world.ts';

/** A table that is told row by row and written by COPY. */
export interface ToldTable {
  table: string;
  /** As in COPY, divided by commas. */
  columns: string;
  rows(world: BulkWorld): Iterable<CopyValue[]>;
}

/** A table, or the rest of one, that follows from the ones before it. */
export interface DerivedTable {
  table: string;
  statement: string;
  /** $1, $2 … of the statement. */
  values?(world: BulkWorld): unknown[];
}

/** A derived table whose rows take long to compute: several processes of PostgreSQL do it, which an INSERT would not let them. */
export interface ComputedTable {
  table: string;
  columns: string;
  select: string;
}

/** One file of `tables/` each; `tables/index.ts` lists them in the order of writing. */
export type BulkTable = ToldTable | DerivedTable | ComputedTable;
