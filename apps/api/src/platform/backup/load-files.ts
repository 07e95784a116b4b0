import { join } from 'node:path';
import { filesFolder } from './backup-paths.ts';
import type { CheckedBackup } from './check-backup.ts';
import { listedFiles } from './file-list.ts';
import type { IncomingFiles, StoredFiles } from './stored-files.ts';
import { WorkProgress } from './work-progress.ts';

/** Brings the files of a checked backup to the store; they are settled with the commit. */
export async function loadFiles(
  { folder, manifest }: CheckedBackup,
  files: StoredFiles,
  say: (sentence: string) => void,
): Promise<IncomingFiles> {
  const incoming = await files.prepare();
  const progress = new WorkProgress('Files', say, manifest.files.bytes);
  try {
    for await (const { path, key, size, type } of listedFiles(folder)) {
      await incoming.take(key, join(filesFolder(folder), path), { bytes: size, type });
      progress.pass(size);
    }
    say(progress.stop());
    return incoming;
  } catch (error) {
    await incoming.discard();
    throw error;
  } finally {
    progress.abandon();
  }
}
