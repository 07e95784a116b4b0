import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { ContentMissing } from '../files/file-store.ts';
import { shardOf } from '../files/folder-store.ts';
import { fileList, filesFolder } from './backup-paths.ts';
import { Checksum } from './checksum.ts';
import type { ListedFile } from './file-list.ts';
import type { Manifest } from './manifest.ts';
import type { Snapshot } from './snapshot.ts';
import type { StoredFile, StoredFiles } from './stored-files.ts';
import type { WorkProgress } from './work-progress.ts';

export interface FileCare {
  progress: WorkProgress;
  signal: AbortSignal;
  warn: (sentence: string) => void;
}

/**
 * Copies the contents that the snapshot names: each was stored before its row was written. Pictures and office files are
 * compressed already; they are copied as they are.
 */
export async function writeFiles(
  files: StoredFiles,
  { client }: Snapshot,
  folder: string,
  care: FileCare,
): Promise<Manifest['files']> {
  const written: ListedFile[] = [];
  for (const file of await files.list(client)) {
    care.signal.throwIfAborted();
    const entry = await writeContent(files, file, folder, care);
    if (entry) written.push(entry);
  }
  const text = written.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const list = await promisify(zstdCompress)(text);
  await writeFile(fileList(folder), list, { mode: 0o600, flag: 'wx', flush: true });
  return {
    count: written.length,
    bytes: written.reduce((sum, { size }) => sum + size, 0),
    list: { size: list.length, sha256: createHash('sha256').update(list).digest('hex') },
  };
}

/** One content, or null with a warning: a store that has lost a picture must not cost the backup of all else. */
async function writeContent(
  files: StoredFiles,
  { key, type, sha256 }: StoredFile,
  folder: string,
  { progress, signal, warn }: FileCare,
): Promise<ListedFile | null> {
  const path = `${shardOf(key)}/${key}`;
  const target = join(filesFolder(folder), path);
  const checksum = new Checksum(progress.pass);
  try {
    const content = await files.read(key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await pipeline(content, checksum, createWriteStream(target, { mode: 0o600, flags: 'wx', flush: true }), {
      signal,
    });
  } catch (error) {
    if (!(error instanceof ContentMissing)) throw error;
    warn(`${error.message} It is not in the backup.`);
    return null;
  }
  const found = checksum.digest();
  if (found !== sha256) warn(`The store of files has changed ${key}: it is in the backup as it is now.`);
  return { path, size: checksum.size, sha256: found, type };
}
