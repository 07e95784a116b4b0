import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { giveToAccount } from './give-to-account.ts';
import type { Cluster } from './cluster.ts';
import { DataFromAnotherVersion, PasswordMissing } from './errors.ts';
import { runProgram } from './run-program.ts';

/** User and database of the product; the user is the cluster's superuser, for nobody else lives there. */
export const UPWELL = 'upwell';

const UNFINISHED = 'pgdata.unfinished-';

/**
 * Makes the cluster on the first start. All is built in a folder of another name which is renamed at the end,
 * so a cluster under its own name is complete however the process ended before.
 */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { folder, pgData, passwordFile } = cluster;
  // A name of its own for each attempt: an initdb that outlived a killed attempt may still be writing in the last one.
  const unfinished = path.join(folder, UNFINISHED + randomBytes(4).toString('hex'));
  const password = randomBytes(24).toString('base64url');

  await mkdir(unfinished, { mode: 0o700 });
  await giveToAccount(unfinished, cluster.account);
  await runProgram(cluster, cluster.binaries.initdb, [
    `--pgdata=${unfinished}`,
    `--username=${UPWELL}`,
    '--encoding=UTF8',
    ...localeOf(cluster),
    // There is no local socket; "reject" also spares initdb the password, which it would want in a file.
    '--auth-local=reject',
    '--auth-host=scram-sha-256',
    '--no-instructions',
    ...(cluster.durable ? [] : ['--no-sync']),
  ]);
  await runSingleUser(cluster, unfinished, [
    `ALTER ROLE ${UPWELL} PASSWORD '${password}'`,
    `CREATE DATABASE ${UPWELL}`,
  ]);
  await writeDurably(passwordFile, password);
  await rename(unfinished, pgData);
  await syncFolder(folder);
}

/** True when there is a finished cluster here that this version can run; throws when it cannot. */
export async function clusterIsReady(cluster: Cluster): Promise<boolean> {
  await removeUnfinished(cluster.folder);
  if (!existsSync(cluster.pgData)) return false;
  const found = (await readFile(path.join(cluster.pgData, 'PG_VERSION'), 'utf8')).trim();
  if (found !== String(cluster.binaries.version)) {
    throw new DataFromAnotherVersion(cluster.folder, found, cluster.binaries.version);
  }
  if (!existsSync(cluster.passwordFile)) throw new PasswordMissing(cluster.passwordFile);
  await giveToAccount(cluster.pgData, cluster.account);
  // A copy from a backup may have lost these; PostgreSQL refuses a folder that others can read.
  await chmod(cluster.pgData, 0o700);
  await chmod(cluster.passwordFile, 0o600);
  return true;
}

function localeOf(cluster: Cluster): string[] {
  if (cluster.binaries.version < 17) return ['--locale=C'];
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

async function runSingleUser(cluster: Cluster, pgData: string, statements: string[]): Promise<void> {
  const fsync = cluster.durable ? 'on' : 'off';
  await runProgram(
    cluster,
    cluster.binaries.postgres,
    ['--single', '-D', pgData, '-c', 'exit_on_error=on', '-c', `fsync=${fsync}`, 'postgres'],
    // In this mode a statement ends with its line.
    statements.map((statement) => `${statement}\n`).join(''),
  );
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    // What cannot be removed because somebody still writes in it goes at the next start.
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeDurably(file: string, content: string): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
