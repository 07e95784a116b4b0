import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pgCopy from 'pg-copy-streams';
import type pg from 'pg';
import { BackupRefused } from './backup-refused.ts';
import { tableFile } from './backup-paths.ts';
import { bareTables } from './bare-tables.ts';
import { copyTarget, listTables, quoted } from './catalogue.ts';
import type { CheckedBackup } from './check-backup.ts';
import { Fingerprint } from './fingerprint.ts';
import type { Manifest, TableEntry } from './manifest.ts';
import { decompressInPieces, Gather, readInPieces } from './pieces.ts';
import type { WorkProgress } from './work-progress.ts';

/** Fills the tables of an empty schema within the transaction of the client. Throws BackupRefused. */
export async function loadTables(
  client: pg.Client,
  { folder, manifest }: CheckedBackup,
  progress: WorkProgress,
  say: (sentence: string) => void,
): Promise<void> {
  const { tables } = manifest;
  await refuseAnotherSchema(client, manifest);
  // Migrations write rows as well, which the backup brings in their present state.
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  const dress = await bareTables(
    client,
    tables.map(({ name }) => name),
  );
  for (const table of tables) await load(client, folder, table, progress);
  say('Building indexes and checking constraints …');
  await client.query(`set local maintenance_work_mem = '256MB'`);
  await dress();
  for (const { name, value, isCalled } of manifest.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [`public.${quoted(name)}`, value, isCalled]);
}

/** Reads every table back and compares it with what the backup saw. Throws BackupRefused. */
export async function proveTables(
  client: pg.Client,
  { tables }: Manifest,
  progress: WorkProgress,
): Promise<void> {
  for (const table of tables) {
    const found = new Fingerprint(progress.pass);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(
      client.query(pgCopy.to(`copy ${copyTarget(table)} to stdout`)),
      new Gather(),
      found,
      nowhere,
    );
    refuseDifference(table, found);
  }
}

async function load(
  client: pg.Client,
  folder: string,
  table: TableEntry,
  progress: WorkProgress,
): Promise<void> {
  const fingerprint = new Fingerprint(progress.pass);
  await pipeline(
    readInPieces(tableFile(folder, table.name)),
    decompressInPieces(),
    fingerprint,
    client.query(pgCopy.from(`copy ${copyTarget(table)} from stdin with (freeze)`)),
  );
  // The file may have been changed since it was checked.
  refuseDifference(table, fingerprint);
}

function refuseDifference(table: TableEntry, found: Fingerprint): void {
  if (found.rows === table.rows && found.sum === table.fingerprint) return;
  throw new BackupRefused(
    `Table ${table.name} came out with ${found.rows} rows and fingerprint ${found.sum} instead of ${table.rows} ` +
      `and ${table.fingerprint}. Nothing was kept.`,
  );
}

async function refuseAnotherSchema(client: pg.Client, manifest: Manifest): Promise<void> {
  const shape = (tables: { name: string; columns: string[] }[]) =>
    tables.map(({ name, columns }) => `${name} (${[...columns].sort().join(', ')})`).sort();
  const made = shape(await listTables(client));
  const brought = shape(manifest.tables);
  const odd = [
    ...made.filter((table) => !brought.includes(table)),
    ...brought.filter((table) => !made.includes(table)),
  ];
  if (odd.length > 0)
    throw new BackupRefused(
      `The backup does not fit the schema that its migrations make: ${odd[0]}. It is foreign or was changed; nothing was kept.`,
    );
}
