import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface ProgramEnd {
  code: number;
  printed: string;
}

/** Runs one of the programs beside the product, as its npm script does, to its end. */
export function runProgram(
  name: 'backup' | 'restore',
  words: string[],
  settings: Record<string, string>,
): Promise<ProgramEnd> {
  const child = spawn(process.execPath, [join(root, `dist/api/${name}.js`), ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
