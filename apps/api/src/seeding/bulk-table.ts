import type { CopyValue } from '../features/imports/index.ts';
import type { BulkWorld } from './bulk-world.ts';

/** A table that is told row by row and written by COPY. */
export interface ToldTable {
  table: string;
  /** As in COPY, divided by commas. */
  columns: string;
  rows(world: BulkWorld): Iterable<CopyValue[]>;
}

/** A table that follows from the ones before it: a statement, with $1 the moment of the world. */
export interface DerivedTable {
  table: string;
  statement: string;
}

/** One file of `tables/` each; `tables/index.ts` lists them in the order of writing. */
export type BulkTable = ToldTable | DerivedTable;
