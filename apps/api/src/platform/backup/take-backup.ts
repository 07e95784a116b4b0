import { mkdir, open, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BackupRefused } from './backup-refused.ts';
import { filesFolder, partialOf } from './backup-paths.ts';
import { listSequences } from './catalogue.ts';
import { connect } from './connect.ts';
import { FORMAT, MANIFEST, manifestText, type Manifest } from './manifest.ts';
import { releaseVersion } from './release.ts';
import { holdSnapshot, type Snapshot } from './snapshot.ts';
import type { StoredFiles } from './stored-files.ts';
import { WorkProgress } from './work-progress.ts';
import { writeFiles } from './write-files.ts';
import { writeTables } from './write-tables.ts';

export interface BackupWish {
  databaseUrl: string;
  files: StoredFiles;
  /** Must not be there yet, or be empty. */
  folder: string;
  say?: (sentence: string) => void;
  /** Hears of what could not be taken along; the backup goes on. */
  warn?: (sentence: string) => void;
  signal?: AbortSignal;
  /** Called while the moment is held that the backup will show. */
  onSnapshot?: (snapshot: Snapshot) => Promise<void>;
}

/**
 * Writes one moment of an installation into a folder, while people go on working. Until it is complete the folder
 * is called `.partial`, and the manifest is its last file: what is aborted can never be taken for a backup.
 * Throws BackupRefused.
 */
export async function takeBackup(wish: BackupWish): Promise<Manifest> {
  const { databaseUrl, files, say = () => {}, warn = say, signal = new AbortController().signal } = wish;
  const folder = resolve(wish.folder);
  const snapshot = await holdSnapshot(databaseUrl);
  try {
    const partial = await makePartial(folder);
    await wish.onSnapshot?.(snapshot);
    const expected = snapshot.tables.reduce((sum, { size }) => sum + size, 0);
    const manifest: Manifest = {
      product: 'upwell',
      format: FORMAT,
      version: releaseVersion(),
      takenAt: snapshot.takenAt.toISOString(),
      organisation: snapshot.organisation,
      founded: snapshot.founded?.toISOString() ?? null,
      postgres: snapshot.postgres,
      migrations: snapshot.migrations,
      tables: await watched('Tables', say, expected, (progress) =>
        writeTables(databaseUrl, snapshot, partial, progress, signal),
      ),
      sequences: await sequences(databaseUrl),
      files: await watched('Files', say, 0, (progress) =>
        writeFiles(files, snapshot, partial, { progress, signal, warn }),
      ),
    };
    signal.throwIfAborted();
    await writeFile(join(partial, MANIFEST), manifestText(manifest), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await complete(partial, folder);
    return manifest;
  } finally {
    await snapshot.client.end().catch(() => undefined);
  }
}

async function makePartial(folder: string): Promise<string> {
  const there = await readdir(folder).catch(() => null);
  if (there && there.length > 0)
    throw new BackupRefused(`${folder} holds something already: give the backup a folder of its own.`);
  const partial = partialOf(folder);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  try {
    await mkdir(partial, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BackupRefused(
      `${partial} is there already: another backup writes it, or was aborted. Remove it, or choose another name.`,
    );
  }
  await mkdir(join(partial, 'tables'), { mode: 0o700 });
  await mkdir(filesFolder(partial), { mode: 0o700 });
  return partial;
}

/** After the tables, so that no number is handed out twice; a sequence does not know of snapshots. */
async function sequences(databaseUrl: string): Promise<Manifest['sequences']> {
  const client = await connect(databaseUrl, 'upwell backup');
  try {
    return await listSequences(client);
  } finally {
    await client.end();
  }
}

async function complete(partial: string, folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
  await rename(partial, folder);
  // The new name must survive a power cut as well.
  const parent = await open(dirname(folder), 'r').catch(() => null);
  await parent?.sync().catch(() => undefined);
  await parent?.close();
}

async function watched<T>(
  what: string,
  say: (sentence: string) => void,
  expected: number,
  work: (progress: WorkProgress) => Promise<T>,
): Promise<T> {
  const progress = new WorkProgress(what, say, expected);
  try {
    const result = await work(progress);
    say(progress.stop());
    return result;
  } finally {
    progress.abandon();
  }
}
