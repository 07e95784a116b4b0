import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const CHANNEL = 'upwell_bell';
const GATHER_MS = 15;
const RETRY_MS = 1_000;
/** PostgreSQL takes 8000 bytes a notification. */
const MOST_BYTES = 7_500;

/**
 * Says "topic X moved" to this node at once and to the others through PostgreSQL, gathered for some
 * milliseconds so that a burst of writes costs one NOTIFY. It carries no data and may be lost:
 * whoever listens also looks at short intervals.
 */
@Injectable()
export class Bell implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Bell');
  private readonly ears = new EventEmitter().setMaxListeners(0);
  private readonly waiting = new Set<string>();
  private gathering: NodeJS.Timeout | null = null;
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.gathering) clearTimeout(this.gathering);
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** Tells everybody who listens to the topic, here and on other nodes. */
  ring(topic: string): void {
    this.ears.emit(topic);
    this.waiting.add(topic);
    this.gathering ??= setTimeout(() => void this.sendGathered(), GATHER_MS);
  }

  /** Calls back whenever the topic may have moved. Returns the way to stop. */
  listen(topic: string, callback: () => void): () => void {
    this.ears.on(topic, callback);
    return () => this.ears.off(topic, callback);
  }

  private async sendGathered(): Promise<void> {
    this.gathering = null;
    const topics = [...this.waiting];
    this.waiting.clear();
    for (const payload of packed(topics))
      await this.client?.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const { url } = this.dataSource.options as { url: string };
    const client = new pg.Client({ connectionString: url, application_name: 'upwell bell', keepAlive: true });
    client.on('notification', ({ payload }) => {
      for (const topic of payload?.split(' ') ?? []) this.ears.emit(topic);
    });
    client.on('error', (error) => this.reconnect(client, error));
    client.on('end', () => this.reconnect(client, new Error('connection ended')));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      // Whatever was rung while nobody listened: look everywhere once.
      for (const topic of this.ears.eventNames()) this.ears.emit(topic);
    } catch (error) {
      this.reconnect(client, error as Error);
    }
  }

  private reconnect(client: pg.Client, error: Error): void {
    if (this.client === client) this.client = null;
    if (this.closed || this.retry) return;
    this.logger.warn(`The bell is silent (${error.message}); events may come a second late.`);
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, RETRY_MS);
  }
}

function packed(topics: string[]): string[] {
  const payloads: string[] = [];
  for (const topic of topics) {
    const last = payloads.at(-1);
    if (last !== undefined && last.length + topic.length < MOST_BYTES)
      payloads[payloads.length - 1] = `${last} ${topic}`;
    else payloads.push(topic);
  }
  return payloads;
}
