import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ViewerSource } from '../../platform/viewer/viewer-source.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const SESSIONS = '{ mySessions { id device isCurrent startedAt lastSeenAt } }';
const CHANGE_PASSWORD = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const FEED = 'subscription ($after: String!) { feedEvents(after: $after) { kind } }';

interface Sessions {
  mySessions: { id: string; device: string; isCurrent: boolean }[];
}

let api: TestApi;
let founding: Founding<'nurse'>;
let nurse: Person;
beforeAll(async () => {
  api = await TestApi.start({ SESSION_IDLE_HOURS: '2', SESSION_LIFE_DAYS: '10' });
  founding = await foundOrganisation(api, { people: { nurse: {} } });
  ({ nurse } = founding.people);
});
afterAll(() => api.stop());

/** The same person in another browser. */
const inAnotherBrowser = async (person: Person) => {
  const browser = api.caller();
  await browser.ask(SIGN_IN, { email: person.email, password: person.password });
  return browser;
};
const isSignedIn = async (caller: { ask: Person['ask'] }) =>
  (await caller.ask<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;
/** Follows the feed on a socket that is open when this resolves. */
const listening = async (person: Pick<Person, 'ask' | 'listen'>) => {
  const { feed } = await person.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }');
  const live = person.listen(FEED, { after: feed.liveCursor });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(live.ended).toBe(false);
  return live;
};

describe('signing in', () => {
  test('an unknown address and a wrong password get the same answer', async () => {
    const answers = [];
    for (const [email, password] of [
      [nurse.email, 'wrong password'],
      ['nobody@example.test', nurse.password],
      ['', ''],
      [nurse.email, 'x'.repeat(5_000)],
    ])
      answers.push(await api.caller().refused(SIGN_IN, { email, password }));
    for (const { message, extensions } of answers)
      expect([message, extensions]).toEqual([
        answers[0]!.message,
        { code: 'FORBIDDEN', params: { rule: 'sign_in.wrong' } },
      ]);
  });

  test('sets a cookie that scripts cannot read and other sites do not send, of which only a hash is kept', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: SIGN_IN,
        variables: { email: ` ${nurse.email.toUpperCase()} `, password: nurse.password },
      }),
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^upwell_session=[\w-]{43}; Max-Age=864000; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookie!.split(/[=;]/)[1]!;
    const rows = await api.rows<{ token_hash: Buffer }>('select token_hash from sessions');
    expect(rows.some(({ token_hash }) => token_hash.toString().includes(token))).toBe(false);
  });

  test('starts a new session each time and ends the one the browser had, its sockets too', async () => {
    const browser = await inAnotherBrowser(nurse);
    const before = browser.cookieHeader;
    const live = await listening(browser);
    await browser.ask(SIGN_IN, { email: nurse.email, password: nurse.password });
    expect(browser.cookieHeader).not.toBe(before);
    await live.until(({ ended }) => ended, 2_000);
    const { data } = await api.caller().send<{ viewer: null }>('{ viewer { id } }', {}, { cookie: before });
    expect(data).toEqual({ viewer: null });
  });

  test('signing out ends the session, closes its sockets and takes the cookie away; twice does no harm', async () => {
    const browser = await inAnotherBrowser(nurse);
    const before = browser.cookieHeader;
    const live = await listening(browser);
    expect(await browser.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(browser.cookieHeader).toBe('upwell_session=');
    await live.until(({ ended }) => ended, 2_000);
    expect((await api.caller().send('{ viewer { id } }', {}, { cookie: before })).data).toEqual({
      viewer: null,
    });
    expect(await browser.ask('mutation { signOut }')).toEqual({ signOut: true });
  });

  test('without a sample nobody is offered', async () => {
    expect(await api.caller().ask('{ samplePeople { description } }')).toEqual({ samplePeople: [] });
    const refusal = await api
      .caller()
      .refused('mutation ($id: ID!) { signInAsSamplePerson(memberId: $id) { id } }', {
        id: nurse.memberId,
      });
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a session', () => {
  const age = (column: string, by: string) =>
    api.rows(`update sessions set ${column} = ${column} - interval '${by}' where member_id = $1`, [
      nurse.memberId,
    ]);

  test('ends after its idle time, and each request puts that off', async () => {
    await nurse.signIn();
    await age('last_seen_at', '119 minutes');
    expect(await isSignedIn(nurse)).toBe(true);
    await age('last_seen_at', '119 minutes');
    expect(await isSignedIn(nurse)).toBe(true);
    await age('last_seen_at', '121 minutes');
    expect(await isSignedIn(nurse)).toBe(false);
  });

  test('ends after its whole life however much it is used, and its socket closes with it', async () => {
    await nurse.signIn();
    const live = await listening(nurse);
    await age('expires_at', '10 days');
    expect(await isSignedIn(nurse)).toBe(false);
    await live.until(({ ended }) => ended, 2_500);
  });

  test('is written to at most once a minute', async () => {
    await nurse.signIn();
    const seen = async () =>
      (
        await api.rows<{ at: Date }>('select max(last_seen_at) at from sessions where member_id = $1', [
          nurse.memberId,
        ])
      )[0]!.at;
    const before = await seen();
    await isSignedIn(nurse);
    expect(await seen()).toEqual(before);
    await age('last_seen_at', '61 seconds');
    await isSignedIn(nurse);
    expect((await seen()).getTime()).toBeGreaterThan(before.getTime());
  });

  test('can be listed and ended by its owner alone', async () => {
    await nurse.signIn();
    const phone = await inAnotherBrowser(nurse);
    const live = await listening(phone);
    const { mySessions } = await phone.ask<Sessions>(SESSIONS);
    expect(mySessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { id isCurrent } }';
    const input = { idempotencyKey: newKey(), sessionId: mySessions.find(({ isCurrent }) => isCurrent)!.id };
    expect((await founding.admin.refused(end, { input })).extensions.code).toBe('NOT_FOUND');
    const { endSession } = await nurse.ask<{ endSession: { id: string }[] }>(end, { input });
    expect(endSession.map(({ id }) => id)).not.toContain(input.sessionId);
    await live.until(({ ended }) => ended, 2_000);
    expect(await isSignedIn(phone)).toBe(false);

    const tablet = await inAnotherBrowser(nurse);
    const { endOtherSessions } = await nurse.ask<{ endOtherSessions: object[] }>(
      'mutation ($input: EndOtherSessionsInput!) { endOtherSessions(input: $input) { isCurrent } }',
      { input: { idempotencyKey: newKey() } },
    );
    expect([endOtherSessions, await isSignedIn(tablet)]).toEqual([[{ isCurrent: true }], false]);
  });
});

describe('a password', () => {
  test('changed ends all other sessions, once, also when the answer got lost', async () => {
    const cook = await founding.signedIn();
    const phone = await inAnotherBrowser(cook);
    const live = await listening(phone);
    const input = {
      idempotencyKey: newKey(),
      currentPassword: cook.password,
      newPassword: 'a quite different one',
    };
    expect(await cook.ask(CHANGE_PASSWORD, { input })).toEqual({ changePassword: true });
    await live.until(({ ended }) => ended, 2_000);
    expect([await isSignedIn(phone), await isSignedIn(cook)]).toEqual([false, true]);
    expect(await cook.ask(CHANGE_PASSWORD, { input })).toEqual({ changePassword: true });
    expect(
      (await cook.refused(CHANGE_PASSWORD, { input: { ...input, newPassword: 'and yet another one' } }))
        .extensions.code,
    ).toBe('KEY_REUSED');
    await expect(cook.signIn()).rejects.toThrow('sign_in.wrong');
    expect(await api.caller().ask(SIGN_IN, { email: cook.email, password: input.newPassword })).toEqual({
      signIn: { id: cook.memberId },
    });
  });

  test('is not changed by somebody who does not know the present one', async () => {
    await nurse.signIn();
    const change = (more: object) => ({
      input: {
        idempotencyKey: newKey(),
        currentPassword: nurse.password,
        newPassword: 'a quite different one',
        ...more,
      },
    });
    const fields = async (more: object) =>
      (await nurse.refused(CHANGE_PASSWORD, change(more))).extensions.fields;
    expect(await fields({ currentPassword: 'guessed' })).toEqual([
      { path: 'currentPassword', code: 'WRONG' },
    ]);
    expect(await fields({ newPassword: 'short' })).toMatchObject([
      { path: 'newPassword', code: 'TOO_SHORT' },
    ]);
    await nurse.signIn();
  });
});

describe('guessing', () => {
  test('is slowed down for the account wherever it comes from, also when sent all at once', async () => {
    const strict = await api.another({ SIGN_IN_TRIES: '3', TRUSTED_PROXIES: '127.0.0.1' });
    try {
      const codes = await Promise.all(
        Array.from({ length: 8 }, async (_, i) => {
          const variables = { email: nurse.email, password: `guess number ${i}` };
          const { errors } = await strict
            .caller()
            .send(SIGN_IN, variables, { 'x-forwarded-for': `10.0.0.${i}` });
          return errors[0]!.extensions.code;
        }),
      );
      expect(codes.filter((code) => code === 'FORBIDDEN')).toHaveLength(3);
      const { extensions } = await strict
        .caller()
        .refused(SIGN_IN, { email: nurse.email, password: nurse.password });
      expect(extensions.code).toBe('TOO_MANY_REQUESTS');
      expect(extensions.params?.['retryAfterSeconds']).toBeGreaterThan(800);
    } finally {
      await strict.stop();
    }
  });

  test('is slowed down for the address whatever the account, and a right password costs nothing', async () => {
    const strict = await api.another({ SIGN_IN_TRIES: '3' });
    try {
      const caller = strict.caller();
      for (let i = 0; i < 5; i += 1)
        await caller.ask(SIGN_IN, { email: nurse.email, password: nurse.password });
      const codes: string[] = [];
      for (let i = 0; i < 31; i += 1)
        codes.push(
          (await caller.refused(SIGN_IN, { email: `nobody${i}@example.test`, password: 'wrong password' }))
            .extensions.code,
        );
      expect(codes).toEqual([...Array.from({ length: 30 }, () => 'FORBIDDEN'), 'TOO_MANY_REQUESTS']);
    } finally {
      await strict.stop();
    }
  });
});

test('a digest of sessions changes when rights do or one ends, and not by use', async () => {
  const { viewers, mine } = await digested();
  const before = await viewers.digestsOf([mine]);
  expect([...before.keys()]).toEqual([mine.at(-1)]);
  await api.rows(`update sessions set last_seen_at = last_seen_at + interval '1 minute' where id = $1`, [
    mine,
  ]);
  expect(await viewers.digestsOf([mine])).toEqual(before);
  await api.rows('update members set level = level + 1 where id = $1', [nurse.memberId]);
  const after = await viewers.digestsOf([mine]);
  expect(after).not.toEqual(before);
  await api.rows('update sessions set ended_at = started_at where id = $1', [mine]);
  expect(await viewers.digestsOf([mine])).toEqual(new Map());
});

async function digested() {
  const browser = await inAnotherBrowser(nurse);
  const { mySessions } = await browser.ask<Sessions>(SESSIONS);
  return { viewers: api.get(ViewerSource), mine: mySessions.find(({ isCurrent }) => isCurrent)!.id };
}
