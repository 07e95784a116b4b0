const EVERY_MS = 1_000;

/** Says about each second how far a long work is, and how fast. */
export class WorkProgress {
  rows = 0;
  bytes = 0;
  private readonly startedAt = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly what: string,
    private readonly say: (sentence: string) => void,
    /** How many bytes there will be, about; 0 when nobody knows. */
    private readonly expected = 0,
  ) {
    this.timer = setInterval(() => this.say(this.sentence), EVERY_MS);
    this.timer.unref();
  }

  /** Notes what has passed. */
  readonly pass = (bytes: number, rows = 0): void => {
    this.bytes += bytes;
    this.rows += rows;
  };

  get seconds(): number {
    return (performance.now() - this.startedAt) / 1_000;
  }

  /** Ends with the sentence that sums up. */
  stop(): string {
    clearInterval(this.timer);
    return this.sentence;
  }

  /** Ends without a word. */
  abandon(): void {
    clearInterval(this.timer);
  }

  private get sentence(): string {
    const seconds = Math.max(this.seconds, 0.001);
    const rows = this.rows > 0 ? `, ${whole(this.rows)} rows, ${whole(this.rows / seconds)} rows/s` : '';
    const percent =
      this.expected > 0 ? `, about ${Math.min(99, Math.floor((this.bytes / this.expected) * 100))} %` : '';
    return `${this.what}: ${megabytes(this.bytes)}${rows}, ${megabytes(this.bytes / seconds)}/s${percent}`;
  }
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
