import { openDatabase } from './open-database.ts';
import { restoreWish } from './platform/backup/backup-command.ts';
import { checkBackup } from './platform/backup/check-backup.ts';
import { endWith, say } from './platform/backup/program-end.ts';
import { refuseUsedStorage } from './platform/backup/refuse-used.ts';
import { knownMigrations, restoreBackup } from './platform/backup/restore-backup.ts';
import { storedFilesOf } from './platform/backup/stored-files-of.ts';
import { Config } from './platform/config/config.ts';
import { storedContents } from './features/files/index.ts';
import { endAllSessions } from './features/sign-in/index.ts';

/** The program behind `npm run restore`: the summary on standard output, progress and failures on standard error. */
async function main(): Promise<void> {
  const { folder, keepSessions, checkOnly } = restoreWish(process.argv.slice(2));
  const config = Config.from(process.env);
  const backup = await checkBackup(folder, knownMigrations, say);
  const { organisation, takenAt, version } = backup.manifest;
  const whose = `${organisation ?? 'an installation'} as of ${takenAt}, by Upwell ${version}`;
  if (checkOnly) {
    process.stdout.write(`\nThis backup is complete and undamaged: ${whose}.\n`);
    return;
  }
  const files = storedFilesOf(config, storedContents);
  await refuseUsedStorage(files);
  const database = await openDatabase(config, say);
  try {
    await restoreBackup({
      databaseUrl: database.url,
      files,
      backup,
      say,
      finish: keepSessions ? async () => {} : (client) => endAllSessions(client),
    });
    process.stdout.write(
      `\nRestored: ${whose}.${keepSessions ? '' : ' Everybody signs in again.'} Start the product with the same settings.\n`,
    );
  } finally {
    await database.close();
  }
}

endWith(main());
