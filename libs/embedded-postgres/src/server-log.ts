import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { copyFile, truncate } from 'node:fs/promises';

const LIMIT = 8 * 1024 * 1024;
const LOOK_EVERY = 60_000;

/**
 * PostgreSQL's log: a file that the server writes by itself, so that it neither waits for a busy Node nor goes
 * silent with a dead one. At 8 MiB it is copied away as `postgres.log.1` and emptied, never more than two files.
 */
export class ServerLog {
  readonly file: string;
  private timer: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.file = file;
  }

  /** Runs `use` with a descriptor to give to the server; opened for appending, so emptying the file is safe. */
  withDescriptor<T>(use: (descriptor: number) => T): T {
    const descriptor = openSync(this.file, 'a', 0o600);
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  size(): number {
    return statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** What was written after the log had the given size. */
  since(size: number): string {
    return readFileSync(this.file).subarray(size).toString('utf8');
  }

  async rotateWhenLarge(): Promise<void> {
    if (this.size() < LIMIT) return;
    await copyFile(this.file, `${this.file}.1`);
    await truncate(this.file);
  }

  keepSmall(): void {
    // A log that cannot be rotated now (disk full) is no reason to end the product.
    this.timer = setInterval(() => void this.rotateWhenLarge().catch(() => undefined), LOOK_EVERY);
    this.timer.unref();
  }

  close(): void {
    clearInterval(this.timer);
  }
}
