/** `npm run check`: what a reviewer should not have to look for. Types, lint, boundaries, form, and that nothing printed is stale. */
import { execFileSync } from 'node:child_process';
import { buildWhatIsStale } from './build.ts';
import { root, runNode } from './run.ts';

const generated = ['libs/contract/schema.graphql', 'apps/web/src/graphql'];

const steps: [name: string, run: () => Promise<number>][] = [
  [
    'types and lint',
    () =>
      runNode([
        'node_modules/nx/dist/bin/nx.js',
        'run-many',
        '-t',
        'typecheck',
        'lint',
        '--output-style',
        'stream',
      ]),
  ],
  ['form', () => runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])],
  ['schema', () => runNode(['tools/print-schema.ts', '--check'])],
  [
    'typed documents',
    async () =>
      (await runNode([
        'node_modules/@graphql-codegen/cli/esm/bin.js',
        '--config',
        'codegen.ts',
        '--silent',
      ])) || unchanged(),
  ],
];

/** 0 when generating again gave what is committed. */
function unchanged(): number {
  const changes = execFileSync('git', ['status', '--porcelain', '--', ...generated], {
    cwd: root,
    encoding: 'utf8',
  });
  if (changes) console.error(`Generated files are stale; run "npm run codegen" and commit:\n${changes}`);
  return changes ? 1 : 0;
}

await buildWhatIsStale(console.log);
let failed = 0;
for (const [name, run] of steps) {
  const code = await run();
  console.log(`${name}: ${code === 0 ? 'fine' : 'NOT FINE'}`);
  failed ||= code;
}
process.exit(failed);
