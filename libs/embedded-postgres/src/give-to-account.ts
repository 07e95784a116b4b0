import { lchown, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './choose-account.ts';

/**
 * Gives a folder and all in it to the account PostgreSQL runs as, when it belongs to another: the same data
 * may be started in a container today and on the host tomorrow. The folder itself comes last, so that
 * its owner tells whether everything below was done.
 */
export async function giveToAccount(folder: string, account: Account): Promise<void> {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined || process.getuid?.() !== 0) return;
  if ((await stat(folder)).uid === uid) return;
  for (const name of await readdir(folder, { recursive: true })) {
    await lchown(path.join(folder, name), uid, gid);
  }
  await lchown(folder, uid, gid);
}
