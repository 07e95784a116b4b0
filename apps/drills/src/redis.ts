import { connect } from 'node:net';
import type { NeededProgram } from './drill.ts';
import { freePort, Program } from './program.ts';
import { until } from './waiting.ts';

const UP_MS = 10_000;

export const neededRedis: NeededProgram = {
  command: 'redis-server',
  install: 'install Redis 7 or newer (on Debian: apt-get install redis-server)',
};

/** A real Redis that keeps nothing, as `docker/compose.scale.yaml` runs it. */
export class Redis {
  readonly url: string;
  private readonly port: number;
  private readonly program: Program;

  private constructor(port: number) {
    this.port = port;
    this.url = `redis://127.0.0.1:${port}/0`;
    this.program = new Program('redis-server', [
      ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    ]);
  }

  static async start(): Promise<Redis> {
    const redis = new Redis(await freePort());
    await redis.start();
    return redis;
  }

  async start(): Promise<void> {
    this.program.start();
    await until('Redis answers', () => this.ask('PING').catch(() => null), UP_MS);
  }

  kill(): Promise<void> {
    return this.program.kill();
  }

  freeze(): void {
    this.program.signal('SIGSTOP');
  }

  thaw(): void {
    this.program.signal('SIGCONT');
  }

  async empty(): Promise<void> {
    await this.ask('FLUSHALL');
  }

  /** Messages it has carried since it started. */
  async carried(): Promise<number> {
    return Number(/cmdstat_publish:calls=(\d+)/.exec(await this.ask('INFO commandstats'))?.[1] ?? 0);
  }

  /** One command in one line; gives the raw answer. */
  private ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${command}\r\nQUIT\r\n`));
      let answer = '';
      socket.setTimeout(2_000, () => socket.destroy(new Error('Redis does not answer.')));
      socket.on('data', (bytes) => (answer += String(bytes)));
      socket.once('error', reject);
      socket.once('close', () => resolve(answer));
    });
  }
}
