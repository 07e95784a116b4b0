/** `npm test`: rules and API on a real PostgreSQL, components, then journeys in a real browser. */
import { buildWhatIsStale } from './build.ts';
import { provideChromium } from './find-chromium.ts';
import { runNode } from './run.ts';

const nx = (...args: string[]) => runNode(['node_modules/nx/dist/bin/nx.js', ...args]);
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/**
 * Promises whose SQL an older PostgreSQL might not know: the schema, every query the screens ship, search, imports, seeding,
 * backup and upgrade. All of them run on it by `UPWELL_TEST_POSTGRES=15 npx nx test api`.
 */
const onOldest = [
  'migrations',
  'columns',
  'statements',
  'search',
  'seeding',
  'idea-import',
  'people-import',
  'due-times',
  'threads.api',
  'backup.api',
  'restore',
  'upgrade',
];

/** What runs, in order; the first that fails ends the run. */
const steps: { name: string; run: () => Promise<number> }[] = [
  {
    name: 'rules, API and components',
    run: () =>
      nx('run-many', '-t', 'test', '--exclude', 'e2e', '--skip-nx-cache', '--output-style', 'stream'),
  },
  {
    name: 'API on PostgreSQL 15',
    run: async () =>
      process.platform === 'linux' && process.arch === 'x64'
        ? runNode(
            [
              ...jest,
              '-c',
              'apps/api/jest.config.mjs',
              '--selectProjects',
              'api promises',
              '--testPathPatterns',
              ...onOldest,
            ],
            { UPWELL_TEST_POSTGRES: '15' },
          )
        : 0,
  },
  {
    name: 'journeys in Chromium',
    // Two products beside each other: browsers wait more than they work.
    run: async () => {
      const codes = await Promise.all(
        ['looks', 'journeys'].map((name) =>
          runNode([...jest, '-c', 'apps/e2e/jest.config.mjs', '--selectProjects', name]),
        ),
      );
      return Math.max(...codes);
    },
  },
];

try {
  console.log(`Browser: ${await provideChromium()}`);
  await buildWhatIsStale(console.log);
  for (const { name, run } of steps) {
    const start = Date.now();
    console.log(`\n== ${name}`);
    const code = await run();
    console.log(
      `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`,
    );
    if (code !== 0) process.exit(code);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
