import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Mails } from '../mails/index.ts';
import { DigestDues } from './digest-dues.ts';
import type { MailPurpose } from './mail-preferences.rules.ts';
import { unsubscribeToken, type UnsubscribeKey } from './unsubscribe-token.ts';

let api: TestApi;
let town: Founding<'ines'>;

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api, { people: { ines: {} } });
  await api.get(DigestDues).fill(new Date());
});
afterAll(() => api.stop());

const choose = (mode: string, more: object = {}) =>
  town.people.ines.ask(
    `mutation ($input: SetMailPreferencesInput!) { setMailPreferences(input: $input) { mode } }`,
    { input: { idempotencyKey: newKey(), mode, hour: 8, weekday: 1, alsoAtOnce: false, ...more } },
  );
beforeEach(() => choose('DAILY', { alsoAtOnce: true }));

const wish = async () =>
  (
    await town.people.ines.ask<{ mailPreferences: { mode: string; alsoAtOnce: boolean } }>(
      '{ mailPreferences { mode alsoAtOnce } }',
    )
  ).mailPreferences;

async function tokenFor(purpose: MailPurpose): Promise<string> {
  const [key] = await api.rows<UnsubscribeKey & Record<string, string>>(
    `select unsubscribe_id as "unsubscribeId", unsubscribe_secret as "unsubscribeSecret"
     from mail_preferences where member_id = $1`,
    [town.people.ines.memberId],
  );
  return unsubscribeToken(key!, purpose);
}

const click = (token: string, init: RequestInit = {}) =>
  fetch(`${api.url}/unsubscribe?token=${token}`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    ...init,
  });

const byLink = (name: 'unsubscribe' | 'takeUnsubscribeBack', token: string) =>
  api
    .caller()
    .send<Record<string, { purpose: string }>>(
      `mutation ($input: UnsubscribeInput!) { ${name}(input: $input) { purpose } }`,
      { input: { idempotencyKey: newKey(), token } },
    );

describe('one click', () => {
  test('ends the digest without a cookie, from any site, and leaves the other kind as it was', async () => {
    const token = await tokenFor('digest');
    const { status } = await click(token, { headers: { origin: 'https://mail.example' } });
    expect(status).toBe(200);
    expect(await wish()).toEqual({ mode: 'AT_ONCE', alsoAtOnce: false });
  });

  test('of a mail at once ends those and leaves the digest', async () => {
    await click(await tokenFor('at_once'));
    expect(await wish()).toEqual({ mode: 'DAILY', alsoAtOnce: false });
  });

  test('twice is as once', async () => {
    const token = await tokenFor('digest');
    const answers = [await click(token), await click(token)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await wish()).toEqual({ mode: 'AT_ONCE', alsoAtOnce: false });
  });

  test('is understood as a form of either kind', async () => {
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await click(await tokenFor('digest'), { body: form })).status).toBe(200);
    expect((await wish()).mode).toBe('AT_ONCE');
  });

  test('tells nobody whose it was', async () => {
    const answer = await click(await tokenFor('digest'));
    const { name, email, memberId } = town.people.ines;
    const said = `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    for (const secret of [name, email, memberId]) expect(said).not.toContain(secret);
  });

  test('looking at the address changes nothing', async () => {
    const address = `${api.url}/unsubscribe?token=${await tokenFor('digest')}`;
    await fetch(address);
    await fetch(address, { method: 'HEAD' });
    expect(await wish()).toEqual({ mode: 'DAILY', alsoAtOnce: true });
  });

  test('with a link that was never sent ends nothing', async () => {
    const real = await tokenFor('digest');
    const other = unsubscribeToken(
      { unsubscribeId: randomUUID(), unsubscribeSecret: randomUUID() },
      'digest',
    );
    const flipped = `${real.slice(0, -1)}${real.endsWith('A') ? 'Q' : 'A'}`;
    for (const token of ['', 'x', other, flipped, real.slice(0, 30), `${real}A`, 'Å'.repeat(54)])
      expect((await click(encodeURIComponent(token))).status).toBe(404);
    expect((await fetch(`${api.url}/unsubscribe`, { method: 'POST' })).status).toBe(404);
    expect(await wish()).toEqual({ mode: 'DAILY', alsoAtOnce: true });
  });

  test('a body larger than any form is refused', async () => {
    const answer = await click(await tokenFor('digest'), { body: 'x'.repeat(2_000_000) }).catch(() => null);
    expect(answer?.status ?? 400).toBe(400);
    expect((await wish()).mode).toBe('DAILY');
  });
});

describe('the page of the link', () => {
  test('ends the digest for whoever holds it, and takes that back', async () => {
    const token = await tokenFor('digest');
    expect((await byLink('unsubscribe', token)).data).toEqual({ unsubscribe: { purpose: 'DIGEST' } });
    expect((await byLink('takeUnsubscribeBack', token)).data?.['takeUnsubscribeBack']).toBeTruthy();
    expect(await wish()).toEqual({ mode: 'DAILY', alsoAtOnce: true });
  });

  test('takes nothing back once the member has chosen otherwise', async () => {
    const token = await tokenFor('digest');
    await byLink('unsubscribe', token);
    await choose('OFF');
    await byLink('takeUnsubscribeBack', token);
    expect((await wish()).mode).toBe('OFF');
  });

  test('says so when the link was never sent', async () => {
    const { errors } = await byLink('unsubscribe', 'nothing');
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', params: { kind: 'subscription' } });
  });
});

test('what waits to be sent and is no longer wanted is not sent, mails about the account are', async () => {
  const { memberId, email } = town.people.ines;
  const mail = (kind: 'digest' | 'immediate' | 'security') => ({
    key: `${kind} ${newKey()}`,
    kind,
    memberId,
    to: email,
    subject: kind,
    blocks: [],
  });
  await api.get(Mails).queueAll([mail('digest'), mail('immediate'), mail('security')]);
  // As if a mail server were set that is away at present.
  await api.rows(`update mails set next_try_at = queued_at where member_id = $1`, [memberId]);
  const waiting = async () =>
    (
      await api.rows<{ kind: string }>(
        `select kind from mails where member_id = $1 and next_try_at is not null order by kind`,
        [memberId],
      )
    ).map(({ kind }) => kind);
  await click(await tokenFor('digest'));
  expect(await waiting()).toEqual(['immediate', 'security']);
  await choose('OFF');
  expect(await waiting()).toEqual(['security']);
});

test.each([
  ['an hour that no clock shows', { hour: 24 }, 'hour'],
  ['a day that no week has', { weekday: 0 }, 'weekday'],
])('%s is refused at its field', async (_what, change, path) => {
  const { extensions } = await town.people.ines.refused(
    `mutation ($input: SetMailPreferencesInput!) { setMailPreferences(input: $input) { mode } }`,
    {
      input: {
        idempotencyKey: newKey(),
        mode: 'DAILY',
        hour: 8,
        weekday: 1,
        alsoAtOnce: false,
        ...change,
      },
    },
  );
  expect(extensions.fields?.map((field) => field.path)).toEqual([path]);
});
