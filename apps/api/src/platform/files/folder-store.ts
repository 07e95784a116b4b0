import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ContentMissing, FileStore, type ByteRange } from './file-store.ts';

/**
 * A folder on this machine: `<last two characters before the dot>/<key>`, so that no folder grows without end.
 * A content appears under its name only when all of it is on the disk.
 */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    const folder = dirname(place);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const half = `${place}.part`;
    await copyFile(path, half);
    await flush(half, 'r+');
    await rename(half, place);
    await flush(folder, 'r');
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.placeOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ContentMissing(key) : error;
    });
    return file.createReadStream({ ...range, autoClose: true });
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  private placeOf(key: string): string {
    return join(this.folder, shardOf(key), key);
  }
}

/** Ids are ordered in time at their beginning and random at their end. */
export const shardOf = (key: string): string => key.split('.')[0]!.slice(-2);

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } catch (error) {
    // Windows cannot flush a folder.
    if (flags === 'r+') throw error;
  } finally {
    await handle.close();
  }
}
