import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { within } from './waiting.ts';

const END_MS = 10_000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A program beside the product (a proxy, a Redis), started here and ended with us. */
export class Program {
  printed = '';
  private child: ChildProcess | null = null;
  private readonly command: string;
  private readonly words: readonly string[];
  private readonly settings: Record<string, string>;

  constructor(command: string, words: readonly string[], settings: Record<string, string> = {}) {
    this.command = command;
    this.words = words;
    this.settings = settings;
  }

  start(): void {
    const child = spawn(this.command, this.words, {
      env: { ...process.env, ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    running.add(child);
    child.stdout.on('data', (text) => (this.printed += text));
    child.stderr.on('data', (text) => (this.printed += text));
    child.once('error', (error) => (this.printed += error.message));
    child.once('exit', () => running.delete(child));
  }

  /** Sends a signal, such as SIGSTOP. */
  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await within(`${this.command} has ended`, ended, END_MS);
  }
}
