import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { KEPT_READ_DAYS, KEPT_UNREAD_DAYS } from './notice.rules.ts';

const DAY_MS = 86_400_000;
const BITE = 5_000;

/** Lets go of notices whose time has passed; what they told of stays where it happened. */
@Injectable()
export class NoticesTidy implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 3 * * *', 'tidy_notices', () => this.run());
  }

  async run(now = clock.now()): Promise<void> {
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
    await this.clear('read_at < $1', before(KEPT_READ_DAYS));
    await this.clear('read_at is null and at < $1', before(KEPT_UNREAD_DAYS));
  }

  /** In bites, so that a long backlog neither runs into the time limit nor holds its locks for long. */
  private async clear(condition: string, moment: Date): Promise<void> {
    let cleared: unknown[];
    do {
      cleared = await this.database.rows(
        `delete from notices where ctid = any(array(select ctid from notices where ${condition} limit ${BITE})) returning 1`,
        [moment],
      );
    } while (cleared.length === BITE);
  }
}
