import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { clock } from '../clock/clock.ts';
import { Config } from '../config/config.ts';
import { Database } from '../database/database.ts';

interface Wanted {
  name: string;
  payload: object;
  key: string | null;
  run_at: string | null;
}

const GATHER_MS = 10;
const AT_ONCE = 4;
/** How long it waits before it starts anew after the database was gone. */
const REST_MS = 1_000;
/** A job whose bell was lost between two nodes starts this late at most. */
const LOOK_EVERY_MS = 2_000;

/**
 * Background work on any node with the role `worker`, each job once (graphile-worker). A job is only a bell: the truth stands in a table,
 * and work for fixed times sweeps up what a lost job left.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly tasks: TaskList = {};
  private readonly times: { name: string; crontab: string }[] = [];
  private wanted: Wanted[] = [];
  private gathering: NodeJS.Timeout | null = null;
  private adding: Promise<void> = Promise.resolve();
  private runner: Runner | null = null;
  private pool: Pool | null = null;
  private stopping: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Says what a job does; before the application has started. A job that throws is tried again after growing pauses. */
  define<P extends object>(name: string, work: (payload: P) => Promise<void>): void {
    if (this.tasks[name]) throw new Error(`Two jobs are called ${name}.`);
    this.tasks[name] = (payload) => work(payload as P);
  }

  /** Does work at the times of a crontab line (UTC), once over all nodes; a turn missed while no node ran is not made up for. */
  every(crontab: string, name: string, work: () => Promise<void>): void {
    this.define(name, work);
    this.times.push({ crontab, name });
  }

  /**
   * Asks for a job once the surrounding transaction has committed, or at once outside of one. While a job of the
   * same key waits, it stays one job. `runAt` is a moment of the product's clock.
   */
  add(name: string, payload: object, { key, runAt }: { key?: string; runAt?: Date } = {}): void {
    const at = runAt && new Date(runAt.getTime() - clock.offsetMs()).toISOString();
    this.database.afterCommit(() => {
      this.wanted.push({ name, payload, key: key ?? null, run_at: at ?? null });
      this.gathering ??= setTimeout(() => void this.flush(), GATHER_MS);
    });
  }

  /** Resolves when everything asked for so far stands in the queue. */
  async flush(): Promise<void> {
    if (this.gathering) clearTimeout(this.gathering);
    this.gathering = null;
    const wanted = oneForEachKey(this.wanted.splice(0));
    if (wanted.length > 0) this.adding = this.adding.then(() => this.enqueue(wanted));
    await this.adding;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.pool = this.sturdyPool();
    if (!this.config.does('worker')) return;
    this.runner = await this.start();
    void this.keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    await this.stop();
  }

  /** Takes no further job and waits for those at work. */
  stop(): Promise<void> {
    return (this.stopping ??= this.stopRunner());
  }

  private async stopRunner(): Promise<void> {
    // One that has given up is stopped already.
    await this.runner?.stop().catch(() => undefined);
    this.runner = null;
  }

  /** Without a database the worker gives up; the work is still there when the database is back, and so must the worker be. */
  private async keepRunning(): Promise<void> {
    for (;;) {
      await this.runner?.promise.catch((error: Error) =>
        this.logger.warn(`Jobs have stopped: ${error.message}`),
      );
      do {
        if (this.stopping) return;
        await new Promise((resolve) => setTimeout(resolve, REST_MS).unref());
        if (this.stopping) return;
        this.runner = await this.start().catch((error: Error) => {
          this.logger.warn(`Jobs cannot start: ${error.message}`);
          return null;
        });
      } while (!this.runner);
    }
  }

  private start(): Promise<Runner> {
    return run({
      pgPool: this.pool!,
      taskList: this.tasks,
      parsedCronItems: parseCronItems(
        this.times.map(({ crontab, name }) => ({
          task: name,
          match: crontab,
          identifier: name,
          options: { jobKey: name, backfillPeriod: 0, maxAttempts: 1 },
        })),
      ),
      concurrency: AT_ONCE,
      pollInterval: LOOK_EVERY_MS,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 5_000,
      // Only batches have somebody who catches it when the end of a job cannot be written down.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        if (level === 'warning') this.logger.warn(message);
      }),
    });
  }

  /** The connections everybody uses; one that breaks while it is in use is told to its user and must not end the process. */
  private sturdyPool(): Pool {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const tell = (error: Error) => this.logger.warn(`A connection broke: ${error.message}`);
    master.on('error', tell);
    const known = new WeakSet<object>();
    const hear = (client: PoolClient) => {
      if (!known.has(client)) client.on('error', tell);
      known.add(client);
    };
    master.on('connect', hear);
    // The first ones had connected before anybody heard of it.
    master.on('acquire', hear);
    return master;
  }

  private async enqueue(wanted: Wanted[]): Promise<void> {
    try {
      // One by one: together they would hold several rows at once, in another order than jobs that end together.
      for (const { name, payload, key, run_at } of wanted)
        await this.dataSource.query(
          `select graphile_worker.add_job(
             identifier := $1, payload := $2, run_at := $3, job_key := $4, job_key_mode := 'replace')`,
          [name, JSON.stringify(payload), run_at, key],
        );
    } catch (error) {
      this.logger.warn(`Jobs could not be added, a sweep will find their work: ${(error as Error).message}`);
    }
  }
}

/** The last of each key, and all that have none. */
function oneForEachKey(wanted: Wanted[]): Wanted[] {
  const keyed = new Map(wanted.map((one) => [one.key ?? Symbol(), one]));
  return [...keyed.values()];
}
