import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';

const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;
const BITE = 5_000;
/** How long a reader may have been away and still gets every event. */
export const LOG_KEPT_DAYS = 30;
/** How long a retry gets the first answer. */
export const ANSWERS_KEPT_DAYS = 7;

/** Lets go of topic entries and kept answers whose time has passed; any node may do it, twice does no harm. */
@Injectable()
export class TidyUp implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('TidyUp');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async run(now = clock.now()): Promise<void> {
    try {
      await this.clear('topic_entries', daysBefore(now, LOG_KEPT_DAYS));
      await this.clear('idempotency_records', daysBefore(now, ANSWERS_KEPT_DAYS));
    } catch (error) {
      this.logger.warn(`Tidying up failed, the next hour tries again: ${(error as Error).message}`);
    }
  }

  /** In bites, so that a long backlog neither runs into the time limit nor holds its locks for long. */
  private async clear(table: 'topic_entries' | 'idempotency_records', before: Date): Promise<void> {
    let cleared: unknown[];
    do {
      cleared = await this.database.rows(
        `delete from ${table} where ctid = any(array(select ctid from ${table} where created_at < $1 limit ${BITE})) returning 1`,
        [before],
      );
    } while (cleared.length === BITE);
  }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
