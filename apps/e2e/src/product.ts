import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const DEADLINE_MS = 60_000;

/** The whole product as its users run it: one process with its own embedded PostgreSQL, in a folder of its own. */
export class Product {
  private child: ChildProcess | null = null;
  printed = '';
  url = '';

  readonly dataFolder: string;
  private readonly settings: Record<string, string>;

  private constructor(dataFolder: string, settings: Record<string, string>) {
    this.dataFolder = dataFolder;
    this.settings = settings;
  }

  static async start(settings: Record<string, string> = {}): Promise<Product> {
    const product = new Product(mkdtempSync(join(tmpdir(), 'upwell-e2e-')), settings);
    await product.run();
    return product;
  }

  /** The one-time code the start printed. */
  get claimCode(): string {
    return /one-time code: ([\w-]+)/.exec(this.printed)?.[1] ?? '';
  }

  /** Starts the program on the same data folder, again after a stop or a kill. Resolves when it can serve. */
  async run(): Promise<void> {
    this.printed = '';
    const child = spawn(process.execPath, [join(root, 'dist/api/main.js')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        PORT: this.url ? new URL(this.url).port : '0',
        UPWELL_DATA: this.dataFolder,
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stdout?.on('data', (text) => (this.printed += text));
    child.stderr?.on('data', (text) => (this.printed += text));
    const end = Date.now() + DEADLINE_MS;
    for (;;) {
      const address = /ready: (http\S+)/.exec(this.printed)?.[1];
      if (address) {
        this.url = address;
        return;
      }
      if (child.exitCode !== null || Date.now() > end)
        throw new Error(`The product did not start:\n${this.printed}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Resolves when the sample organisation has told its whole story. */
  async sampleIsWritten(): Promise<void> {
    const end = Date.now() + 5 * DEADLINE_MS;
    for (;;) {
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ organisation { sampleProgress } }' }),
      });
      const { data } = (await response.json()) as {
        data: { organisation: { sampleProgress: number | null } };
      };
      if (data.organisation.sampleProgress === null) return;
      if (Date.now() > end)
        throw new Error(`The sample is not written in time: ${data.organisation.sampleProgress}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
