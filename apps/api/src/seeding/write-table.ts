import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine } from '../features/imports/index.ts';
import type { BulkTable, ToldTable } from './bulk-table.ts';
import type { BulkWorld } from './bulk-world.ts';

const CHUNK = 256 * 1024;

/** Writes one table; `tell` hears how many rows are on their way. Gives the number written. */
export async function writeTable(
  client: pg.Client,
  table: BulkTable,
  world: BulkWorld,
  tell: (rows: number) => void,
): Promise<number> {
  if ('rows' in table) {
    const count = await copyRows(client, table, world, tell);
    // What is derived from it needs a plan that knows how much there is.
    await client.query(`analyze ${table.table}`);
    return count;
  }
  const { rowCount } = await client.query(table.statement);
  return rowCount ?? 0;
}

async function copyRows(
  client: pg.Client,
  { table, columns, rows }: ToldTable,
  world: BulkWorld,
  tell: (rows: number) => void,
): Promise<number> {
  const copy = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  const done = finished(copy);
  // Awaited at the end; until then a failure must not count as nobody's.
  done.catch(() => undefined);
  let count = 0;
  let chunk = '';
  const send = async () => {
    tell(count);
    if (!copy.write(chunk)) await Promise.race([once(copy, 'drain'), done]);
    chunk = '';
  };
  for (const row of rows(world)) {
    chunk += copyLine(row);
    count += 1;
    if (chunk.length > CHUNK) await send();
  }
  if (chunk) await send();
  copy.end();
  await done;
  return count;
}
