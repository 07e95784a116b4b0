import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mails } from '../mails/index.ts';
import { DigestDues } from './digest-dues.ts';
import { NewsMails } from './news-mails.ts';
import { NewsReader } from './news.reader.ts';
import { RecipientsReader } from './recipients.reader.ts';

/** Members whose digests are written in one transaction. */
const BITE = 100;

/** Writes the digests that are due, on any node. Each statement serves a whole bite of members. */
@Injectable()
export class DigestRun implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: Mails,
    private readonly dues: DigestDues,
    private readonly news: NewsReader,
    private readonly recipients: RecipientsReader,
    private readonly written: NewsMails,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/5 * * * *', 'write_digests', async () => void (await this.run()));
  }

  /** Gives how many digests were written. */
  async run(): Promise<number> {
    const now = clock.now();
    await this.dues.fill(now);
    await this.dues.followZones(now);
    let written = 0;
    for (;;) {
      const bite = await this.database.transaction(() => this.bite(now));
      written += bite.mailed;
      if (bite.taken < BITE) return written;
    }
  }

  private async bite(now: Date): Promise<{ taken: number; mailed: number }> {
    const taken = await this.dues.take(now, BITE);
    if (taken.length === 0) return { taken: 0, mailed: 0 };
    const recipients = await this.recipients.of(taken, now);
    const news = await this.news.forDigests(
      recipients.map(({ memberId }) => memberId),
      now,
    );
    const mails = recipients.flatMap((recipient) => {
      const theirs = news.get(recipient.memberId);
      // One for each member and day: also if something is wrong with the dues, nobody gets two.
      return theirs ? [this.written.digest(recipient, theirs)] : [];
    });
    const fresh = await this.mails.queueAll(mails);
    const mailed = mails.flatMap(({ key, memberId }) => (fresh.has(key) ? [memberId!] : []));
    await this.news.markMailed(
      mailed.flatMap((id) => news.get(id)!),
      now,
      false,
    );
    await this.dues.moveOn(now, taken, mailed);
    return { taken: taken.length, mailed: mailed.length };
  }
}
