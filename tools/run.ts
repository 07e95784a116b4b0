import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of node_modules with this Node, its output passing through. Resolves with its exit code. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, args, env);
}

/** Runs a command, its output passing through. Resolves with its exit code; 1 when it could not be started. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
