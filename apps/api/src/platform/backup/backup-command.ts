import { parseArgs } from 'node:util';
import { BackupRefused } from './backup-refused.ts';

export const backupUsage = `npm run backup -- DIR

  DIR              a folder that is not there yet; it holds the backup afterwards`;

export const restoreUsage = `npm run restore -- DIR [--keep-sessions] [--check]

  DIR              the folder of a complete backup
  --keep-sessions  who was signed in stays so: for a move, when the old installation is stopped for good
  --check          read all of the backup, restore nothing`;

/** What the words on the command line ask for. Throws BackupRefused. */
export function backupWish(words: string[]): { folder: string } {
  return { folder: oneFolder(parsed(words, {}, backupUsage).positionals, backupUsage) };
}

/** What the words on the command line ask for. Throws BackupRefused. */
export function restoreWish(words: string[]): { folder: string; keepSessions: boolean; checkOnly: boolean } {
  const { values, positionals } = parsed(
    words,
    { 'keep-sessions': { type: 'boolean' }, check: { type: 'boolean' } },
    restoreUsage,
  );
  return {
    folder: oneFolder(positionals, restoreUsage),
    keepSessions: values['keep-sessions'] === true,
    checkOnly: values['check'] === true,
  };
}

function parsed(words: string[], options: Record<string, { type: 'boolean' }>, usage: string) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options });
  } catch (error) {
    throw new BackupRefused(`${(error as Error).message}\n\n${usage}`);
  }
}

function oneFolder(positionals: string[], usage: string): string {
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new BackupRefused(usage);
  return folder;
}
