import type { Readable } from 'node:stream';
import type { Note, Notes } from './notes.ts';
import type { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

/** What a file of the neutral form can hold, in the order of reading: each leans on the ones before it. */
export const fileKinds = ['ideas', 'comments', 'votes', 'answers', 'participants'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Bytes that can be read from their beginning as often as needed: a file, or something uploaded. */
export interface SourceBytes {
  /** Without its folder, for people. */
  name: string;
  /** For the progress, in bytes. */
  size: number;
  open(): Readable;
}

/** What the reading of a file reports to. */
export interface Reading {
  notes: Notes;
  /** Moment of the import. */
  now: Date;
  onBytes(bytes: number): void;
}

/** One row with the line it begins on, from 1. */
export interface NumberedRow {
  line: number;
  row: SourceRow | Refusal;
}

export interface SourceFile {
  kind: FileKind;
  name: string;
  size: number;
  /** The rows in batches, as they are read. */
  rows(reading: Reading): AsyncIterable<NumberedRow[]>;
}

/** How far the reading or writing of a file is. */
export interface ImportStep {
  file: string;
  rows: number;
  /** Read so far, still zipped. */
  bytes: number;
  isWriting: boolean;
  seconds: number;
}

export interface ImportWish {
  files: SourceFile[];
  /** Scopes the ids of the files: the same id of another source is another thing. */
  source: string;
  /** Name of the space for new ideas. */
  space: string;
  /** Status of the source to key of a stage; null takes the usual words. */
  statuses: Record<string, string> | null;
  /** Reads and judges everything, writes nothing. */
  dryRun: boolean;
  /** Who brings it in; nobody from the command line. */
  actorId?: string;
  /** Stops the run; nothing of the file it is at stays. */
  signal?: AbortSignal;
}

/** How the rows of a file fared: rows = added + already there + refused. */
export interface Tally {
  rows: number;
  added: number;
  alreadyThere: number;
  refused: number;
}

export interface FileReport extends Tally {
  kind: FileKind;
  name: string;
  seconds: number;
  /** What was mended or is worth knowing, and how often. */
  notes: Note[];
}

export interface ImportReport {
  source: string;
  space: { name: string; isNew: boolean };
  dryRun: boolean;
  files: FileReport[];
  /** Statuses that no stage was named for, and how many ideas bear them. */
  unmapped: [status: string, times: number][];
}

/** An import that cannot go on; the message is for whoever started it. */
export class ImportRefused extends Error {}

/** Another import of the same source runs. */
export class ImportBusy extends ImportRefused {}

/** An import that somebody stopped; the files before are in, this one is not. */
export class ImportCancelled extends Error {}
