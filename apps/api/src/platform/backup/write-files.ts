import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { fileList, filesFolder } from './backup-paths.ts';
import { Checksum } from './checksum.ts';
import type { Manifest } from './manifest.ts';
import type { StoredFiles } from './stored-files.ts';
import type { WorkProgress } from './work-progress.ts';

/**
 * Copies the stored files, after the snapshot was taken: a file is stored before its row is written, so every row of
 * the snapshot finds its file. Pictures and office files are compressed already; they are copied as they are.
 */
export async function writeFiles(
  files: StoredFiles,
  folder: string,
  progress: WorkProgress,
  signal: AbortSignal,
): Promise<Manifest['files']> {
  const lines = createZstdCompress();
  const checksum = new Checksum();
  const listed = pipeline(
    lines,
    checksum,
    createWriteStream(fileList(folder), { mode: 0o600, flush: true }),
    { signal },
  );
  // Awaited below; a failure of the loop must not leave it unheard.
  listed.catch(() => undefined);
  let count = 0;
  let bytes = 0;
  try {
    for await (const { path } of files.list()) {
      signal.throwIfAborted();
      const entry = await writeFile(files, path, folder, progress, signal);
      // Taken away between listing and reading.
      if (!entry) continue;
      if (!lines.write(`${JSON.stringify(entry)}\n`)) await once(lines, 'drain', { signal });
      count += 1;
      bytes += entry.size;
    }
    lines.end();
    await listed;
  } catch (error) {
    lines.destroy();
    throw error;
  }
  return { count, bytes, list: { size: checksum.size, sha256: checksum.digest() } };
}

async function writeFile(
  files: StoredFiles,
  path: string,
  folder: string,
  progress: WorkProgress,
  signal: AbortSignal,
): Promise<{ path: string; size: number; sha256: string } | null> {
  const target = join(filesFolder(folder), path);
  const checksum = new Checksum(progress.pass);
  const content = await files.read(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!content) return null;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await pipeline(content, checksum, createWriteStream(target, { mode: 0o600, flags: 'wx', flush: true }), {
    signal,
  });
  return { path, size: checksum.size, sha256: checksum.digest() };
}
