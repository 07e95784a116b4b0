import type { Readable } from 'node:stream';
import type { FileStore } from '../files/file-store.ts';
import type { IncomingFiles, ListStoredFiles, StoredFiles } from './stored-files.ts';

/**
 * Files kept in a store that speaks S3. Keys are never used twice, so that a content which arrives mixes with nothing,
 * and the same one may arrive again.
 */
export class BucketFiles implements StoredFiles {
  constructor(
    readonly place: string,
    private readonly store: FileStore,
    readonly list: ListStoredFiles,
  ) {}

  read(key: string): Promise<Readable> {
    return this.store.read(key);
  }

  isEmpty(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async prepare(): Promise<IncomingFiles> {
    const taken: string[] = [];
    return {
      take: async (key, path, content) => {
        taken.push(key);
        await this.store.put(key, path, content);
      },
      settle: async () => {},
      discard: async () => {
        for (const key of taken) await this.store.remove(key).catch(() => undefined);
      },
    };
  }
}
