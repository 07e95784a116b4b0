import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { LeftoverWillNotStop } from './errors.ts';
import { findServerProcesses, pidInLockFile } from './find-server-processes.ts';
import type { OnProgress } from './progress.ts';

/**
 * Ends every PostgreSQL process that an earlier run left on this cluster, then removes the lock file.
 * To be called by the owner of the data folder only: whatever runs then is nobody's.
 *
 * The order matters. The lock file may go only when no process is left, or two servers could write the same
 * files. And it must go, since PostgreSQL believes it as soon as any process has that pid again, which
 * in a restarted container is the rule: pids begin at 1 there.
 */
export async function stopLeftovers(cluster: Cluster, onProgress: OnProgress): Promise<void> {
  if (findServerProcesses(cluster).length > 0) {
    onProgress('stopping-leftover');
    // Politely first: a server that may finish spares the next one the recovery.
    const gone =
      (await endServer(cluster, 'SIGINT', 10_000)) ||
      (await endAll(cluster, 'SIGQUIT', 3_000)) ||
      (await endAll(cluster, 'SIGKILL', 3_000));
    if (!gone) throw new LeftoverWillNotStop(cluster.folder, findServerProcesses(cluster));
  }
  rmSync(path.join(cluster.pgData, 'postmaster.pid'), { force: true });
}

async function endServer(cluster: Cluster, signal: NodeJS.Signals, patience: number) {
  const server = findServerProcesses(cluster).find((pid) => pid === pidInLockFile(cluster));
  // Children without their server would take SIGINT for "cancel your query".
  if (server === undefined) return false;
  send(server, signal);
  return goneWithin(cluster, patience);
}

async function endAll(cluster: Cluster, signal: NodeJS.Signals, patience: number) {
  for (const pid of findServerProcesses(cluster)) send(pid, signal);
  return goneWithin(cluster, patience);
}

async function goneWithin(cluster: Cluster, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (findServerProcesses(cluster).length > 0) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, or not ours to end: the look at what is left decides.
  }
}
