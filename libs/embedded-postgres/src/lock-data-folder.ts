import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderInUse, FolderNotWritable } from './errors.ts';

const SQLITE_BUSY = 5;

/**
 * Makes this process the one owner of a data folder, or refuses. Returns the release.
 *
 * A pid in a file cannot do this: after a kill -9 the file stays, and the pid may by now be somebody else's
 * (in a container it nearly always is). So the lock is one that the kernel drops together with its holder.
 * Node has no call for such locks, but the SQLite built into it takes them, on every platform.
 * The file `owner.json` beside it only serves the sentence in the refusal.
 */
export function lockDataFolder(folder: string): () => void {
  const note = path.join(folder, 'owner.json');
  // Nothing else in this process may open this file: closing it anywhere would drop the lock (POSIX).
  const lock = takeLock(path.join(folder, 'owner.lock'), folder, note);
  const since = new Date(Date.now() - process.uptime() * 1000).toISOString();
  writeFileSync(note, JSON.stringify({ pid: process.pid, since }));
  return () => {
    rmSync(note, { force: true });
    lock.close();
  };
}

function takeLock(file: string, folder: string, note: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) {
      throw new DataFolderInUse(folder, readNote(note));
    }
    throw new FolderNotWritable(folder, (error as Error).message);
  }
}

function readNote(note: string): { pid: number; since: string } | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as { pid: number; since: string };
  } catch {
    // The other one is between taking the lock and writing its name.
    return undefined;
  }
}
