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
  async queue({
    key,
    kind,
    memberId,
    to,
    subject,
    blocks,
    headers = {},
    language = 'en',
  }: NewMail): Promise<void> {
    const organisation = (await this.organisations.find())?.name ?? 'Upwell';
    const { say } = sentencesIn(frameSentences, language);
    const page = { subject: subjectLine(subject), language, organisation, blocks };
    const isRight = isMailAddress(to);
    const now = clock.now();
    const { raw } = await this.database
      .of(Mail)
      .createQueryBuilder()
      .insert()
      .values({
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
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length > 0 && isRight && this.transport.isThere)
      this.jobs.add(DELIVER, {}, { key: DELIVER });
  }
}
