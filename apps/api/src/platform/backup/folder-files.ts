import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IncomingFiles, StoredFile, StoredFiles } from './stored-files.ts';

/** Files kept in a folder of the data folder. */
export class FolderFiles implements StoredFiles {
  constructor(readonly place: string) {}

  async *list(): AsyncIterable<StoredFile> {
    yield* this.below('');
  }

  async read(path: string): Promise<Readable> {
    // Opened here, so that a file that is gone fails here and not somewhere in a stream.
    const file = await open(join(this.place, path), 'r');
    return file.createReadStream();
  }

  async isEmpty(): Promise<boolean> {
    const names = await readdir(this.place).catch(absent);
    return names === null || names.length === 0;
  }

  async prepare(): Promise<IncomingFiles> {
    const aside = `${this.place}.restoring`;
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true, mode: 0o700 });
    return {
      write: async (path, content) => {
        const target = join(aside, path);
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await pipeline(content, createWriteStream(target, { mode: 0o600, flags: 'wx', flush: true }));
      },
      settle: async () => {
        await rmdir(this.place).catch(absent);
        await rename(aside, this.place);
      },
      // What is settled stays even if the commit fails: whether it has failed is not always known.
      discard: () => rm(aside, { recursive: true, force: true }),
    };
  }

  private async *below(folder: string): AsyncIterable<StoredFile> {
    const entries = await readdir(join(this.place, folder), { withFileTypes: true }).catch(absent);
    for (const entry of entries ?? []) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) yield* this.below(path);
      // A link leads somewhere that is not ours to carry away.
      if (!entry.isFile()) continue;
      const found = await stat(join(this.place, path)).catch(absent);
      if (found) yield { path, size: found.size };
    }
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
