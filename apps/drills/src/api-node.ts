import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './waiting.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const START_MS = 60_000;
const STOP_MS = 20_000;

export interface NodeSettings {
  /** What it is called in sentences. */
  name: string;
  /** Settings of the product, beside those that every drill wants. */
  settings: Record<string, string>;
}

/** Every node that is running, so that none outlives the drills. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** One process of the built product, as a supervisor would run it; keeps its port over restarts. */
export class ApiNode {
  readonly name: string;
  url = '';
  printed = '';
  /** Ends that nobody asked for. */
  crashes = 0;
  private readonly settings: Record<string, string>;
  private child: ChildProcess | null = null;
  private isExpectedToEnd = false;
  private isRetired = false;

  constructor({ name, settings }: NodeSettings) {
    this.name = name;
    this.settings = settings;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The one-time code that the first start on an empty database prints. */
  get claimCode(): string {
    return /one-time code: ([\w-]+)/.exec(this.printed)?.[1] ?? '';
  }

  /** Starts the program without waiting for it. */
  launch(): void {
    if (this.isRetired) throw new Error(`${this.name} is retired.`);
    const before = this.printed.length;
    this.isExpectedToEnd = false;
    const child = spawn(process.execPath, [join(root, 'dist/api/main.js')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        SAMPLE: 'off',
        WEB_CLIENT: '',
        PORT: this.url ? new URL(this.url).port : '0',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.startsAt = before;
    running.add(child);
    child.stdout?.on('data', (text) => (this.printed += text));
    child.stderr?.on('data', (text) => (this.printed += text));
    child.once('exit', () => {
      running.delete(child);
      if (!this.isExpectedToEnd) this.crashes += 1;
    });
  }

  private startsAt = 0;

  /** Starts it and resolves with how long that took when it can serve. */
  async start(): Promise<number> {
    const began = performance.now();
    this.launch();
    await this.isUp();
    return performance.now() - began;
  }

  /** Resolves when the present start has said that it is ready. */
  async isUp(): Promise<void> {
    const address = await until(
      `${this.name} has started`,
      () => {
        if (!this.isRunning) throw new Error(`${this.name} did not start:\n${this.lastWords()}`);
        return /ready: (http\S+)/.exec(this.printed.slice(this.startsAt))?.[1];
      },
      START_MS,
    );
    this.url = address;
  }

  /** The answer of `/readyz`; false also when there is none within the time. */
  async saysReady(patienceMs = 2_000): Promise<boolean> {
    const answer = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(patienceMs) }).catch(
      () => null,
    );
    return answer?.ok ?? false;
  }

  /** Ends it at once, as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Ends it for good: a drill that has run out of time may still try to start it. */
  retire(): Promise<void> {
    this.isRetired = true;
    return this.kill();
  }

  /** Tells it to end in good order. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Stops the process where it stands, as a machine without breath does, until `thaw`. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  lastWords(lines = 60): string {
    return this.printed.trimEnd().split('\n').slice(-lines).join('\n');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || !this.isRunning) return;
    this.isExpectedToEnd = true;
    child.kill(signal);
    if (signal !== 'SIGKILL') child.kill('SIGCONT');
    await until(`${this.name} has ended`, () => !this.isRunning, STOP_MS);
  }
}
