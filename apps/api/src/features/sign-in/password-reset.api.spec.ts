import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey, type Caller } from '../../testing/caller.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { mailsTo, tokenIn } from '../../testing/outbox.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let town: Founding;
let ada: Person;
const password = 'a whole new sentence';

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  ada = await town.signedIn();
});

const ASK = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`;
const forget = (email: string, caller: Caller = api.caller()) =>
  caller.send<{ requestPasswordReset: boolean }>(ASK, { input: { idempotencyKey: newKey(), email } });
const RESET = `mutation ($input: PasswordByLinkInput!) { resetPassword(input: $input) }`;
const use = (token: string) => ({ input: { idempotencyKey: newKey(), token, password } });
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`;
const latest = async (address: string) => (await mailsTo(api, address)).at(-1);

describe('a forgotten password', () => {
  test('is replaced by the link in a mail; all sessions end and a mail says so', async () => {
    await forget(ada.email.toUpperCase());
    const mail = await latest(ada.email);
    expect(mail).toMatchObject({ kind: 'security', subject: 'A new password for Upwell' });
    expect(mail!.text).toContain(`${api.url}/new-password#`);
    await api.caller().ask(RESET, use(tokenIn(mail)));

    expect((await ada.refused('{ mySessions { id } }')).extensions.code).toBe('SIGNED_OUT');
    await api.caller().ask(SIGN_IN, { email: ada.email, password });
    expect(
      (await api.caller().refused(SIGN_IN, { email: ada.email, password: ada.password })).extensions.code,
    ).toBe('FORBIDDEN');
    expect(await latest(ada.email)).toMatchObject({
      kind: 'security',
      subject: 'Your password for Upwell was changed',
    });
    const records = await api.rows(
      `select action from records where subject_id = $1 and action like '%reset%' order by at, id`,
      [ada.memberId],
    );
    expect(records.map(({ action }) => action as string)).toEqual([
      'password.reset_sent',
      'member.password_reset',
    ]);
  });

  test('gets the same answer whether the address has an account, was never there or is switched off', async () => {
    const off = await town.signedIn();
    await api.rows(`update members set is_active = false where id = $1`, [off.memberId]);
    const answers = [];
    for (const email of [ada.email, 'nobody@example.test', off.email]) answers.push(await forget(email));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(answers[0]).toEqual({ status: 200, data: { requestPasswordReset: true }, errors: [] });
    expect(await mailsTo(api, 'nobody@example.test')).toEqual([]);
    expect(await mailsTo(api, off.email)).toEqual([]);
    expect(await mailsTo(api, ada.email)).toHaveLength(1);
  });

  test('is looked up by a job, so that the time of the answer tells nothing', async () => {
    await api.settle();
    const known = await statementsOf(() => forget(ada.email));
    await api.settle();
    const unknown = await statementsOf(() => forget('nobody@example.test'));
    const ofTheRequest = (statements: string[]) => statements.filter((sql) => !/graphile_worker/.test(sql));
    expect(ofTheRequest(known)).toEqual(ofTheRequest(unknown));
    expect(known.length).toBeGreaterThan(1);
  });

  test('cannot flood a mailbox, however many keys are used', async () => {
    for (let n = 0; n < 6; n += 1) {
      await forget(ada.email);
      await api.settle();
    }
    expect(await mailsTo(api, ada.email)).toHaveLength(3);
  });

  test('cannot be asked for without end', async () => {
    const strict = await api.another({ SIGN_IN_TRIES: '3' });
    const stranger = strict.caller();
    const codes = [];
    for (let n = 0; n < 5; n += 1)
      codes.push((await forget('somebody@example.test', stranger)).errors[0]?.extensions.code);
    await strict.stop();
    expect(codes).toEqual([undefined, undefined, undefined, 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
  });

  test('of somebody who was invited and has none yet brings a fresh invitation; of the uninvited nothing', async () => {
    const ids = ['019ab000-0000-7000-8000-0000000000a1', '019ab000-0000-7000-8000-0000000000a2'];
    for (const [n, id] of ids.entries())
      await api.rows(
        `insert into members (id, name, email, level, is_active, is_placeholder, created_at)
         values ($1, 'Late Comer', $2, 1, true, false, app_now())`,
        [id, `late${n}@example.test`],
      );
    await town.admin.ask(`mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { sent } }`, {
      input: { idempotencyKey: newKey(), memberIds: [ids[0]] },
    });
    for (const n of [0, 1]) await forget(`late${n}@example.test`);
    expect((await mailsTo(api, 'late0@example.test')).map(({ kind }) => kind)).toEqual([
      'invitation',
      'invitation',
    ]);
    expect(await mailsTo(api, 'late1@example.test')).toEqual([]);
  });

  test.each(['not an address', '', 'a@b\u0000'])('of %j is a field error', async (email) => {
    const { errors } = await forget(email);
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});

describe('a link to a new password', () => {
  test('works once, also when two use it at once', async () => {
    await forget(ada.email);
    const token = tokenIn(await latest(ada.email));
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.caller().send(RESET, use(token))));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await api.caller().refused(RESET, use(token))).extensions.params).toEqual({ rule: 'link.used' });
  });

  test('is good for an hour', async () => {
    await forget(ada.email);
    const token = tokenIn(await latest(ada.email));
    await api.rows(
      `update access_tokens set expires_at = expires_at - interval '1 hour'
       where member_id = $1 and expires_at <= app_now() + interval '1 hour'`,
      [ada.memberId],
    );
    expect((await api.caller().refused(RESET, use(token))).extensions.params).toEqual({
      rule: 'link.expired',
    });
  });

  test('is worth nothing once another of them was used, or the password was changed', async () => {
    await forget(ada.email);
    const first = tokenIn(await latest(ada.email));
    await forget(ada.email);
    const second = tokenIn(await latest(ada.email));
    await api.caller().ask(RESET, use(second));
    expect((await api.caller().refused(RESET, use(first))).extensions.params).toEqual({
      rule: 'link.expired',
    });
  });

  test('that nobody made is not there, and an invitation is none', async () => {
    expect((await api.caller().refused(RESET, use('x'.repeat(43)))).extensions.code).toBe('NOT_FOUND');
    expect((await api.caller().refused(RESET, use(''))).extensions.code).toBe('NOT_FOUND');
    await forget(ada.email);
    const token = tokenIn(await latest(ada.email));
    const { extensions } = await api
      .caller()
      .refused(
        `mutation ($input: PasswordByLinkInput!) { acceptInvitation(input: $input) { id } }`,
        use(token),
      );
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('cannot be guessed at length', async () => {
    const strict = await api.another({ SIGN_IN_TRIES: '3' });
    const codes = [];
    for (let n = 0; n < 4; n += 1)
      codes.push((await strict.caller().refused(RESET, use(`guess ${n}`))).extensions.code);
    await strict.stop();
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'TOO_MANY_REQUESTS']);
  });

  test('can be sent by an administrator, and is then good for a day', async () => {
    const send = `mutation ($input: SendPasswordResetInput!) { sendPasswordReset(input: $input) }`;
    const input = { idempotencyKey: newKey(), memberId: ada.memberId };
    await town.admin.ask(send, { input });
    await town.admin.ask(send, { input });
    expect(await mailsTo(api, ada.email)).toHaveLength(1);
    const [row] = await api.rows<{ hours: number }>(
      `select extract(epoch from expires_at - created_at)::int / 3600 hours from access_tokens where member_id = $1`,
      [ada.memberId],
    );
    expect(row!.hours).toBe(24);
    expect(
      (await ada.refused(send, { input: { ...input, idempotencyKey: newKey() } })).extensions.params,
    ).toEqual({
      rule: 'people.administer',
    });
  });
});

test('a password changed in the settings, or by an administrator, is told to its owner', async () => {
  await ada.ask(`mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`, {
    input: { idempotencyKey: newKey(), currentPassword: ada.password, newPassword: password },
  });
  expect((await mailsTo(api, ada.email)).map(({ subject }) => subject)).toEqual([
    'Your password for Upwell was changed',
  ]);
});
