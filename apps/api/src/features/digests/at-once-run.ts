import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mails } from '../mails/index.ts';
import { NewsMails } from './news-mails.ts';
import { NewsReader } from './news.reader.ts';
import { RecipientsReader } from './recipients.reader.ts';

/** Members whose mails are written in one transaction. */
const BITE = 200;

/**
 * Mails answers and mentions to those who want them at once: each minute, what is still unread then. A crash loses
 * nothing, because what to mail is read from the notices.
 */
@Injectable()
export class AtOnceRun implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: Mails,
    private readonly news: NewsReader,
    private readonly recipients: RecipientsReader,
    private readonly written: NewsMails,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'mail_at_once', () => this.run());
  }

  async run(): Promise<void> {
    const now = clock.now();
    for (let after: string | null = null; ;) {
      const taken: string[] = await this.database.transaction(() => this.bite(now, after));
      if (taken.length < BITE) return;
      after = taken.at(-1)!;
    }
  }

  private async bite(now: Date, after: string | null): Promise<string[]> {
    const taken = await this.news.takeAtOnce(now, after, BITE);
    if (taken.length === 0) return taken;
    const news = await this.news.atOnce(taken, now);
    const recipients = await this.recipients.of(taken, now);
    const mails = recipients.flatMap((recipient) =>
      byIdea(news.get(recipient.memberId) ?? []).map((ofIdea) => ({
        mail: this.written.atOnce(recipient, ofIdea),
        news: ofIdea,
      })),
    );
    await this.mails.queueAll(mails.map(({ mail }) => mail));
    await this.news.markMailed(
      mails.flatMap((one) => one.news),
      now,
      true,
    );
    return taken;
  }
}

function byIdea<N extends { ideaId: string }>(news: readonly N[]): N[][] {
  const groups = new Map<string, N[]>();
  for (const one of news) groups.set(one.ideaId, [...(groups.get(one.ideaId) ?? []), one]);
  return [...groups.values()];
}
