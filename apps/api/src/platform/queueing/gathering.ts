import { AsyncResource } from 'node:async_hooks';

interface Waiting<W, A> {
  wish: W;
  resolve: (answer: A) => void;
  reject: (error: unknown) => void;
}

export interface Pace {
  /** How long the first one waits for others; 0 gathers what arrives in the same turn of the event loop. */
  pauseMs: number;
  /** Wishes in one batch at most. */
  most: number;
  /** Batches at work at once; what arrives meanwhile is gathered, so the busier it is the more go together. */
  atOnce: number;
  /** Batches start so far apart at least. A lone wish does not wait for it, a crowd costs fewer batches. */
  apartMs?: number;
}

/**
 * Does together what many ask for at about the same time: one statement or one transaction for all of them.
 * `work` answers wishes in order, with an Error for one that failed alone; when it throws, all of them fail.
 */
export class Gathering<W, A> {
  private waiting: Waiting<W, A>[] = [];
  private atWork = 0;
  private isPlanned = false;
  private startedAt = -Infinity;
  /** Belongs to none of those who ask: a batch must not run in the transaction of whoever came first. */
  private readonly nobody = new AsyncResource('Gathering');

  constructor(
    private readonly work: (wishes: W[]) => Promise<(A | Error)[]>,
    private readonly pace: Pace,
  ) {}

  ask(wish: W): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ wish, resolve, reject });
      this.plan();
    });
  }

  private plan(): void {
    const { pauseMs, most, atOnce, apartMs = 0 } = this.pace;
    if (this.isPlanned || this.waiting.length === 0 || this.atWork >= atOnce) return;
    this.isPlanned = true;
    const start = () => this.nobody.runInAsyncScope(() => void this.start());
    const wait = Math.max(pauseMs, this.startedAt + apartMs - performance.now());
    if (wait <= 0 || this.waiting.length >= most) setImmediate(start);
    else setTimeout(start, wait);
  }

  private async start(): Promise<void> {
    this.isPlanned = false;
    this.startedAt = performance.now();
    const batch = this.waiting.splice(0, this.pace.most);
    this.atWork += 1;
    this.plan();
    try {
      const answers = await this.work(batch.map(({ wish }) => wish));
      for (const [n, { resolve, reject }] of batch.entries()) {
        const answer = answers[n]!;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.atWork -= 1;
      this.plan();
    }
  }
}
