import type pg from 'pg';
import type { SequenceEntry } from './manifest.ts';

/** A table with the columns that hold data; what PostgreSQL computes itself is left out. */
export interface TableColumns {
  name: string;
  columns: string[];
  /** On the disk, for the order of work and for progress. */
  size: number;
}

/** Kept by the program that applies them; a backup names them in its manifest instead. */
const MIGRATIONS = 'migrations';

/**
 * All tables of the product, largest first. The jobs of graphile_worker live in a schema of their own and are bells
 * only: what they would do stands in these tables, and a sweep rings again.
 */
export async function listTables(client: pg.Client): Promise<TableColumns[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; size: string }>(
    `select t.relname as name, pg_total_relation_size(t.oid) as size,
       array_agg(a.attname::text order by a.attnum) as columns
     from pg_class t join pg_attribute a on a.attrelid = t.oid
     where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname <> $1
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
     group by t.oid, t.relname order by size desc, name`,
    [MIGRATIONS],
  );
  return rows.map(({ name, columns, size }) => ({ name, columns, size: Number(size) }));
}

/** Where the sequences stand; later is safe, earlier would hand out a number twice. */
export async function listSequences(client: pg.Client): Promise<SequenceEntry[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class c
     where relkind = 'S' and relnamespace = 'public'::regnamespace and not exists (
       select from pg_depend d where d.objid = c.oid and d.refobjid = to_regclass($1) and d.deptype in ('a', 'i'))
     order by relname`,
    [MIGRATIONS],
  );
  const sequences: SequenceEntry[] = [];
  for (const { name } of rows) {
    const { rows: states } = await client.query<{ value: string; is_called: boolean }>(
      `select last_value::text as value, is_called from ${quoted(name)}`,
    );
    sequences.push({ name, value: states[0]!.value, isCalled: states[0]!.is_called });
  }
  return sequences;
}

/** Names of the migrations that were applied, in order; empty when this is no database of the product. */
export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.${MIGRATIONS}') is not null and to_regclass('public.organisation') is not null as there`,
  );
  if (!rows[0]?.there) return [];
  const { rows: applied } = await client.query<{ name: string }>(
    `select name from ${MIGRATIONS} order by timestamp, id`,
  );
  return applied.map(({ name }) => name);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"table" ("column", "column")`, as COPY wants it. */
export function copyTarget(table: { name: string; columns: string[] }): string {
  return `public.${quoted(table.name)} (${table.columns.map(quoted).join(', ')})`;
}
