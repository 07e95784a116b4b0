import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId, newId } from '../../platform/database/ids.ts';
import { Conflict, NotFound } from '../../platform/errors/errors.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { isMailAddress } from '../../platform/mail/mail-header.ts';
import { MailRefused, MailTransport } from '../../platform/mail/mail-transport.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { MemberReader } from '../people/index.ts';
import { Mail } from './mail.entity.ts';
import { DELIVER } from './mails.service.ts';
import { testMailSentences } from './messages/index.ts';
import { allowSeeing } from './outbox.reader.ts';

/** Less than a transaction may lie idle. */
const TEST_PATIENCE_MS = 15_000;

/** What administrators do about mail. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
    private readonly organisations: OrganisationReader,
    private readonly members: MemberReader,
  ) {}

  /**
   * Sends a mail that was given up, or kept while there was no mail server. Throws Forbidden `mail.administer`, NotFound,
   * Conflict `mail.no_server`, `mail.sent`, `mail.forgotten`, `mail.bad_address`.
   */
  async sendAgain(viewer: Viewer, input: { idempotencyKey: string; mailId: string }): Promise<void> {
    allowSeeing(viewer);
    await this.acts.perform('sendMailAgain', viewer, input, async (act) => {
      if (!this.transport.isThere) throw new Conflict('mail.no_server');
      const id = knownId(input.mailId, 'mail');
      const mail = await this.database
        .of(Mail)
        .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!mail) throw new NotFound('mail');
      if (mail.state === 'sent') throw new Conflict('mail.sent');
      if (mail.html === null) throw new Conflict('mail.forgotten');
      if (!isMailAddress(mail.to)) throw new Conflict('mail.bad_address');
      await this.database.of(Mail).update(id, { nextTryAt: act.at, givenUpAt: null, tries: 0 });
      act.record('mail.sent_again', 'mail', id);
      this.jobs.add(DELIVER, {}, { key: DELIVER });
      return { mailId: id };
    });
  }

  /** Sends a mail to the viewer past the outbox and gives what the server says. Throws Forbidden `mail.administer`, Conflict `mail.no_server`. */
  async sendTest(
    viewer: Viewer,
    input: { idempotencyKey: string },
  ): Promise<{ isAccepted: boolean; answer: string }> {
    allowSeeing(viewer);
    return this.acts.perform('sendTestMail', viewer, input, async (act) => {
      if (!this.transport.isThere) throw new Conflict('mail.no_server');
      const { email } = await this.members.require(viewer.memberId);
      const outcome = await this.trySending(email!);
      act.record('mail.tested', 'member', viewer.memberId, { isAccepted: outcome.isAccepted });
      return outcome;
    });
  }

  private async trySending(to: string): Promise<{ isAccepted: boolean; answer: string }> {
    const organisation = (await this.organisations.find())?.name ?? 'Upwell';
    const say = testMailSentences.en;
    const page = {
      subject: say.subject({ organisation }),
      language: 'en',
      organisation,
      blocks: [{ kind: 'paragraph' as const, text: say.body }],
      footer: say.footer,
    };
    const mail = { id: newId(), to, subject: page.subject, ...renderMail(page), headers: {} };
    try {
      const answer = await Promise.race([this.transport.send(mail), givenUpAfter(TEST_PATIENCE_MS)]);
      return { isAccepted: true, answer };
    } catch (error) {
      if (error instanceof MailRefused) return { isAccepted: false, answer: error.message };
      throw error;
    }
  }
}

function givenUpAfter(patience: number): Promise<never> {
  return new Promise((_, reject) => {
    const refusal = new MailRefused(`No answer within ${patience / 1000} s`, false);
    setTimeout(() => reject(refusal), patience).unref();
  });
}
