/** What a file of the neutral form can hold, in the order of reading: each leans on the ones before it. */
export const fileKinds = ['ideas', 'comments', 'votes', 'answers', 'participants'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface SourceFile {
  kind: FileKind;
  path: string;
  /** Without its folder, for people. */
  name: string;
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
  /** What was mended or is worth knowing, as a sentence, and how often. */
  notes: [sentence: string, times: number][];
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
