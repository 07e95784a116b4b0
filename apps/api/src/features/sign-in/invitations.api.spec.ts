import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../platform/database/ids.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { mailsTo, tokenIn } from '../../testing/outbox.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let town: Founding;
let count = 0;
const password = 'a whole new sentence';

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'https://upwell.example' });
  town = await foundOrganisation(api);
});
afterAll(() => api.stop());

/** Somebody of the directory who has no password yet. */
async function newcomer({ isActive = true, isPlaceholder = false, name = 'New Comer' } = {}) {
  const [one] = await newcomers(1, { isActive, isPlaceholder, name: () => name });
  return one!;
}

/** The same in numbers. */
async function newcomers(
  many: number,
  { isActive = true, isPlaceholder = false, name = (n: number) => `New Comer ${n}` } = {},
) {
  const people = Array.from({ length: many }, (_, n) => {
    count += 1;
    return { id: newId(), name: name(n), email: isPlaceholder ? null : `newcomer${count}@example.test` };
  });
  await api.rows(
    `insert into members (id, name, email, level, is_active, is_placeholder, created_at)
     select id, name, email, 1, $2, $3, app_now() from json_to_recordset($1) as p(id uuid, name text, email text)`,
    [JSON.stringify(people), isActive, isPlaceholder],
  );
  return people.map(({ id, email }) => ({ id, email: email ?? '' }));
}

const invite = (memberIds: string[]) =>
  town.admin.ask<{ inviteMembers: { sent: number; left: number } }>(
    `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { sent left } }`,
    { input: { idempotencyKey: newKey(), memberIds } },
  );
const ACCEPT = `mutation ($input: PasswordByLinkInput!) { acceptInvitation(input: $input) { id member { id name } } }`;
const acceptance = (token: string) => ({ input: { idempotencyKey: newKey(), token, password } });
const LINK = `query ($token: String!) { mailLink(token: $token) { purpose state name email } }`;

describe('an invitation', () => {
  test('leads from the mail to a signed-in member, once', async () => {
    const { id, email } = await newcomer({ name: 'Ines Duarte' });
    expect((await invite([id])).inviteMembers).toEqual({ sent: 1, left: 0 });
    const [mail] = await mailsTo(api, email);
    expect(mail).toMatchObject({ kind: 'invitation', subject: 'You are invited to the ideas of Test Town' });
    expect(mail!.text).toContain('https://upwell.example/invitation#');

    const token = tokenIn(mail);
    const browser = api.caller();
    expect((await browser.ask<object>(LINK, { token })) as unknown).toEqual({
      mailLink: { purpose: 'INVITATION', state: 'OPEN', name: 'Ines Duarte', email },
    });
    const { acceptInvitation } = await browser.ask<{ acceptInvitation: { member: object } }>(
      ACCEPT,
      acceptance(token),
    );
    expect(acceptInvitation.member).toEqual({ id, name: 'Ines Duarte' });
    expect(await browser.ask('{ viewer { id } }')).toEqual({ viewer: { id } });

    expect((await api.caller().refused(ACCEPT, acceptance(token))).extensions).toMatchObject({
      code: 'CONFLICT',
      params: { rule: 'link.used' },
    });
    expect(await api.caller().ask(LINK, { token })).toEqual({
      mailLink: { purpose: 'INVITATION', state: 'USED', name: null, email: null },
    });
    const records = await api.rows(`select action from records where subject_id = $1 order by at, id`, [id]);
    expect(records.map(({ action }) => action as string)).toEqual(['member.invited', 'invitation.accepted']);
  });

  test('is used by one of two who use it at once', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const token = tokenIn((await mailsTo(api, email))[0]);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.caller().send(ACCEPT, acceptance(token))),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  test('sent again by a browser that lost the answer signs in all the same', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const sent = acceptance(tokenIn((await mailsTo(api, email))[0]));
    await api.caller().ask(ACCEPT, sent);
    const again = api.caller();
    await again.ask(ACCEPT, sent);
    expect(await again.ask('{ viewer { id } }')).toEqual({ viewer: { id } });
  });

  test('replaces the one before', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    await invite([id]);
    const [first, second] = await mailsTo(api, email);
    expect((await api.caller().refused(ACCEPT, acceptance(tokenIn(first)))).extensions.params).toEqual({
      rule: 'link.expired',
    });
    await api.caller().ask(ACCEPT, acceptance(tokenIn(second)));
  });

  test('runs out after fourteen days', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const token = tokenIn((await mailsTo(api, email))[0]);
    await api.rows(
      `update access_tokens set expires_at = expires_at - interval '14 days' where member_id = $1 and
         expires_at between app_now() + interval '13 days 23 hours' and app_now() + interval '14 days'`,
      [id],
    );
    expect((await api.caller().refused(ACCEPT, acceptance(token))).extensions.params).toEqual({
      rule: 'link.expired',
    });
  });

  test('is worth nothing once the account is switched off, and tells nothing of it', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const token = tokenIn((await mailsTo(api, email))[0]);
    await api.rows(`update members set is_active = false where id = $1`, [id]);
    expect((await api.caller().refused(ACCEPT, acceptance(token))).extensions.code).toBe('NOT_FOUND');
    expect(await api.caller().ask(LINK, { token })).toEqual({ mailLink: null });
  });

  test('is not stored: the database holds a hash', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const token = tokenIn((await mailsTo(api, email))[0]);
    const [row] = await api.rows<{ row: string }>(
      `select t::text row from access_tokens t where member_id = $1`,
      [id],
    );
    expect(row!.row).not.toContain(token);
    expect(row!.row).not.toContain(Buffer.from(token).toString('hex'));
  });

  test('needs a password as good as any', async () => {
    const { id, email } = await newcomer();
    await invite([id]);
    const token = tokenIn((await mailsTo(api, email))[0]);
    const { extensions } = await api.caller().refused(ACCEPT, {
      input: { ...acceptance(token).input, password: 'short' },
    });
    expect(extensions.fields).toMatchObject([{ path: 'password', code: 'TOO_SHORT' }]);
    await api.caller().ask(ACCEPT, acceptance(token));
  });

  test('goes only to accounts in use without a password', async () => {
    const ids = await Promise.all([
      newcomer(),
      newcomer({ isActive: false }),
      newcomer({ isPlaceholder: true }),
    ]);
    const answer = await invite([...ids.map(({ id }) => id), town.admin.memberId, newId()]);
    expect(answer.inviteMembers).toEqual({ sent: 1, left: 4 });
  });

  test('keeps the names of members from becoming markup', async () => {
    const { id, email } = await newcomer({ name: '<img src=x onerror=alert(1)>' });
    await invite([id]);
    await api.settle();
    const [row] = await api.rows<{ html: string }>(`select html from mails where to_address = $1`, [email]);
    expect(row!.html).not.toContain('<img');
    expect(row!.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('is for administrators to send', async () => {
    const member = await town.signedIn();
    for (const [name, type] of [
      ['inviteMembers', 'InviteMembersInput'],
      ['inviteEverybody', 'InviteEverybodyInput'],
      ['stopInviting', 'InviteEverybodyInput'],
    ]) {
      const input = { idempotencyKey: newKey(), ...(name === 'inviteMembers' && { memberIds: [newId()] }) };
      const { extensions } = await member.refused(
        `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
        { input },
      );
      expect(extensions.params).toEqual({ rule: 'people.administer' });
    }
    for (const query of ['{ invitations { uninvited } }', '{ membersWithoutPassword { edges { cursor } } }'])
      expect((await member.refused(query)).extensions.params).toEqual({ rule: 'people.administer' });
  });
});

describe('inviting everybody', () => {
  const START = `mutation ($input: InviteEverybodyInput!) { inviteEverybody(input: $input) { lastRun { total sent endedAt } } }`;
  const state = async () =>
    (
      await town.admin.ask<{
        invitations: { withoutPassword: number; uninvited: number; lastRun: Record<string, unknown> };
      }>('{ invitations { withoutPassword uninvited lastRun { total sent endedAt } } }')
    ).invitations;

  test('reaches each once, and those with an open invitation not again', async () => {
    const people = await newcomers(120);
    await invite([people[0]!.id]);
    const before = await state();
    await town.admin.ask(START, { input: { idempotencyKey: newKey() } });
    await api.settle();
    const after = await state();
    expect(after).toMatchObject({
      withoutPassword: before.withoutPassword,
      uninvited: 0,
      lastRun: { total: before.uninvited, sent: before.uninvited, endedAt: expect.any(String) },
    });
    const mails = await api.rows<{ count: number }>(
      `select count(*)::int from mails where member_id = any($1) and kind = 'invitation'`,
      [people.map(({ id }) => id)],
    );
    expect(mails[0]!.count).toBe(120);
  });

  test('asked for twice at once is one run and a conflict', async () => {
    await newcomers(1);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => town.admin.send(START, { input: { idempotencyKey: newKey() } })),
    );
    await api.settle();
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes.length).toBeLessThan(answers.length);
    expect(new Set(codes)).toEqual(new Set(['CONFLICT']));
  });

  test('can be stopped, and goes on from where it stood after a crash', async () => {
    await newcomers(5);
    // A run whose bell was lost.
    const run = newId();
    await api.rows(
      `insert into invitation_runs (id, asked_by, asked_at, total, sent) values ($1, $2, app_now(), 5, 0)`,
      [run, town.admin.memberId],
    );
    expect(
      (await town.admin.refused(START, { input: { idempotencyKey: newKey() } })).extensions.params,
    ).toEqual({
      rule: 'invitation.running',
    });
    const { stopInviting } = await town.admin.ask<{ stopInviting: { lastRun: { endedAt: string } } }>(
      `mutation ($input: InviteEverybodyInput!) { stopInviting(input: $input) { lastRun { endedAt } } }`,
      { input: { idempotencyKey: newKey() } },
    );
    expect(stopInviting.lastRun.endedAt).toBeTruthy();
    await api.settle();
    expect((await state()).uninvited).toBe(5);
    await api.rows(`update invitation_runs set ended_at = null where id = $1`, [run]);
    await api.rows(`select graphile_worker.add_job('sweep_invitations')`);
    await api.settle();
    expect(await state()).toMatchObject({ uninvited: 0, lastRun: { sent: 5 } });
  });
});

test('administrators see who can get in and who was invited; others do not', async () => {
  const { id } = await newcomer();
  const ask = `query ($id: ID!) { member(id: $id) { entry { hasPassword invitedAt invitedUntil } } }`;
  expect(await town.admin.ask(ask, { id })).toEqual({
    member: { entry: { hasPassword: false, invitedAt: null, invitedUntil: null } },
  });
  await invite([id]);
  expect(await town.admin.ask(ask, { id })).toEqual({
    member: {
      entry: { hasPassword: false, invitedAt: expect.any(String), invitedUntil: expect.any(String) },
    },
  });
  const member = await town.signedIn();
  expect(await member.ask(ask, { id })).toEqual({ member: { entry: null } });
});

test('all pages of members without a password joined are the whole list', async () => {
  await newcomers(7, { name: (n) => `Same Name ${n % 2}` });
  const page = (after: string | null) =>
    town.admin.ask<{
      membersWithoutPassword: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      `query ($after: String) { membersWithoutPassword(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const list: Awaited<ReturnType<typeof page>>['membersWithoutPassword'] = (await page(after))
      .membersWithoutPassword;
    seen.push(...list.edges.map(({ node }) => node.id));
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  const { invitations } = await town.admin.ask<{ invitations: { withoutPassword: number } }>(
    '{ invitations { withoutPassword } }',
  );
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(invitations.withoutPassword);
});
