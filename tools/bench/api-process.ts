import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run.ts';
import { cpuSeconds } from './process-figures.ts';

const START_MS = 120_000;

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

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** What it has computed so far. */
  get cpuSeconds(): number {
    return cpuSeconds(this.pid);
  }

  stop(): Promise<void> {
    return endProcess(this.child);
  }
}

/** Tells a process to end and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
