import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { clock } from '../../platform/clock/clock.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { MailServer } from '../../testing/mail-server.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Mails } from './mails.service.ts';

let server: MailServer;
let pilot: TestApi;
let town: Founding;
let count = 0;

beforeAll(async () => {
  server = await MailServer.start();
  pilot = await TestApi.start();
  town = await foundOrganisation(pilot);
});
afterAll(async () => {
  await pilot.stop();
  await server.stop();
});
beforeEach(() => {
  server.received.length = 0;
  server.refusals = [null];
});

async function queue(api: TestApi, to = `reader${(count += 1)}@example.test`): Promise<string> {
  const key = newKey();
  const blocks = [{ kind: 'button' as const, text: 'Look', href: 'https://upwell.example/#secret' }];
  await api.get(Mails).queue({ key, kind: 'immediate', memberId: null, to, subject: 'News', blocks });
  const [row] = await api.rows<{ id: string }>('select id from mails where key = $1', [key]);
  return row!.id;
}

const MAIL = `query ($id: ID!) { mail(id: $id) { state failure tries text html } }`;
interface Shown {
  mail: { state: string; failure: string | null; tries: number; text: string | null; html: string | null };
}
const AGAIN = `mutation ($input: SendMailAgainInput!) { sendMailAgain(input: $input) { state } }`;
const again = (mailId: string) => ({ input: { idempotencyKey: newKey(), mailId } });

test('without a mail server administrators read the mails, and others see none', async () => {
  const id = await queue(pilot);
  const { mail } = await town.admin.ask<Shown>(MAIL, { id });
  expect(mail).toMatchObject({
    state: 'KEPT',
    text: expect.stringContaining('https://upwell.example/#secret'),
  });
  const member = await town.signedIn();
  for (const [query, variables] of [
    [MAIL, { id }],
    ['{ mails { edges { cursor } } }', {}],
    ['{ mailService { isThere } }', {}],
  ] as const)
    expect((await member.refused(query, variables)).extensions.params).toEqual({ rule: 'mail.administer' });
});

test('all pages joined are the whole outbox, the newest first, and a state filters', async () => {
  for (let n = 0; n < 5; n += 1)
    await clock.at(new Date(Date.now() - n * 1000), () => queue(pilot, n === 3 ? 'no address' : undefined));
  const page = (after: string | null, state: string | null = null) =>
    town.admin.ask<{
      mails: {
        edges: { node: { id: string; state: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      `query ($after: String, $state: MailState) { mails(first: 2, after: $after, state: $state) { edges { node { id state } } pageInfo { hasNextPage endCursor } } }`,
      { after, state },
    );
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const list: Awaited<ReturnType<typeof page>>['mails'] = (await page(after)).mails;
    seen.push(...list.edges.map(({ node }) => node.id));
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  const all = await pilot.rows<{ id: string }>('select id from mails order by queued_at desc, id desc');
  expect(seen).toEqual(all.map(({ id }) => id));
  const failed = (await page(null, 'FAILED')).mails.edges.map(({ node }) => node.state);
  expect(failed).toEqual(['FAILED']);
  expect((await page(null, 'SENT')).mails.edges).toEqual([]);
});

describe('with a mail server', () => {
  let api: TestApi;
  let city: Founding;
  beforeAll(async () => {
    api = await TestApi.start(server.settings);
    city = await foundOrganisation(api);
  });
  afterAll(() => api.stop());

  test('administrators see what became of a mail, but not its words, and can have it tried again', async () => {
    server.refusals = [{ code: 550, says: 'No such user' }];
    const id = await queue(api);
    await api.settle();
    const { mail } = await city.admin.ask<Shown>(MAIL, { id });
    expect(mail).toMatchObject({
      state: 'FAILED',
      tries: 1,
      failure: expect.stringContaining('No such user'),
      text: null,
      html: null,
    });
    server.refusals = [null];
    await city.admin.ask(AGAIN, again(id));
    await api.settle();
    expect((await city.admin.ask<Shown>(MAIL, { id })).mail.state).toBe('SENT');
    expect(server.received).toHaveLength(1);
    expect((await city.admin.refused(AGAIN, again(id))).extensions.params).toEqual({ rule: 'mail.sent' });
  });

  test('an address that cannot be one is not tried again', async () => {
    const id = await queue(api, 'no address');
    expect((await city.admin.refused(AGAIN, again(id))).extensions.params).toEqual({
      rule: 'mail.bad_address',
    });
  });

  test('a test mail reports what the server said, yes or no', async () => {
    const test = async () => {
      const { sendTestMail } = await city.admin.ask<{
        sendTestMail: { isAccepted: boolean; answer: string };
      }>(`mutation ($input: SendTestMailInput!) { sendTestMail(input: $input) { isAccepted answer } }`, {
        input: { idempotencyKey: newKey() },
      });
      return sendTestMail;
    };
    expect(await test()).toEqual({ isAccepted: true, answer: expect.stringMatching(/^250/) });
    expect(server.to(city.admin.email)).toHaveLength(1);
    server.refusals = [{ code: 554, says: 'Not from you' }];
    expect(await test()).toEqual({ isAccepted: false, answer: expect.stringContaining('Not from you') });
  });

  test('they see where mails go, without the password of the server', async () => {
    const { mailService } = await city.admin.ask<{ mailService: object }>(
      '{ mailService { isThere server sender } }',
    );
    expect(mailService).toEqual({
      isThere: true,
      server: new URL(server.settings['SMTP_URL']!).host,
      sender: 'upwell@example.test',
    });
  });
});

test('without a mail server nothing can be sent again, and no test mail', async () => {
  const id = await queue(pilot);
  expect((await town.admin.refused(AGAIN, again(id))).extensions.params).toEqual({ rule: 'mail.no_server' });
  const { extensions } = await town.admin.refused(
    `mutation ($input: SendTestMailInput!) { sendTestMail(input: $input) { answer } }`,
    { input: { idempotencyKey: newKey() } },
  );
  expect(extensions.params).toEqual({ rule: 'mail.no_server' });
});
