import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';

const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;
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
      await this.database.rows(`delete from topic_entries where created_at < $1`, [
        daysBefore(now, LOG_KEPT_DAYS),
      ]);
      await this.database.rows(`delete from idempotency_records where created_at < $1`, [
        daysBefore(now, ANSWERS_KEPT_DAYS),
      ]);
    } catch (error) {
      this.logger.warn(`Tidying up failed, the next hour tries again: ${(error as Error).message}`);
    }
  }
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
