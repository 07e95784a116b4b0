import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UPWELL } from './create-cluster.ts';

/** Lines of PostgreSQL's lock file, counted from 0. */
const PORT_LINE = 3;
const STATUS_LINE = 7;

/**
 * Where the server that runs on a data folder takes connections, for a second program beside the product;
 * undefined when none does. Holds the password, so keep it out of logs.
 */
export async function connectionUrl(dataFolder: string): Promise<string | undefined> {
  const lockFile = path.join(dataFolder, 'pgdata', 'postmaster.pid');
  if (!existsSync(lockFile)) return undefined;
  const lines = (await readFile(lockFile, 'utf8')).split('\n');
  const port = Number(lines[PORT_LINE]);
  if (!port || lines[STATUS_LINE]?.trim() !== 'ready') return undefined;
  const password = await readFile(path.join(dataFolder, 'password'), 'utf8');
  return `postgresql://${UPWELL}:${password}@127.0.0.1:${port}/${UPWELL}`;
}
