import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { FolderFiles } from './folder-files.ts';
import type { StoredFiles } from './stored-files.ts';

/** The storage of the settings. */
export function storedFilesOf(config: Config): StoredFiles {
  return new FolderFiles(join(config.dataFolder, 'files'));
}
