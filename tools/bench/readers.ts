import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { root } from '../run.ts';
import type { Target } from './light-client.ts';
import type { News, Order } from './live-clients.ts';
import { endProcess } from './api-process.ts';

const PATIENCE_MS = 180_000;

/** The processes that play readers. */
export class ReaderProcesses {
  readonly all: ChildProcess[];

  constructor(count: number) {
    this.all = Array.from({ length: count }, () =>
      fork(join(root, 'tools/bench/live-clients.ts'), {
        execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=2048'],
      }),
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map(endProcess));
  }
}

/** One crowd of readers, spread over the processes: all of them follow the same. */
export class Readers {
  /** Events that have reached every one of them. */
  told = 0;
  /** When each event reached the last of them, in ms since 1970. */
  readonly toldAt = new Map<number, number>();
  readyAt = 0;
  private readonly news = new EventEmitter();
  private readonly processes: ChildProcess[];
  private readonly name: string;
  private readonly toldBy: number[];
  private waitingFor = 0;
  private counts: { least: number; most: number }[] = [];
  private readonly listener = new Map<ChildProcess, (news: News) => void>();

  private constructor(processes: ChildProcess[], name: string) {
    this.processes = processes;
    this.name = name;
    this.toldBy = processes.map(() => 0);
    for (const [n, child] of processes.entries()) {
      const hear = (news: News) => this.hear(news, n);
      this.listener.set(child, hear);
      child.on('message', hear);
    }
  }

  /** All connected, and subscribed where there is something to subscribe to. */
  static async gather(
    { all }: ReaderProcesses,
    name: string,
    target: Target,
    cookies: string[],
  ): Promise<Readers> {
    const readers = new Readers(all, name);
    const share = Math.ceil(cookies.length / all.length);
    readers.waitingFor = all.length;
    for (const [n, child] of all.entries()) {
      const offset = n * share;
      const part = cookies.slice(offset, offset + share);
      child.send({ do: 'connect', crowd: name, target, cookies: part, offset } satisfies Order);
    }
    await readers.until(() => readers.waitingFor === 0, `${name} to connect`);
    return readers;
  }

  /** All lines break at once; resolves when everybody is connected again. */
  async dropAll(): Promise<void> {
    this.waitingFor = this.processes.length;
    this.order('drop');
    await this.until(() => this.waitingFor === 0, `${this.name} to come back`);
  }

  untilTold(events: number): Promise<void> {
    return this.until(() => this.told >= events, `all ${this.name} to be told ${events} events`);
  }

  /** Resolves with the next thing that is told. */
  async next(): Promise<void> {
    await once(this.news, 'news');
  }

  async count(): Promise<{ least: number; most: number }> {
    this.counts = [];
    this.order('count');
    await this.until(() => this.counts.length === this.processes.length, 'counts');
    return {
      least: Math.min(...this.counts.map(({ least }) => least)),
      most: Math.max(...this.counts.map(({ most }) => most)),
    };
  }

  leave(): void {
    this.order('hang up');
    for (const [child, hear] of this.listener) child.off('message', hear);
  }

  private order(what: 'drop' | 'count' | 'hang up'): void {
    for (const child of this.processes) child.send({ do: what, crowd: this.name } satisfies Order);
  }

  private hear(news: News, from: number): void {
    if (news.crowd !== this.name) return;
    if (news.is === 'broken') throw new Error(`A reader of ${this.name} was ${news.problem}`);
    if (news.is === 'counted') this.counts.push(news);
    if (news.is === 'ready') {
      this.waitingFor -= 1;
      this.readyAt = Math.max(this.readyAt, news.at);
    }
    if (news.is === 'told') {
      this.toldBy[from] = news.events;
      this.toldAt.set(news.events, Math.max(news.at, this.toldAt.get(news.events) ?? 0));
      this.told = Math.min(...this.toldBy);
    }
    this.news.emit('news');
  }

  private async until(isSo: () => boolean, what: string): Promise<void> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    while (!isSo())
      await once(this.news, 'news', { signal: patience }).catch(() => {
        throw new Error(`Waited in vain for ${what}; ${this.told} events have reached everybody.`);
      });
  }
}
