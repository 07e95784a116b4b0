/** `npm run dev`: API and screens rebuilt as you type. The screens on port 5173 reload by themselves; the API restarts. */
import { spawn, type ChildProcess } from 'node:child_process';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const screens = 'http://localhost:5173';
const children: ChildProcess[] = [];

function keep(args: string[], env: Record<string, string> = {}): void {
  children.push(
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }),
  );
}

await buildWhatIsStale(console.log);
keep(['node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs', '--watch']);
keep(['--watch-path=dist/api', '--watch-preserve-output', 'dist/api/main.js'], {
  NODE_ENV: 'development',
  PUBLIC_URL: screens,
  LOG_FORMAT: 'pretty',
  WEB_CLIENT: '',
});
keep(['node_modules/vite/bin/vite.js', 'apps/web', '--port', '5173', '--strictPort'], {
  UPWELL_API: `http://127.0.0.1:${process.env['PORT'] ?? 4400}`,
});
console.log(`Screens: ${screens}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(0);
  });
