import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import {
  CONNECTIONS,
  MailRefused,
  MailTransport,
  type OutgoingMail,
} from '../../platform/mail/mail-transport.ts';
import { DELIVER } from './mails.service.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How long the node that took a mail may need for it; after a crash another takes it when this is over. */
const LEASE_MS = 10 * MINUTE_MS;
/** Pauses after each try in vain; after the last the mail is given up, a day and a half after it was written. */
const PAUSES_MS = [1, 5, 15, 60, 180, 360, 720, 720].map((minutes) => minutes * MINUTE_MS);
/** How long the words of mails that were not sent are kept. */
export const WORDS_KEPT_DAYS = 30;

type Taken = OutgoingMail & {
  tries: number;
  isWanted: boolean;
  /** Until when the mail is this node's; whoever takes it later writes another moment there. */
  until: Date;
};

/**
 * Sends what is due in the outbox, on any node. A mail is taken for ten minutes before it goes to the mail server and
 * marked afterwards: a crash in between sends it again, under the same Message-ID. A node that was frozen longer than
 * that neither sends what another may have sent, nor marks what is no longer its own.
 */
@Injectable()
export class MailDelivery implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('MailDelivery');
  private isClosing = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.jobs.define(DELIVER, () => this.run());
    this.jobs.every('* * * * *', 'sweep_mails', () => this.run());
    this.jobs.every('23 3 * * *', 'forget_mails', () => this.forgetWords());
  }

  beforeApplicationShutdown(): void {
    this.isClosing = true;
  }

  /** Sends until nothing is due. */
  async run(): Promise<void> {
    if (!this.transport.isThere) return;
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (;;) {
          const before = clock.ticks();
          const mail = this.isClosing ? null : await this.take();
          if (!mail) return;
          if (clock.ticks() - before < LEASE_MS / 2) await this.deliver(mail);
        }
      }),
    );
  }

  /** The words of old mails go, whatever became of them: links in them have expired, and what they told is elsewhere. */
  async forgetWords(now = clock.now()): Promise<void> {
    await this.database.rows(
      `update mails set html = null, text = null, headers = '{}', next_try_at = null,
         given_up_at = case when next_try_at is null then given_up_at else $2 end
       where queued_at < $1 and html is not null`,
      [new Date(now.getTime() - WORDS_KEPT_DAYS * DAY_MS), now],
    );
  }

  private async take(): Promise<Taken | null> {
    const now = clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const taken = await this.database.row<Omit<Taken, 'until'>>(
      `update mails m set tries = tries + 1, next_try_at = $2
       where m.id = (
         select id from mails where next_try_at <= $1
         order by kind in ('digest', 'invitation'), next_try_at limit 1 for update skip locked
       )
       returning m.id, m.to_address "to", m.subject, m.html, m.text, m.headers, m.tries,
         coalesce((select is_active and not is_placeholder from members where id = m.member_id), true) "isWanted"`,
      [now, until],
    );
    return taken && { ...taken, until };
  }

  private async deliver({ tries, isWanted, until, ...mail }: Taken): Promise<void> {
    if (!isWanted) return this.giveUp(mail.id, until, 'ACCOUNT_OFF');
    try {
      await this.transport.send(mail);
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      const pause = PAUSES_MS[tries - 1];
      if (error.isFinal || pause === undefined) await this.giveUp(mail.id, until, error.message);
      else await this.putOff(mail.id, until, error.message, pause);
      return;
    }
    await this.database.rows(
      `update mails set sent_at = $2, next_try_at = null, failure = null, html = null, text = null, headers = '{}'
       where id = $1 and next_try_at = $3`,
      [mail.id, clock.now(), until],
    );
  }

  private async giveUp(id: string, until: Date, failure: string): Promise<void> {
    // What the server said may name the address; it stands in the outbox, not in the log.
    this.logger.warn(`Mail ${id} is given up; the outbox says why.`);
    await this.database.rows(
      `update mails set given_up_at = $2, next_try_at = null, failure = $3 where id = $1 and next_try_at = $4`,
      [id, clock.now(), failure, until],
    );
  }

  private async putOff(id: string, until: Date, failure: string, pause: number): Promise<void> {
    await this.database.rows(
      `update mails set next_try_at = $2, failure = $3 where id = $1 and next_try_at = $4`,
      [id, new Date(clock.now().getTime() + pause), failure, until],
    );
  }
}
