import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { mailsTo, tokenIn } from '../../testing/outbox.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let town: Founding;
let ada: Person;
let wanted: string;
let count = 0;

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  ada = await town.signedIn();
  count += 1;
  wanted = `new${count}@example.test`;
});

const CHANGE = `mutation ($input: ChangeAddressInput!) { changeAddress(input: $input) }`;
const change = (email: string, currentPassword = ada.password) => ({
  input: { idempotencyKey: newKey(), email, currentPassword },
});
const by = (field: 'confirmAddress' | 'undoAddress') =>
  `mutation ($input: UseLinkInput!) { ${field}(input: $input) }`;
const link = (token: string) => ({ input: { idempotencyKey: newKey(), token } });
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`;
const emailOf = async (person: Person) =>
  (await api.rows<{ email: string }>(`select email from members where id = $1`, [person.memberId]))[0]!.email;
const latest = async (address: string) => (await mailsTo(api, address)).at(-1);

test('the new address holds once its mailbox has confirmed it, and the old one is told', async () => {
  await ada.ask(CHANGE, change(wanted));
  const mail = await latest(wanted);
  expect(mail).toMatchObject({ kind: 'security', text: expect.stringContaining(`${api.url}/new-address#`) });
  expect(await emailOf(ada)).toBe(ada.email);
  await api.caller().ask(by('confirmAddress'), link(tokenIn(mail)));
  expect(await emailOf(ada)).toBe(wanted);
  await api.caller().ask(SIGN_IN, { email: wanted, password: ada.password });
  expect(await latest(ada.email)).toMatchObject({
    kind: 'security',
    subject: 'Your address for Upwell was changed',
  });
  expect((await api.caller().refused(by('confirmAddress'), link(tokenIn(mail)))).extensions.params).toEqual({
    rule: 'link.used',
  });
});

test('the old mailbox can take it back: sessions end and only a new password opens the account', async () => {
  await ada.ask(CHANGE, change(wanted));
  await api.caller().ask(by('confirmAddress'), link(tokenIn(await latest(wanted))));
  await api.caller().ask(by('undoAddress'), link(tokenIn(await latest(ada.email))));
  expect(await emailOf(ada)).toBe(ada.email);
  expect((await ada.refused('{ mySessions { id } }')).extensions.code).toBe('SIGNED_OUT');
  const signIn = { email: ada.email, password: ada.password };
  expect((await api.caller().refused(SIGN_IN, signIn)).extensions.code).toBe('FORBIDDEN');
  const password = 'a whole new sentence';
  await api.caller().ask(`mutation ($input: PasswordByLinkInput!) { resetPassword(input: $input) }`, {
    input: { ...link(tokenIn(await latest(ada.email))).input, password },
  });
  await api.caller().ask(SIGN_IN, { email: ada.email, password });
  const records = await api.rows(
    `select facts from records where subject_id = $1 and action = 'member.address_changed' order by at`,
    [ada.memberId],
  );
  expect(records).toHaveLength(2);
});

test('an address that somebody else has gets the same answer, and its owner is told', async () => {
  const owner = await town.signedIn();
  const taken = await ada.send(CHANGE, change(owner.email.toUpperCase()));
  const free = await ada.send(CHANGE, change(wanted));
  expect(taken).toEqual(free);
  const [note] = await mailsTo(api, owner.email);
  expect(note).toMatchObject({ kind: 'security', subject: 'Somebody wanted to use your address on Upwell' });
  expect(note!.text).not.toContain('#');
  expect(note!.text).not.toContain(ada.name);
});

test('of two who confirm the same address one gets it', async () => {
  const bo = await town.signedIn();
  await ada.ask(CHANGE, change(wanted));
  await bo.ask(CHANGE, change(wanted, bo.password));
  const tokens = (await mailsTo(api, wanted)).map(tokenIn);
  const answers = await Promise.all(
    tokens.map((token) => api.caller().send(by('confirmAddress'), link(token))),
  );
  expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.params))).toEqual([
    { rule: 'address.taken' },
  ]);
});

test('asking again ends the link before', async () => {
  await ada.ask(CHANGE, change(wanted));
  const first = tokenIn(await latest(wanted));
  await ada.ask(CHANGE, change(`other-${wanted}`));
  expect((await api.caller().refused(by('confirmAddress'), link(first))).extensions.params).toEqual({
    rule: 'link.expired',
  });
});

test('needs the present password, an address, and another one than the present', async () => {
  const codes = async (variables: object) => (await ada.refused(CHANGE, variables as never)).extensions;
  expect((await codes(change(wanted, 'wrong password'))).fields).toEqual([
    { path: 'currentPassword', code: 'WRONG' },
  ]);
  for (const email of ['nowhere', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
    expect((await codes(change(email))).fields).toMatchObject([{ path: 'email' }]);
  expect((await codes(change(ada.email.toUpperCase()))).params).toEqual({ rule: 'address.same' });
  expect(await mailsTo(api, wanted)).toEqual([]);
});

test('cannot be used to send mails to strangers without end', async () => {
  for (let n = 0; n < 5; n += 1) await ada.ask(CHANGE, change(`${n}-${wanted}`));
  expect((await ada.refused(CHANGE, change(wanted))).extensions.code).toBe('TOO_MANY_REQUESTS');
});

const editByAdministrator = ({ memberId, name, email }: Person, change: Record<string, unknown>) =>
  town.admin.ask(`mutation ($input: EditMemberInput!) { editMember(input: $input) { id } }`, {
    input: {
      ...{ idempotencyKey: newKey(), memberId, name, email, unitId: town.unitId, level: 1 },
      ...{ roles: [], isActive: true, ...change },
    },
  });

test('the old mailbox hears when an administrator chose another address, and its links end', async () => {
  const forgotten = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`;
  await api.caller().ask(forgotten, { input: { idempotencyKey: newKey(), email: ada.email } });
  const reset = link(tokenIn(await latest(ada.email)));
  await editByAdministrator(ada, { email: wanted });
  expect(await latest(ada.email)).toMatchObject({
    kind: 'security',
    subject: 'Your address for Upwell was changed',
    text: expect.stringContaining(`An administrator gave your account the address ${wanted}`),
  });
  expect(await latest(wanted)).toBeUndefined();
  const refusal = await api
    .caller()
    .refused(`mutation ($input: PasswordByLinkInput!) { resetPassword(input: $input) }`, {
      input: { ...reset.input, password: 'a whole new sentence' },
    });
  expect(refusal.extensions.params).toEqual({ rule: 'link.expired' });
});

test('nobody is written to when an administrator changes anything else', async () => {
  await editByAdministrator(ada, { title: 'Head of Linen' });
  await editByAdministrator(ada, { email: ada.email.toUpperCase() });
  expect(await mailsTo(api, ada.email)).toEqual([]);
});
