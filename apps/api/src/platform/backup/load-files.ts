import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { filesFolder } from './backup-paths.ts';
import { BackupRefused } from './backup-refused.ts';
import type { CheckedBackup } from './check-backup.ts';
import { Checksum } from './checksum.ts';
import { listedFiles } from './file-list.ts';
import type { IncomingFiles, StoredFiles } from './stored-files.ts';
import { WorkProgress } from './work-progress.ts';

/** Brings the files of a backup aside; they are settled with the commit. Throws BackupRefused. */
export async function loadFiles(
  { folder, manifest }: CheckedBackup,
  files: StoredFiles,
  say: (sentence: string) => void,
): Promise<IncomingFiles> {
  const incoming = await files.prepare();
  const progress = new WorkProgress('Files', say, manifest.files.bytes);
  try {
    for await (const { path, sha256 } of listedFiles(folder)) {
      const checksum = new Checksum(progress.pass);
      // A failure of the file reaches whoever reads the checksum.
      const content = pipeline(createReadStream(join(filesFolder(folder), path)), checksum, () => undefined);
      await incoming.write(path, content);
      if (checksum.digest() !== sha256)
        throw new BackupRefused(`${path} has changed since the backup was checked. Nothing was kept.`);
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
