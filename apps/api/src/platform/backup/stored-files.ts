import type { Readable } from 'node:stream';

export interface StoredFile {
  /** With `/` between its parts, below the storage. */
  path: string;
  size: number;
}

/** Where the files that members uploaded are kept, as far as a backup and a restore need it. */
export interface StoredFiles {
  /** Every file that is there now; may be asked once at a time. */
  list(): AsyncIterable<StoredFile>;
  read(path: string): Promise<Readable>;
  /** Whether nothing is kept there yet. */
  isEmpty(): Promise<boolean>;
  /** Takes files aside first: nothing is to be seen before `settle`; `discard` forgets them. */
  prepare(): Promise<IncomingFiles>;
  /** Where that is, for people. */
  readonly place: string;
}

export interface IncomingFiles {
  write(path: string, content: Readable): Promise<void>;
  settle(): Promise<void>;
  discard(): Promise<void>;
}
