import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Carrier } from './carrier.ts';

const CHANNEL = 'upwell_bell';
const RETRY_MS = 1_000;
/** A connection that a network has swallowed looks open for a quarter of an hour unless somebody asks. */
const LOOK_MS = 10_000;
const PATIENCE_MS = 5_000;

/** Carries through LISTEN and NOTIFY, on a connection of its own. */
@Injectable()
export class PostgresCarrier implements Carrier {
  private readonly logger = new Logger('Bell');
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private look: NodeJS.Timeout | null = null;
  private closed = false;
  private hear: (payload: string) => void = () => {};
  private returned: () => void = () => {};

  constructor(private readonly dataSource: DataSource) {}

  open(hear: (payload: string) => void, returned: () => void): void {
    this.hear = hear;
    this.returned = returned;
    this.look = setInterval(() => void this.listenAgain(), LOOK_MS);
    this.look.unref();
    void this.connect();
  }

  async carry(payload: string): Promise<void> {
    const { client } = this;
    if (!client) throw new Error('No connection');
    try {
      await client.query('select pg_notify($1, $2)', [CHANNEL, payload]);
    } catch (error) {
      this.reconnect(client, error as Error);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    if (this.look) clearInterval(this.look);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const { url } = this.dataSource.options as { url: string };
    const client = new pg.Client({
      connectionString: url,
      application_name: 'upwell bell',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', (error) => this.reconnect(client, error));
    client.on('end', () => this.reconnect(client, new Error('connection ended')));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      if (this.closed) return void client.end().catch(() => undefined);
      this.client = client;
      this.returned();
    } catch (error) {
      this.reconnect(client, error as Error);
    }
  }

  /** Listening twice is listening once: the question alone matters. */
  private async listenAgain(): Promise<void> {
    const { client } = this;
    await client?.query(`listen ${CHANNEL}`).catch((error: Error) => this.reconnect(client, error));
  }

  private reconnect(client: pg.Client, error: Error): void {
    if (this.client === client) this.client = null;
    void client.end().catch(() => undefined);
    if (this.closed || this.retry) return;
    this.logger.warn(`The bell is silent (${error.message}); events may come a second late.`);
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, RETRY_MS);
  }
}
