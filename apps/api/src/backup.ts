import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reachDatabaseAsItIs } from './reach-database.ts';
import { backupWish } from './platform/backup/backup-command.ts';
import { BackupRefused } from './platform/backup/backup-refused.ts';
import { backupSummary } from './platform/backup/backup-summary.ts';
import { endWith, say } from './platform/backup/program-end.ts';
import { storedFilesOf } from './platform/backup/stored-files-of.ts';
import { takeBackup } from './platform/backup/take-backup.ts';
import { storedContents } from './features/files/index.ts';
import { Config } from './platform/config/config.ts';

/** The program behind `npm run backup`: the summary on standard output, progress and failures on standard error. */
async function main(): Promise<void> {
  const { folder } = backupWish(process.argv.slice(2));
  const config = Config.from(process.env);
  // Opening it would make an empty database there.
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, 'postgres')))
    throw new BackupRefused(
      `There is no installation in ${config.dataFolder}: name its folder in UPWELL_DATA, or its database in DATABASE_URL.`,
    );
  const database = await reachDatabaseAsItIs(config, say);
  try {
    const began = performance.now();
    const manifest = await takeBackup({
      databaseUrl: database.url,
      files: storedFilesOf(config, storedContents),
      folder,
      say,
    });
    process.stdout.write(`\n${backupSummary(folder, manifest, (performance.now() - began) / 1_000)}\n`);
  } finally {
    await database.close();
  }
}

endWith(main());
