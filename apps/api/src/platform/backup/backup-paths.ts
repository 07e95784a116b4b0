import { join } from 'node:path';

/** Where what stands in a backup; names never come out of its manifest unchecked. */
export const tableFile = (folder: string, table: string): string =>
  join(folder, 'tables', `${table}.copy.zst`);
export const fileList = (folder: string): string => join(folder, 'files.jsonl.zst');
export const filesFolder = (folder: string): string => join(folder, 'files');
/** The name until the backup is complete. */
export const partialOf = (folder: string): string => `${folder}.partial`;
