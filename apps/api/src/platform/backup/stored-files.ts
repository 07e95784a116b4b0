import type { Readable } from 'node:stream';
import type pg from 'pg';

/** A content as the tables name it. */
export interface StoredFile {
  /** Its name in the store; ours, of letters, digits, dots and dashes. */
  key: string;
  type: string;
  sha256: string;
}

/** Lists what the tables of a database say is in the store, as its connection sees them. */
export type ListStoredFiles = (client: pg.Client) => Promise<StoredFile[]>;

/** The store of files, as far as a backup and a restore need it. */
export interface StoredFiles {
  /** Where that is, for people. */
  readonly place: string;
  list: ListStoredFiles;
  /** Throws ContentMissing. */
  read(key: string): Promise<Readable>;
  /** Whether nothing is kept there yet that a restore could mix with. */
  isEmpty(): Promise<boolean>;
  /** Begins to take files that count for nothing before `settle`. */
  prepare(): Promise<IncomingFiles>;
}

export interface IncomingFiles {
  /** Takes over what lies at a path on this disk. */
  take(key: string, path: string, content: { bytes: number; type: string }): Promise<void>;
  settle(): Promise<void>;
  discard(): Promise<void>;
}
