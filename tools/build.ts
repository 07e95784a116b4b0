/** Builds what is older than its sources: the API (rolldown, under a second) and the screens (vite, some seconds), side by side. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Part {
  name: string;
  output: string;
  sources: string[];
  command: string[];
}

const parts: Part[] = [
  {
    name: 'api',
    output: 'dist/api',
    sources: ['apps/api', 'libs', 'package-lock.json'],
    command: ['node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs'],
  },
  {
    name: 'web',
    output: 'dist/web',
    sources: ['apps/web', 'libs', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
];

/** Builds those of the named parts that need it; resolves with their names. Throws with what the builder printed when one fails. */
export async function buildWhatIsStale(
  say: (sentence: string) => void,
  names = ['api', 'web'],
): Promise<string[]> {
  const stale = parts.filter((part) => names.includes(part.name) && readMark(part) !== markOf(part));
  if (stale.length > 0) say(`Building ${stale.map(({ name }) => name).join(' and ')} …`);
  await Promise.all(stale.map(build));
  return stale.map(({ name }) => name);
}

async function build(part: Part): Promise<void> {
  const before = markOf(part);
  const child = spawn(process.execPath, part.command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Building ${part.name} failed:\n${printed}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(markFile(part), before);
}

const markFile = (part: Part): string => join(root, 'dist', `.${part.name}-built-from`);

function readMark(part: Part): string | null {
  return existsSync(join(root, part.output)) && existsSync(markFile(part))
    ? readFileSync(markFile(part), 'utf8')
    : null;
}

/** Names, sizes and times of all sources; equal marks mean an equal build. */
function markOf(part: Part): string {
  const hash = createHash('sha256');
  for (const source of part.sources)
    for (const file of filesBelow(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(path, entry.name))
        : /\.spec\.tsx?$/.test(entry.name)
          ? []
          : [join(path, entry.name)],
    )
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildWhatIsStale(console.log);
