import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Forbidden, NotFound } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import { MailTransport } from '../../platform/mail/mail-transport.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Mail, type MailState } from './mail.entity.ts';
import { seesOutbox } from './mail.policy.ts';

type Place = [queuedAt: number, id: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 2 &&
  Number.isSafeInteger(values[0]) &&
  Math.abs(values[0] as number) < 8.64e15 &&
  typeof values[1] === 'string';

const inState: Record<MailState, string> = {
  waiting: 'mail.next_try_at is not null',
  sent: 'mail.sent_at is not null',
  failed: 'mail.given_up_at is not null',
  kept: 'mail.next_try_at is null and mail.sent_at is null and mail.given_up_at is null',
};

export interface OutboxFilter {
  state: MailState | null;
  first: number;
  after: string | null;
}

/** The outbox as administrators see it. The words of mails are theirs only while there is no mail server to send them. */
@Injectable()
export class OutboxReader {
  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
  ) {}

  /** A page of mails, the newest first. Throws Forbidden `mail.administer`. */
  async page(viewer: Viewer, { state, first, after }: OutboxFilter): Promise<Page<Mail>> {
    allowSeeing(viewer);
    const query = this.database
      .of(Mail)
      .createQueryBuilder('mail')
      .orderBy('mail.queued_at', 'DESC')
      .addOrderBy('mail.id', 'DESC')
      .limit(first + 1);
    if (state) query.andWhere(inState[state]);
    if (after) {
      const [queuedAt, id] = decodeCursor(after, 'after', isPlace);
      query.andWhere('(mail.queued_at, mail.id) < (:queuedAt, :id)', {
        queuedAt: new Date(queuedAt),
        id: knownId(id, 'mail'),
      });
    }
    const rows = await query.getMany();
    return pageOf(
      rows.slice(0, first).map((mail) => this.withoutSecrets(mail)),
      ({ queuedAt, id }) => encodeCursor([queuedAt.getTime(), id]),
      { before: Boolean(after), after: rows.length > first },
    );
  }

  /** One mail. Throws Forbidden `mail.administer`, NotFound. */
  async require(viewer: Viewer, id: string): Promise<Mail> {
    allowSeeing(viewer);
    const mail = await this.database.of(Mail).findOneBy({ id: knownId(id, 'mail') });
    if (!mail) throw new NotFound('mail');
    return this.withoutSecrets(mail);
  }

  private withoutSecrets(mail: Mail): Mail {
    if (this.transport.isThere) Object.assign(mail, { html: null, text: null });
    return mail;
  }
}

/** Throws Forbidden `mail.administer`. */
export function allowSeeing(viewer: Viewer): void {
  if (!seesOutbox(viewer)) throw new Forbidden('mail.administer');
}
