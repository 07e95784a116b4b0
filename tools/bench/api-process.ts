import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

const START_MS = 120_000;
/** Of the clock in which Linux counts what a process has computed. */
const TICKS_PER_SECOND = 100;

/** The built API as a process of its own. */
export class ApiProcess {
  readonly url: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
  }

  /** Resolves when it takes requests. */
  static async start(
    databaseUrl: string,
    {
      port,
      dataFolder,
      settings = {},
    }: { port: number; dataFolder: string; settings?: Record<string, string> },
  ): Promise<ApiProcess> {
    const child = spawn(process.execPath, [join(root, 'dist/api/main.js')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        HOST: '127.0.0.1',
        PORT: String(port),
        UPWELL_DATA: dataFolder,
        DATABASE_URL: databaseUrl,
        WEB_CLIENT: '',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    for (const end = performance.now() + START_MS; ;) {
      const url = /ready: (http\S+)/.exec(printed)?.[1];
      if (url) return new ApiProcess(child, url);
      if (child.exitCode !== null || performance.now() > end)
        throw new Error(`The server on ${databaseUrl.replace(/:[^:@]*@/, ':…@')} did not start:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What it has computed so far. */
  get cpuSeconds(): number {
    // After the name in brackets: state is field 3, utime and stime are 14 and 15.
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await new Promise((resolve) => this.child.once('close', resolve));
  }
}
