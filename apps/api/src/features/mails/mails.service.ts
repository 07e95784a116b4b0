import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { MailBlock } from '../../platform/mail/mail-block.ts';
import { checkedHeaders, isMailAddress, subjectLine } from '../../platform/mail/mail-header.ts';
import { MailTransport } from '../../platform/mail/mail-transport.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { sentencesIn } from '../../platform/mail/sentences.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { Mail, type MailKind } from './mail.entity.ts';
import { frameSentences } from './messages/index.ts';

/** The job that sends what is due. */
export const DELIVER = 'deliver_mails';

export interface NewMail {
  /** Names the reason, such as `invitation <id>`: the same key is written, and so sent, once. */
  key: string;
  kind: MailKind;
  /** Whose account it is about; null for an address without one. */
  memberId: string | null;
  to: string;
  subject: string;
  blocks: readonly MailBlock[];
  headers?: Record<string, string>;
  /** Language of the blocks, such as `en`, which it is unless told otherwise. */
  language?: string;
}

/** The one way to write to somebody. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
    private readonly organisations: OrganisationReader,
  ) {}

  /**
   * Writes a mail into the outbox within the current transaction; it is sent after the commit, once for each key.
   * Without a mail server it stays there, for administrators to read. An address that cannot be one is given up at once.
   */
  async queue(mail: NewMail): Promise<void> {
    await this.queueAll([mail]);
  }

  /** The same for many mails in one statement. Gives the keys of those that were new. */
  async queueAll(mails: readonly NewMail[]): Promise<Set<string>> {
    if (mails.length === 0) return new Set();
    const organisation = (await this.organisations.find())?.name ?? 'Upwell';
    const now = clock.now();
    const { raw } = await this.database
      .of(Mail)
      .createQueryBuilder()
      .insert()
      .values(mails.map((mail) => this.written(mail, organisation, now)))
      .orIgnore()
      .returning(['key', 'nextTryAt'])
      .execute();
    const rows = raw as { key: string; next_try_at: Date | null }[];
    if (rows.some(({ next_try_at }) => next_try_at)) this.jobs.add(DELIVER, {}, { key: DELIVER });
    return new Set(rows.map(({ key }) => key));
  }

  /** A mail as it would be sent, without sending it. */
  async preview(mail: NewMail): Promise<Pick<Mail, 'subject' | 'html' | 'text'>> {
    const organisation = (await this.organisations.find())?.name ?? 'Upwell';
    const { subject, html, text } = this.written(mail, organisation, clock.now());
    return { subject, html, text };
  }

  /** What was not sent of these kinds to a member who no longer wants it never will be; its words go. */
  async withdraw(memberId: string, kinds: readonly MailKind[]): Promise<void> {
    await this.database.rows(
      `update mails set given_up_at = $3, next_try_at = null, failure = 'NOT_WANTED', html = null, text = null, headers = '{}'
       where member_id = $1 and kind = any($2) and sent_at is null and given_up_at is null`,
      [memberId, kinds, clock.now()],
    );
  }

  /** A mail as it stands in the outbox. */
  private written(mail: NewMail, organisation: string, now: Date): Omit<Mail, 'state'> {
    const { key, kind, memberId, to, subject, blocks, headers = {}, language = 'en' } = mail;
    const { say } = sentencesIn(frameSentences, language);
    const page = { subject: subjectLine(subject), language, organisation, blocks };
    const isRight = isMailAddress(to);
    return {
      id: newId(),
      key,
      kind,
      memberId,
      to: to.trim(),
      subject: page.subject,
      language,
      ...renderMail({ ...page, footer: say.footer({ organisation }) }),
      headers: checkedHeaders(headers),
      queuedAt: now,
      sentAt: null,
      givenUpAt: isRight ? null : now,
      tries: 0,
      nextTryAt: isRight && this.transport.isThere ? now : null,
      failure: isRight ? null : 'BAD_ADDRESS',
    };
  }
}
