import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { Jobs } from '../jobs/jobs.ts';

const DAY_MS = 86_400_000;
const BITE = 5_000;
/** How long a reader may have been away and still gets every event. */
export const LOG_KEPT_DAYS = 30;
/** How long a retry gets the first answer. */
export const ANSWERS_KEPT_DAYS = 7;

/** Lets go of topic entries and kept answers whose time has passed; twice does no harm. */
@Injectable()
export class TidyUp implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('37 * * * *', 'tidy_up', () => this.run());
  }

  async run(now = clock.now()): Promise<void> {
    await this.clear('topic_entries', daysBefore(now, LOG_KEPT_DAYS));
    await this.clear('idempotency_records', daysBefore(now, ANSWERS_KEPT_DAYS));
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
