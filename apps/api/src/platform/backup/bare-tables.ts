import type pg from 'pg';
import { quoted } from './catalogue.ts';

/** What PostgreSQL would keep up row by row, in the words that make it again. */
interface Fitting {
  drop: string;
  make: string;
}

/**
 * Takes keys, indexes and triggers off all tables, so that they fill several times as fast and in any order.
 * Gives back the way to put everything on again, which also proves the rows against every constraint.
 */
export async function bareTables(client: pg.Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const names = tables.map((table) => `public.${quoted(table)}`);
  const fittings = [
    ...(await constraints(client, ['f'], names)),
    ...(await indexes(client, names)),
    ...(await constraints(client, ['x', 'u', 'p'], names)),
    ...(await triggers(client, names)),
  ];
  // In one go: there are some hundred, each of a moment.
  await client.query(fittings.map(({ drop }) => drop).join(';'));
  return async () => {
    // Keys before what leans on them.
    await client.query(
      fittings
        .map(({ make }) => make)
        .reverse()
        .join(';'),
    );
  };
}

async function constraints(client: pg.Client, kinds: string[], tables: string[]): Promise<Fitting[]> {
  const { rows } = await client.query<Fitting>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype::text = any($1) and conrelid = any($2::regclass[]::oid[])
     order by array_position($1, contype::text), conrelid::regclass::text, conname`,
    [kinds, tables],
  );
  return rows;
}

async function indexes(client: pg.Client, tables: string[]): Promise<Fitting[]> {
  const { rows } = await client.query<Fitting>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
     from pg_index i where indrelid = any($1::regclass[]::oid[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     order by indrelid::regclass::text, indexrelid::regclass::text`,
    [tables],
  );
  return rows;
}

async function triggers(client: pg.Client, tables: string[]): Promise<Fitting[]> {
  const { rows } = await client.query<Fitting>(
    `select distinct format('alter table %s disable trigger user', tgrelid::regclass) as drop,
       format('alter table %s enable trigger user', tgrelid::regclass) as make
     from pg_trigger where not tgisinternal and tgrelid = any($1::regclass[]::oid[])`,
    [tables],
  );
  return rows;
}
