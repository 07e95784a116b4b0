import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { NodeHealth } from '../http/node-health.ts';
import { databaseFailure } from './database-failure.ts';

const TRY_EVERY_MS = 1_000;
/** Enough that a full disk cannot take it. */
const TRIAL_BYTES = 256 * 1024;

/**
 * Whether PostgreSQL takes writes: it is read only while an administrator says so, in recovery, or while its disk is full.
 * Begins with the first write that is refused and ends by itself: each second a trial is written and undone. Acts are
 * tried all the same; this only tells people and supervisors.
 */
@Injectable()
export class Writability implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Writing');
  private timer: NodeJS.Timeout | null = null;
  private isClosed = false;
  /** How often writing has come back, and in which of these times a connection was last set right. */
  private returns = 0;
  private readonly setRight = new WeakMap<pg.PoolClient, number>();

  constructor(
    private readonly dataSource: DataSource,
    health: NodeHealth,
  ) {
    health.watch('writing', () => !this.areRefused);
  }

  /** Whether writes are refused at present. */
  get areRefused(): boolean {
    return this.timer !== null;
  }

  onModuleInit(): void {
    const { master } = this.dataSource.driver as unknown as { master: pg.Pool };
    master.on('connect', (client) => void this.setRight.set(client, this.returns));
    master.on('acquire', (client) => this.setRightOnce(client));
  }

  onApplicationShutdown(): void {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** Is told of every error of the database. */
  see(error: unknown): void {
    if (databaseFailure(error) === 'read-only') this.refuse((error as Error).message);
  }

  /** Nothing can be saved from now on. */
  refuse(why: string): void {
    if (this.timer || this.isClosed) return;
    this.logger.warn(`Nothing can be saved: ${why}`);
    this.planTrial();
  }

  private planTrial(): void {
    this.timer = setTimeout(() => void this.tryAgain(), TRY_EVERY_MS);
    this.timer.unref();
  }

  private async tryAgain(): Promise<void> {
    const works = await this.trial().catch(() => false);
    if (this.isClosed) return;
    if (!works) return this.planTrial();
    this.timer = null;
    this.returns += 1;
    this.logger.warn('Everything can be saved again.');
  }

  /** On a connection of its own: an old one may still have the settings of the time before. */
  private async trial(): Promise<boolean> {
    const { url } = this.dataSource.options as { url: string };
    const client = new pg.Client({
      connectionString: url,
      application_name: 'upwell trial',
      connectionTimeoutMillis: TRY_EVERY_MS,
      statement_timeout: TRY_EVERY_MS * 5,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('begin');
      await client.query(
        `insert into idempotency_records (scope, key, input_hash, created_at) values ('trial', $1, $2, app_now())`,
        [randomBytes(16).toString('hex'), randomBytes(TRIAL_BYTES / 2).toString('hex')],
      );
      await client.query('rollback');
      return true;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Connections made while the database was set to read only would stay so. Runs before whatever they were fetched for. */
  private setRightOnce(client: pg.PoolClient): void {
    if (this.setRight.get(client) === this.returns) return;
    this.setRight.set(client, this.returns);
    if (this.returns > 0) client.query('set default_transaction_read_only = off').catch(() => undefined);
  }
}
