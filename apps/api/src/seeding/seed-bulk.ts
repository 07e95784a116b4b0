import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { canonicalJson } from '../platform/acts/canonical-json.ts';
import { newId } from '../platform/database/ids.ts';
import { BulkProgress, type TableReport } from './bulk-progress.ts';
import { openSession, refuseWorkOfPeople, removeEverything, trustReferences } from './bulk-session.ts';
import type { BulkWish } from './bulk-wish.ts';
import { BulkWorld } from './bulk-world.ts';
import { setAsideIndexes } from './set-aside-indexes.ts';
import { bulkTables } from './tables/index.ts';
import { writeTable } from './write-table.ts';

export interface BulkReport {
  administrator: { email: string; password: string };
  tables: TableReport[];
}

/**
 * Fills a database with an invented organisation of the wished size, in one transaction: all of it is there, or what was
 * there before. `until` is the moment of the newest rows. Throws SeedingRefused.
 */
export async function seedBulk(
  databaseUrl: string,
  wish: BulkWish,
  until: Date,
  say: (sentence: string) => void,
): Promise<BulkReport> {
  const client = await openSession(databaseUrl);
  try {
    await refuseWorkOfPeople(client, wish.force);
    const world = new BulkWorld(wish, wish.seed, until.getTime());
    const progress = new BulkProgress(say);
    const password = wish.password ?? randomBytes(12).toString('base64url');
    await client.query('begin');
    await write(client, world, progress);
    await leaveAKey(client, world, password);
    await record(client, wish, until);
    await client.query('commit');
    await progress.step('statistics', () => tidy(client));
    return {
      administrator: { email: world.people.emailOf(0), password },
      tables: progress.done,
    };
  } finally {
    await client.end();
  }
}

async function write(client: pg.Client, world: BulkWorld, progress: BulkProgress): Promise<void> {
  await removeEverything(client);
  await trustReferences(client);
  const indexes = await setAsideIndexes(
    client,
    bulkTables.map(({ table }) => table),
  );
  for (const table of bulkTables)
    await progress.step(table.table, (tell) => writeTable(client, table, world, tell));
  await progress.step('indexes', async () => {
    for (const definition of indexes) await client.query(definition);
    return 0;
  });
}

/** The one who can sign in; the others have no password, and the administrator can give them one. */
async function leaveAKey(client: pg.Client, { people, until }: BulkWorld, password: string): Promise<void> {
  await client.query(
    'insert into credentials (member_id, password_hash, changed_at) values ($1, $2, $3)',
    // Two passes over 19 MiB, as the product's own.
    [
      people.id(0),
      await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
      new Date(until),
    ],
  );
}

async function record(
  client: pg.Client,
  { force: _, password: __, ...wish }: BulkWish,
  until: Date,
): Promise<void> {
  await client.query(
    `insert into records (id, at, actor_id, action, subject_kind, subject_id, facts) values ($1, $2, null, 'organisation.seeded', 'organisation', 'organisation', $3)`,
    [newId(), until, canonicalJson(wish)],
  );
}

/** What autovacuum would do within the hour; until then every plan would be a guess. */
async function tidy(client: pg.Client): Promise<number> {
  await client.query('vacuum (analyze)');
  return 0;
}
