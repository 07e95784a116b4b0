const EVERY_MS = 2_000;

const number = (value: number): string => Math.round(value).toLocaleString('en');

export interface TableReport {
  name: string;
  rows: number;
  seconds: number;
}

/** Says now and then how far the table at work is, and keeps the times of those that are done. */
export class BulkProgress {
  readonly done: TableReport[] = [];
  private toldAt = performance.now();

  constructor(private readonly say: (sentence: string) => void) {}

  /** Runs one step under its name. */
  async step(name: string, work: (tell: (rows: number) => void) => Promise<number>): Promise<void> {
    const began = performance.now();
    this.toldAt = began;
    const rows = await work((far) => this.tell(name, far, began));
    const seconds = (performance.now() - began) / 1_000;
    this.done.push({ name, rows, seconds });
    this.say(sentence(name, rows, seconds));
  }

  private tell(name: string, rows: number, began: number): void {
    const now = performance.now();
    if (now - this.toldAt < EVERY_MS) return;
    this.toldAt = now;
    this.say(`  ${sentence(name, rows, (now - began) / 1_000)} …`);
  }
}

function sentence(name: string, rows: number, seconds: number): string {
  const rate = rows > 0 ? `, ${number(rows)} rows, ${number(rows / Math.max(seconds, 0.001))} rows/s` : '';
  return `${name}: ${seconds.toFixed(1)} s${rate}`;
}
