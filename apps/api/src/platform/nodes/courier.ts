import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { newId } from '../database/ids.ts';
import type { Carrier } from './carrier.ts';
import { PostgresCarrier } from './postgres-carrier.ts';
import { RedisCarrier } from './redis-carrier.ts';

const GATHER_MS = 15;
/** PostgreSQL takes 8000 bytes a notification. */
const MOST_BYTES = 7_500;
/** While nothing carries, what is beyond this is lost; it would be lost to nodes that are down, too. */
const MOST_WAITING = 20_000;

interface Listener {
  hear: (word: string, from: string) => void;
  returned: () => void;
}

/**
 * Takes words to the other nodes: through Redis where there is one, else, or when it does not answer, through
 * PostgreSQL. They are gathered for some milliseconds, so that a burst costs one message; they may be lost,
 * and nobody ever waits for them.
 */
@Injectable()
export class Courier implements OnModuleInit, OnApplicationShutdown {
  /** Tells this process from the others. */
  readonly nodeId = newId();
  private readonly listeners = new Map<string, Listener>();
  private readonly carriers: Carrier[];
  private waiting = new Set<string>();
  private gathering: NodeJS.Timeout | null = null;
  private carrying: Promise<void> | null = null;

  constructor(redis: RedisCarrier, postgres: PostgresCarrier) {
    this.carriers = [redis, postgres];
  }

  onModuleInit(): void {
    const hear = (payload: string) => this.hear(payload);
    const returned = () => this.listeners.forEach((listener) => listener.returned());
    for (const carrier of this.carriers) carrier.open(hear, returned);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.gathering) clearTimeout(this.gathering);
    await this.carrying;
    await this.carryAll();
    await Promise.all(this.carriers.map((carrier) => carrier.close()));
  }

  /** Calls back with the words of a kind that other nodes send, and with the sender, and with `returned` when some may have been missed. */
  listen(kind: string, hear: Listener['hear'], returned: () => void = () => {}): void {
    this.listeners.set(kind, { hear, returned });
  }

  /** A kind has no blanks, a word no line ends. */
  send(kind: string, word: string): void {
    if (this.waiting.size >= MOST_WAITING) return;
    this.waiting.add(`${kind} ${word}`);
    this.gathering ??= setTimeout(() => this.dispatch(), GATHER_MS);
  }

  /** One after the other: while a carrier is slow, words gather. */
  private dispatch(): void {
    this.carrying ??= this.carryAll().finally(() => {
      this.carrying = null;
      this.gathering = this.waiting.size > 0 ? setTimeout(() => this.dispatch(), GATHER_MS) : null;
    });
  }

  private async carryAll(): Promise<void> {
    const lines = [...this.waiting];
    if (lines.length === 0) return;
    this.waiting.clear();
    for (const payload of packed(this.nodeId, lines)) await this.carry(payload);
  }

  private async carry(payload: string): Promise<void> {
    for (const carrier of this.carriers)
      if (
        await carrier.carry(payload).then(
          () => true,
          () => false,
        )
      )
        return;
  }

  private hear(payload: string): void {
    const [from, ...lines] = payload.split('\n');
    // A node has told itself already.
    if (from === this.nodeId) return;
    for (const line of lines) {
      const blank = line.indexOf(' ');
      this.listeners.get(line.slice(0, blank))?.hear(line.slice(blank + 1), from!);
    }
  }
}

function packed(nodeId: string, lines: string[]): string[] {
  const payloads: string[] = [];
  let payload = nodeId;
  for (const line of lines) {
    if (payload !== nodeId && payload.length + line.length >= MOST_BYTES) {
      payloads.push(payload);
      payload = nodeId;
    }
    payload += `\n${line}`;
  }
  return [...payloads, payload];
}
