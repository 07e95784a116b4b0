import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { switchTo } from './choose-account.ts';
import type { Cluster } from './cluster.ts';
import { ServerDidNotStart } from './errors.ts';
import { postgresEnvironment } from './postgres-environment.ts';

/** Runs one of PostgreSQL's programs to its end as the cluster's account; a failure carries its last complaint. */
export async function runProgram(
  cluster: Cluster,
  program: string,
  args: string[],
  input = '',
): Promise<void> {
  const [command = '', ...rest] = [...cluster.account.prefix, program, ...args];
  const child = spawn(command, rest, {
    cwd: cluster.folder,
    env: postgresEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    ...switchTo(cluster.account),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A program that ends before it read everything is judged by its exit code, not by the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code, complaints] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0) throw new ServerDidNotStart(lastComplaint(complaints) ?? `exit code ${code}`);
}

/** The line in PostgreSQL's output that says what went wrong, without time and process number. */
export function lastComplaint(output: string): string | undefined {
  const lines = output.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line));
  return lines.at(-1)?.replace(/^.*?\b(FATAL|PANIC|ERROR|error):\s*/, '');
}
