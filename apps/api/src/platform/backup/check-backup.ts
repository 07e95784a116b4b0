import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupRefused } from './backup-refused.ts';
import { fileList, filesFolder, tableFile } from './backup-paths.ts';
import { Checksum } from './checksum.ts';
import { listedFiles } from './file-list.ts';
import { Fingerprint } from './fingerprint.ts';
import { MANIFEST, readManifest, type Manifest, type TableEntry } from './manifest.ts';
import { decompressInPieces, readInPieces } from './pieces.ts';
import { WorkProgress } from './work-progress.ts';

/** A backup that was read from its first byte to its last. */
export interface CheckedBackup {
  folder: string;
  manifest: Manifest;
}

const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

/** Reads all of a backup and believes none of it; writes nothing. Throws BackupRefused with what is wrong. */
export async function checkBackup(
  given: string,
  knownMigrations: readonly string[],
  say: (sentence: string) => void = () => {},
): Promise<CheckedBackup> {
  const folder = resolve(given);
  const manifest = await openManifest(folder);
  refuseUnknown(manifest, folder, knownMigrations);
  const expected = manifest.files.bytes + manifest.tables.reduce((sum, { size }) => sum + size, 0);
  const progress = new WorkProgress('Checking', say, expected);
  try {
    for (const table of manifest.tables) await checkTable(folder, table, progress);
    await checkFiles(folder, manifest, progress);
    say(progress.stop());
  } finally {
    progress.abandon();
  }
  return { folder, manifest };
}

async function openManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) {
    const isAborted = folder.endsWith('.partial');
    throw new BackupRefused(
      isAborted
        ? `${folder} is a backup that was never completed: take another one.`
        : `${folder} holds no backup: there is no ${MANIFEST} in it.`,
    );
  }
  if (found.size > MOST_MANIFEST_BYTES)
    throw new BackupRefused(`${path} is far too large to be a manifest of Upwell.`);
  return readManifest(await readFile(path, 'utf8'), folder);
}

function refuseUnknown(manifest: Manifest, folder: string, knownMigrations: readonly string[]): void {
  const unknown = manifest.migrations.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0)
    throw new BackupRefused(
      `The backup in ${folder} was made by a newer Upwell (${manifest.version}): this program does not know ${unknown[0]}. ` +
        'Restore it with that version or a newer one.',
    );
  const names = manifest.tables.map(({ name }) => name);
  if (new Set(names).size < names.length) throw damaged(MANIFEST, 'names a table twice');
}

async function checkTable(folder: string, table: TableEntry, progress: WorkProgress): Promise<void> {
  const path = tableFile(folder, table.name);
  await checkPlace(folder, path, table.size);
  const checksum = new Checksum(progress.pass);
  const fingerprint = new Fingerprint((_bytes, rows) => progress.pass(0, rows));
  await readThrough(path, [checksum, decompressInPieces(), fingerprint]);
  if (checksum.digest() !== table.sha256) throw damaged(path, 'does not match its checksum');
  if (
    fingerprint.rows !== table.rows ||
    fingerprint.bytes !== table.bytes ||
    fingerprint.sum !== table.fingerprint
  )
    throw damaged(path, `holds ${fingerprint.rows} rows that are not the ${table.rows} of the manifest`);
}

async function checkFiles(folder: string, { files }: Manifest, progress: WorkProgress): Promise<void> {
  const path = fileList(folder);
  await checkPlace(folder, path, files.list.size);
  const checksum = new Checksum();
  await readThrough(path, [checksum]);
  if (checksum.digest() !== files.list.sha256) throw damaged(path, 'does not match its checksum');
  let count = 0;
  let bytes = 0;
  for await (const file of listedFiles(folder)) {
    const stored = join(filesFolder(folder), file.path);
    await checkPlace(folder, stored, file.size);
    const content = new Checksum(progress.pass);
    await readThrough(stored, [content]);
    if (content.digest() !== file.sha256) throw damaged(stored, 'does not match its checksum');
    count += 1;
    bytes += file.size;
  }
  if (count !== files.count || bytes !== files.bytes)
    throw damaged(path, `lists ${count} files and not the ${files.count} of the manifest`);
}

/** A plain file of the right size in its own place: no link leads out of the backup. */
async function checkPlace(folder: string, path: string, size: number): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found) throw damaged(path, 'is missing');
  const real = join(await realpath(folder), path.slice(folder.length));
  if (!found.isFile() || (await realpath(path)) !== real) throw damaged(path, 'is no plain file');
  if (found.size !== size) throw damaged(path, `has ${found.size} bytes instead of ${size}`);
}

async function readThrough(path: string, measures: NodeJS.ReadWriteStream[]): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline([readInPieces(path), ...measures, nowhere]);
  } catch (error) {
    throw damaged(path, `cannot be read (${(error as Error).message})`);
  }
}

function damaged(path: string, how: string): BackupRefused {
  return new BackupRefused(
    `This backup is damaged: ${path} ${how}. Nothing was written; take an older or another backup.`,
  );
}
