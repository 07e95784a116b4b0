import type { Readable } from 'node:stream';

/** A part of a content, both ends included, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where contents of files lie. Keys are ours, never a name somebody typed; what lies under a key never changes.
 * Settings choose between a folder and a store that speaks S3.
 */
export abstract class FileStore {
  /** Takes over what lies at a path on this disk; when it resolves, it is kept for good. The same key again is the same content. */
  abstract put(key: string, path: string, content: { bytes: number; type: string }): Promise<void>;

  /** Throws ContentMissing. */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;

  /** Removing what is not there is fine. */
  abstract remove(key: string): Promise<void>;
}

/** The store has nothing under that key, although the tables say so. */
export class ContentMissing extends Error {
  constructor(key: string) {
    super(`The store of files has no ${key}.`);
  }
}
