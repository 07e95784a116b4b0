import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cluster } from './cluster.ts';

/**
 * The pids of all PostgreSQL processes that work on this cluster, whoever started them: the server, and the
 * children that may survive it by a moment. Told by the mark in their command lines, never by a pid from a file.
 */
export function findServerProcesses(cluster: Cluster): number[] {
  return commandLines()
    .filter(({ command }) => isPostgres(command) && command.includes(cluster.mark))
    .map(({ pid }) => pid);
}

/** The pid in PostgreSQL's lock file: true of the server that wrote it, until the pid is reused. */
export function pidInLockFile(cluster: Cluster): number | undefined {
  const [pid] = readLockFile(cluster);
  return pid ? Number(pid) : undefined;
}

/** PostgreSQL says in the last line of its lock file when it takes connections; pg_ctl looks there too. */
export function acceptsConnections(cluster: Cluster, pid: number | undefined): boolean {
  const lines = readLockFile(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function readLockFile(cluster: Cluster): string[] {
  try {
    return readFileSync(path.join(cluster.pgData, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** The server's path or a child's title ("postgres: …: checkpointer"), but not the shell that guards it. */
function isPostgres(command: string): boolean {
  return /^(\/.*\/)?postgres[: ]/.test(command) && !command.startsWith('/bin/sh ');
}

function commandLines(): { pid: number; command: string }[] {
  if (process.platform === 'linux') return fromProc();
  // On Windows a job object ends the server with its Node, so there is nothing left to find.
  return process.platform === 'win32' ? [] : fromPs();
}

function fromProc(): { pid: number; command: string }[] {
  // Slim images have no ps. And of a process's files this is the one that any account may read.
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => ({ pid: Number(pid), command: commandLineOf(pid) }));
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It ended while we were looking.
    return '';
  }
}

function fromPs(): { pid: number; command: string }[] {
  const table = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return table.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}
