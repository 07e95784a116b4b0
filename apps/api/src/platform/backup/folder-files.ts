import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FolderStore } from '../files/folder-store.ts';
import type { IncomingFiles, ListStoredFiles, StoredFiles } from './stored-files.ts';

/** Files kept in a folder of the data folder; they arrive in another one that takes its name. */
export class FolderFiles implements StoredFiles {
  private readonly store: FolderStore;

  constructor(
    readonly place: string,
    readonly list: ListStoredFiles,
  ) {
    this.store = new FolderStore(place);
  }

  read(key: string): Promise<Readable> {
    return this.store.read(key);
  }

  async isEmpty(): Promise<boolean> {
    const names = await readdir(this.place).catch(absent);
    return names === null || names.length === 0;
  }

  async prepare(): Promise<IncomingFiles> {
    const aside = `${this.place}.restoring`;
    const store = new FolderStore(aside);
    // What a crash left of an earlier restore.
    await rm(aside, { recursive: true, force: true });
    return {
      take: (key, path) => store.put(key, path),
      settle: async () => {
        await rmdir(this.place).catch(absent);
        await rename(aside, this.place).catch(absent);
      },
      // What is settled stays even if the commit fails: whether it has failed is not always known.
      discard: () => rm(aside, { recursive: true, force: true }),
    };
  }
}

/** A folder that is not there holds nothing. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
