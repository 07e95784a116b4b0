import { clock } from '../../platform/clock/clock.ts';
import type { SourceFile } from './imports.types.ts';

const EVERY_MS = 1_000;

/** Says about each second how far the reading or writing of a file is. */
export class Progress {
  rows = 0;
  private readonly startedAt = clock.now().getTime();
  private bytes = 0;
  private isWriting = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly file: SourceFile,
    private readonly say: (sentence: string) => void,
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
    const percent = this.file.size === 0 ? 100 : Math.floor((this.bytes / this.file.size) * 100);
    const rate = Math.round(this.rows / Math.max(this.seconds, 0.001));
    const what = this.isWriting ? 'writing' : 'reading';
    this.say(
      `${this.file.name}: ${what}, ${this.rows.toLocaleString('en')} rows, ${rate.toLocaleString('en')} rows/s, ${percent} %`,
    );
  }
}
