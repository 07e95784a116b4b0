import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { MailRefused, MailTransport } from '../../platform/mail/mail-transport.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { MailServer } from '../../testing/mail-server.ts';
import { TestApi } from '../../testing/test-api.ts';
import { MailDelivery, WORDS_KEPT_DAYS } from './mail-delivery.ts';
import type { Mail } from './mail.entity.ts';
import { Mails, type NewMail } from './mails.service.ts';

let server: MailServer;
let api: TestApi;
let town: Founding;
let count = 0;

beforeAll(async () => {
  server = await MailServer.start();
  api = await TestApi.start(server.settings);
  town = await foundOrganisation(api);
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});
beforeEach(() => {
  server.received.length = 0;
  server.refusals = [null];
});

function letter(part: Partial<NewMail> = {}): NewMail {
  count += 1;
  return {
    key: `letter ${count}`,
    kind: 'immediate',
    memberId: null,
    to: `reader${count}@example.test`,
    subject: 'News',
    blocks: [
      { kind: 'paragraph', text: 'Something happened.' },
      { kind: 'button', text: 'Look', href: 'https://upwell.example/ideas/1' },
    ],
    ...part,
  };
}

const queue = (mail: NewMail) => api.get(Mails).queue(mail);
const HOUR_MS = 3_600_000;
const hoursFrom = (hours: number) => new Date(Date.now() + hours * HOUR_MS);
/** Delivers as if so many hours had gone by. */
const later = (hours: number) => clock.at(hoursFrom(hours), () => api.get(MailDelivery).run());
const kept = async (key: string) => {
  const [row] = await api.rows<Record<string, unknown> & Pick<Mail, 'failure' | 'tries'>>(
    `select sent_at is not null sent, given_up_at is not null "givenUp", next_try_at is not null waits, tries, failure,
       html is not null "hasWords" from mails where key = $1`,
    [key],
  );
  return row!;
};

describe('with a mail server', () => {
  test('a mail is plain HTML with a text part, and says that no person wrote it', async () => {
    const mail = letter({
      subject: 'Grüße aus Velmere',
      headers: { 'List-Unsubscribe': '<https://u.example/x>' },
    });
    await queue(mail);
    await api.settle();
    const [got] = server.to(mail.to);
    expect(got).toMatchObject({
      subject: 'Grüße aus Velmere',
      text: expect.stringContaining('Look\nhttps://upwell.example/ideas/1'),
      html: expect.stringContaining('<html lang="en"'),
    });
    expect(got!.from!.text).toBe('"Upwell" <upwell@example.test>');
    expect(got!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(got!.headers.get('list')).toEqual({ unsubscribe: { url: 'https://u.example/x' } });
    expect(got!.messageId).toMatch(/^<[0-9a-f-]{36}@example\.test>$/);
  });

  test('a node that was frozen while it sent does not undo what another did meanwhile', async () => {
    const other = await api.another(server.settings);
    const mail = letter();
    const transport = api.get(MailTransport);
    let wake = () => {};
    const frozen = new Promise<void>((resolve) => (wake = resolve));
    const isAtIt = new Promise<void>((resolve) => {
      jest.spyOn(transport, 'send').mockImplementation(async () => {
        resolve();
        await frozen;
        throw new MailRefused('The line is long gone', false);
      });
    });
    // Straight into the outbox: the queue must not wake somebody else.
    await clock.at(hoursFrom(-1), () => queue(mail));
    const sending = api.get(MailDelivery).run();
    await isAtIt;
    await clock.at(hoursFrom(1), () => other.get(MailDelivery).run());
    wake();
    await sending;
    jest.restoreAllMocks();
    expect(await kept(mail.key)).toMatchObject({ sent: true, waits: false, failure: null });
    await other.stop();
    expect(server.to(mail.to)).toHaveLength(1);
  });

  test('the same key is sent once, however often its handler runs, on however many nodes', async () => {
    const other = await api.another(server.settings);
    const mail = letter();
    await Promise.all([queue(mail), queue(mail), other.get(Mails).queue(mail)]);
    await Promise.all([api.get(MailDelivery).run(), other.get(MailDelivery).run()]);
    await queue(mail);
    await api.settle();
    await other.stop();
    expect(server.to(mail.to)).toHaveLength(1);
  });

  test('a hundred mails go out, each once', async () => {
    const mails = Array.from({ length: 100 }, () => letter());
    await api.get(Database).transaction(async () => {
      for (const mail of mails) await queue(mail);
    });
    await api.settle();
    const addresses = server.received.map(({ to }) => [to!].flat()[0]!.text);
    expect(addresses.sort()).toEqual(mails.map(({ to }) => to).sort());
  });

  test('nothing is sent of a transaction that does not commit', async () => {
    const mail = letter();
    const work = api.get(Database).transaction(async () => {
      await queue(mail);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    await api.settle();
    expect(server.received).toEqual([]);
  });

  test('its words are forgotten once the server has them', async () => {
    const mail = letter();
    await queue(mail);
    await api.settle();
    expect(await kept(mail.key)).toMatchObject({ sent: true, hasWords: false, tries: 1 });
  });

  test('a server that refuses for now is asked again after growing pauses, under the same Message-ID', async () => {
    server.refusals = [{ code: 451, says: 'Try again later' }, { code: 451, says: 'Still busy' }, null];
    const mail = letter();
    await queue(mail);
    await api.settle();
    expect(await kept(mail.key)).toMatchObject({
      sent: false,
      waits: true,
      failure: expect.stringContaining('Try again'),
    });
    await api.get(MailDelivery).run();
    expect((await kept(mail.key)).tries).toBe(1);
    await later(0.1);
    await later(0.15);
    expect((await kept(mail.key)).tries).toBe(2);
    await later(1);
    expect(await kept(mail.key)).toMatchObject({ sent: true, tries: 3, failure: null });
    expect(server.to(mail.to)).toHaveLength(1);
  });

  test('a server that never takes it is given up, with what it said last', async () => {
    server.refusals = [{ code: 452, says: 'Mailbox full' }];
    const mail = letter();
    await queue(mail);
    await api.settle();
    for (let day = 1; day < 12; day += 1) await later(day * 24);
    expect(await kept(mail.key)).toMatchObject({
      givenUp: true,
      waits: false,
      tries: 9,
      failure: expect.stringContaining('Mailbox full'),
    });
  });

  test('a mailbox that does not exist is given up at once', async () => {
    server.refusals = [{ code: 550, says: 'No such user' }];
    const mail = letter();
    await queue(mail);
    await api.settle();
    expect(await kept(mail.key)).toMatchObject({
      givenUp: true,
      tries: 1,
      failure: expect.stringContaining('No such user'),
    });
  });

  test('a mail that a dead node had taken is sent by another once its time is over', async () => {
    const mail = letter();
    await api.get(Database).transaction(async () => {
      await queue(mail);
      await api
        .get(Database)
        .rows(`update mails set next_try_at = $2, tries = 1 where key = $1`, [mail.key, hoursFrom(1 / 6)]);
    });
    await api.settle();
    expect(server.received).toEqual([]);
    await later(0.2);
    expect(server.to(mail.to)).toHaveLength(1);
  });

  test('what somebody waits for goes before what goes to everybody', async () => {
    const digests = Array.from({ length: 20 }, () => letter({ kind: 'digest' }));
    const reset = letter({ kind: 'security' });
    await api.get(Database).transaction(async () => {
      for (const mail of [...digests, reset]) await queue(mail);
    });
    await api.settle();
    expect(server.received.slice(0, 4).map(({ to }) => [to!].flat()[0]!.text)).toContain(reset.to);
  });

  test('an account that was switched off meanwhile gets nothing', async () => {
    const leaver = await town.signedIn();
    const mail = letter({ memberId: leaver.memberId, to: leaver.email });
    await api.get(Database).transaction(async () => {
      await queue(mail);
      await api.get(Database).rows(`update members set is_active = false where id = $1`, [leaver.memberId]);
    });
    await api.settle();
    expect(server.to(leaver.email)).toEqual([]);
    expect(await kept(mail.key)).toMatchObject({ givenUp: true, failure: 'ACCOUNT_OFF' });
  });

  test('names cannot add headers, recipients or markup', async () => {
    const mail = letter({
      subject: 'Ada\r\nBcc: everybody@example.test\r\n\r\n<b>',
      blocks: [{ kind: 'quote', text: '<script>alert(1)</script>\r\nBcc: x@example.test' }],
    });
    await queue(mail);
    await api.settle();
    const [got] = server.to(mail.to);
    expect(got!.subject).toBe('Ada Bcc: everybody@example.test <b>');
    expect(got!.bcc).toBeUndefined();
    expect(got!.html).not.toMatch(/<script|<b>/);
  });

  test('an address that would be two is not tried, and its mail says so', async () => {
    const mail = letter({ to: 'a@example.test, b@example.test' });
    await queue(mail);
    await api.settle();
    expect(server.received).toEqual([]);
    expect(await kept(mail.key)).toMatchObject({ givenUp: true, tries: 0, failure: 'BAD_ADDRESS' });
  });

  test('a server that cannot be reached is asked again later', async () => {
    const cut = await api.another({ ...server.settings, SMTP_URL: 'smtp://127.0.0.1:1' });
    const mail = letter();
    await cut.get(Mails).queue({ ...mail });
    await cut.get(MailDelivery).run();
    await cut.stop();
    await api.settle();
    const { sent, failure } = await kept(mail.key);
    // Whichever node was quicker: the one that reaches the server sends it now or after the pause.
    if (!sent) {
      expect(failure).toMatch(/ECONNREFUSED/);
      await later(0.1);
    }
    expect(server.to(mail.to)).toHaveLength(1);
  });
});

describe('without a mail server', () => {
  test('mails stay readable in the outbox, and a server set later does not send them by surprise', async () => {
    const pilot = await TestApi.start();
    await foundOrganisation(pilot);
    const mail = letter();
    await pilot.get(Mails).queue(mail);
    const withServer = await pilot.another(server.settings);
    await withServer.get(MailDelivery).run();
    const rows = await pilot.rows<Pick<Mail, 'text'>>(
      `select text from mails where sent_at is null and next_try_at is null`,
    );
    await withServer.stop();
    await pilot.stop();
    expect(rows).toEqual([{ text: expect.stringContaining('Something happened.') }]);
    expect(server.received).toEqual([]);
  });

  test('their words are forgotten after a while', async () => {
    const pilot = await TestApi.start();
    await pilot.get(Mails).queue(letter());
    const rows = () => pilot.rows(`select 1 from mails where text is not null`);
    await pilot.get(MailDelivery).forgetWords(hoursFrom((WORDS_KEPT_DAYS - 1) * 24));
    expect(await rows()).toHaveLength(1);
    await pilot.get(MailDelivery).forgetWords(hoursFrom((WORDS_KEPT_DAYS + 1) * 24));
    expect(await rows()).toHaveLength(0);
    await pilot.stop();
  });
});
