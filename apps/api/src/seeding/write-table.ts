import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { copyLine } from '../features/imports/index.ts';
import type { BulkTable, ComputedTable, ToldTable } from './bulk-table.ts';
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
  if ('select' in table) return compute(client, table);
  const { rowCount } = await client.query(table.statement, table.values?.(world) ?? []);
  return rowCount ?? 0;
}

async function compute(client: pg.Client, { table, columns, select }: ComputedTable): Promise<number> {
  await client.query(`create temp table computed (${columns}) on commit drop as ${select}`);
  const { rowCount } = await client.query(`insert into ${table} (${columns}) select * from computed`);
  await client.query('drop table computed');
  return rowCount ?? 0;
}

async function copyRows(
  client: pg.Client,
  { table, columns, rows }: ToldTable,
  world: BulkWorld,
  tell: (rows: number) => void,
): Promise<number> {
  let copy: Copy | null = null;
  let count = 0;
  let chunk = '';
  for (const row of rows(world)) {
    chunk += copyLine(row);
    count += 1;
    if (chunk.length < CHUNK) continue;
    tell(count);
    copy ??= new Copy(client, table, columns);
    await copy.send(chunk);
    chunk = '';
  }
  if (count === 0) return 0;
  copy ??= new Copy(client, table, columns);
  await copy.send(chunk);
  await copy.end();
  return count;
}

/** A COPY under way. The table was emptied by this transaction, so its rows need no second look by the vacuum. */
class Copy {
  private readonly stream: CopyStreamQuery;
  private readonly done: Promise<void>;

  constructor(client: pg.Client, table: string, columns: string) {
    this.stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin (freeze)`));
    this.done = finished(this.stream);
    // Awaited at the end; until then a failure must not count as nobody's.
    this.done.catch(() => undefined);
  }

  async send(chunk: string): Promise<void> {
    if (!this.stream.write(chunk)) await Promise.race([once(this.stream, 'drain'), this.done]);
  }

  async end(): Promise<void> {
    this.stream.end();
    await this.done;
  }
}
