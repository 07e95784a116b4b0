/**
 * The readers of `npm run bench:comments`: many threads, some dozens of readers each. Every reader reads every word it is told:
 * the last one of a thread says how late a comment was, and all must have been told the same in the same order.
 */
import { createHash, type Hash } from 'node:crypto';
import { LightClient } from './light-client.ts';

export interface ThreadsWish {
  port: number;
  query: string;
  threads: { ideaId: string; start: number; cookies: string[] }[];
}

export type ThreadsNews =
  | { is: 'ready' }
  /** Comments that have reached every reader of their thread. */
  | { is: 'told'; comments: number }
  | { is: 'weighed'; lateMs: number[]; isSameOrder: boolean; problem: string | null };

const AT_ONCE = 50;
const TELL_MS = 100;
const now = () => performance.timeOrigin + performance.now();
const tell = (news: ThreadsNews) => process.send?.(news);

const lateMs: number[] = [];

/** One thread and those who read it. */
class Thread {
  readonly clients: LightClient[];
  /** Of the comments each reader was told, in order. */
  private readonly orders: Hash[];
  /** Readers who were told a comment, until all were. */
  private readonly waiting = new Map<string, number>();

  constructor(
    { port, query }: ThreadsWish,
    { ideaId, start, cookies }: ThreadsWish['threads'][0],
    onReady: () => void,
    offset: number,
  ) {
    const target = { port, subscribe: { query, variables: { ideaId } }, start };
    this.orders = cookies.map(() => createHash('sha256'));
    this.clients = cookies.map(
      (cookie, n) =>
        new LightClient(
          target,
          cookie,
          `127.0.0.${2 + ((offset + n) % 8)}`,
          true,
          () => undefined,
          onReady,
          () => undefined,
          (text) => this.hear(n, text),
        ),
    );
  }

  weigh(): { isSameOrder: boolean; problem: string | null } {
    const orders = new Set(this.orders.map((order) => order.copy().digest('hex')));
    const problem = this.clients.find((client) => client.problem)?.problem ?? null;
    return { isSameOrder: orders.size === 1 && this.waiting.size === 0, problem };
  }

  private hear(reader: number, text: string): void {
    const dueAt = /Due at ([\d.]+) ms/.exec(text)?.[1];
    const id = /"comment":\{[^{}]*?"id":"([^"]+)"/.exec(text)?.[1];
    if (!dueAt || !id) return;
    this.orders[reader]!.update(id);
    const told = (this.waiting.get(id) ?? 0) + 1;
    if (told < this.clients.length) this.waiting.set(id, told);
    else {
      this.waiting.delete(id);
      lateMs.push(now() - Number(dueAt));
    }
  }
}

let threads: Thread[] = [];

process.on('message', (order: ThreadsWish | 'weigh') => {
  if (order === 'weigh') {
    const weighed = threads.map((thread) => thread.weigh());
    return tell({
      is: 'weighed',
      lateMs,
      isSameOrder: weighed.every(({ isSameOrder }) => isSameOrder),
      problem: weighed.find(({ problem }) => problem)?.problem ?? null,
    });
  }
  let ready = 0;
  let opened = 0;
  const openNext = () => clients[opened++]?.open();
  threads = order.threads.map(
    (thread, n) =>
      new Thread(
        order,
        thread,
        () => {
          ready += 1;
          if (ready === clients.length) tell({ is: 'ready' });
          openNext();
        },
        n * thread.cookies.length,
      ),
  );
  const clients = threads.flatMap((thread) => thread.clients);
  for (let n = 0; n < AT_ONCE; n += 1) openNext();
  setInterval(() => tell({ is: 'told', comments: lateMs.length }), TELL_MS);
});
process.on('disconnect', () => process.exit());
