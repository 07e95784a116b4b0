import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { switchTo } from './choose-account.ts';
import type { Cluster } from './cluster.ts';
import { PortTaken, ServerDidNotStart } from './errors.ts';
import { acceptsConnections } from './find-server-processes.ts';
import { guardedCommand } from './guarded-command.ts';
import { postgresEnvironment } from './postgres-environment.ts';
import type { OnProgress } from './progress.ts';
import { lastComplaint, runProgram } from './run-program.ts';
import type { ServerLog } from './server-log.ts';

const SLOW_START = 1_000;
const PATIENCE_WITH_STOP = 20_000;

export interface ServerProcess {
  pid: number;
  exited: Promise<void>;
  /** Ends all sessions, writes everything, and is done: the next start has nothing to recover. */
  stop(): Promise<void>;
}

/** Starts one server and returns it when it takes connections. */
export async function startServerProcess(
  cluster: Cluster,
  port: number,
  settings: Record<string, string>,
  log: ServerLog,
  onProgress: OnProgress,
): Promise<ServerProcess> {
  onProgress('starting');
  const logSize = log.size();
  const child = log.withDescriptor((descriptor) => spawnServer(cluster, settings, descriptor));
  const exited = exitOf(child);
  if (!(await becameReady(cluster, child, onProgress))) {
    await exited;
    throw explain(log, logSize, port);
  }
  onProgress('ready');
  return { pid: child.pid as number, exited, stop: () => stopServer(cluster, child, exited) };
}

function spawnServer(cluster: Cluster, settings: Record<string, string>, log: number) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [...cluster.account.prefix, cluster.binaries.postgres, '-D', cluster.pgData, ...flags];
  const [command = '', ...args] = guardedCommand(server);
  return spawn(command, args, {
    cwd: cluster.folder,
    env: postgresEnvironment(),
    stdio: ['ignore', log, log, 'pipe'],
    // A process group of its own: Ctrl-C in the terminal is for Node, which then stops the server in good order.
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...switchTo(cluster.account),
  });
}

async function exitOf(child: ChildProcess): Promise<void> {
  const toGuard = child.stdio[3] as Writable;
  toGuard.on('error', () => undefined);
  // 'error' comes instead of 'exit' when the command could not be spawned at all.
  await Promise.race([once(child, 'exit'), once(child, 'error')]).catch(() => undefined);
  toGuard.end('the server is gone\n');
}

async function becameReady(cluster: Cluster, child: ChildProcess, onProgress: OnProgress) {
  const slowAt = Date.now() + SLOW_START;
  let told = false;
  while (!acceptsConnections(cluster, child.pid)) {
    if (hasEnded(child)) return false;
    if (!told && Date.now() > slowAt) {
      told = true;
      onProgress('recovering');
    }
    await delay(10);
  }
  return true;
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function stopServer(cluster: Cluster, child: ChildProcess, exited: Promise<void>) {
  if (hasEnded(child)) return exited;
  if (process.platform === 'win32') {
    const args = ['stop', '--mode=fast', `--pgdata=${cluster.pgData}`];
    await runProgram(cluster, cluster.binaries.pgCtl, args);
    return exited;
  }
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), PATIENCE_WITH_STOP);
  await exited;
  clearTimeout(impatience);
}

function explain(log: ServerLog, logSize: number, port: number) {
  const output = log.since(logSize);
  if (/could not bind .*: Address already in use/.test(output)) return new PortTaken(port);
  return new ServerDidNotStart(lastComplaint(output) ?? 'it ended without a word', log.file);
}
