import { clock } from '../../platform/clock/clock.ts';
import type { ImportStep, SourceFile } from './imports.types.ts';

const EVERY_MS = 1_000;

/** Tells about each second how far the reading or writing of a file is. */
export class Progress {
  rows = 0;
  private readonly startedAt = clock.now().getTime();
  private bytes = 0;
  private isWriting = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly file: SourceFile,
    private readonly hear: (step: ImportStep) => void,
  ) {
    this.timer = setInterval(() => this.tell(), EVERY_MS);
    this.timer.unref();
  }

  readBytes(bytes: number): void {
    this.bytes += bytes;
  }

  /** All rows are read; what follows happens inside the database. */
  writing(): void {
    this.isWriting = true;
  }

  get seconds(): number {
    return (clock.now().getTime() - this.startedAt) / 1_000;
  }

  stop(): void {
    clearInterval(this.timer);
    this.tell();
  }

  private tell(): void {
    const { rows, bytes, isWriting } = this;
    this.hear({ file: this.file.name, rows, bytes, isWriting, seconds: this.seconds });
  }
}
