import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pgCopy from 'pg-copy-streams';
import type pg from 'pg';
import { tableFile } from './backup-paths.ts';
import { copyTarget, type TableColumns } from './catalogue.ts';
import { Checksum } from './checksum.ts';
import { Fingerprint } from './fingerprint.ts';
import type { TableEntry } from './manifest.ts';
import { compressInPieces, Gather } from './pieces.ts';
import { joinSnapshot, type Snapshot } from './snapshot.ts';
import type { WorkProgress } from './work-progress.ts';

/** PostgreSQL reads with one core for each while Node compresses with another. */
const AT_ONCE = 2;

/** Writes every table of the snapshot, largest first, and gives what the manifest says of each, by name. */
export async function writeTables(
  databaseUrl: string,
  snapshot: Snapshot,
  folder: string,
  progress: WorkProgress,
  signal: AbortSignal,
): Promise<TableEntry[]> {
  const waiting = [...snapshot.tables];
  const written: TableEntry[] = [];
  // One that fails ends the others too.
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const work = async () => {
    const client = await joinSnapshot(databaseUrl, snapshot);
    try {
      for (let table = waiting.shift(); table; table = waiting.shift())
        written.push(await writeTable(client, table, folder, progress, either));
    } catch (error) {
      stop.abort(error);
      throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw stop.signal.aborted ? stop.signal.reason : failed.reason;
  return written.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function writeTable(
  client: pg.Client,
  table: TableColumns,
  folder: string,
  progress: WorkProgress,
  signal: AbortSignal,
): Promise<TableEntry> {
  signal.throwIfAborted();
  const fingerprint = new Fingerprint(progress.pass);
  const checksum = new Checksum();
  await pipeline(
    client.query(pgCopy.to(`copy ${copyTarget(table)} to stdout`)),
    new Gather(),
    fingerprint,
    compressInPieces(),
    checksum,
    createWriteStream(tableFile(folder, table.name), { mode: 0o600, flush: true }),
    { signal },
  );
  return {
    name: table.name,
    columns: table.columns,
    rows: fingerprint.rows,
    bytes: fingerprint.bytes,
    fingerprint: fingerprint.sum,
    size: checksum.size,
    sha256: checksum.digest(),
  };
}
