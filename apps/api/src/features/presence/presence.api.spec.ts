import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newKey, type Caller, type Listener } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { TestApi } from '../../testing/test-api.ts';
import { hide, post } from '../../testing/what-people-do.ts';

interface Presence {
  presence: { count: number; people: { name: string }[]; writers: { name: string }[] };
}
interface Beat {
  beHere: { isShown: boolean; againInSeconds: number | null };
}

const PRESENCE = `subscription ($ideaId: ID!) { presence(ideaId: $ideaId) { count people { name } writers { name } } }`;
const BEAT = `mutation ($input: BeHereInput!) { beHere(input: $input) { isShown againInSeconds } }`;
const EDIT = `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { allowsPresence } }`;

let here: TestApi;
let there: TestApi;
let founding: Founding<'ada' | 'bo' | 'reader'>;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  here = await TestApi.start();
  there = await here.another();
  founding = await foundOrganisation(here, { people: { ada: {}, bo: {}, reader: {} } });
  ({ ada, bo } = founding.people);
  await wantsToBeSeen(ada, true);
});
afterAll(() => Promise.all([here.stop(), there.stop()]));

const wantsToBeSeen = (person: Caller, isShown: boolean) =>
  person.ask(`mutation ($input: SetPresenceInput!) { setPresence(input: $input) { isShown } }`, {
    input: { idempotencyKey: newKey(), isShown },
  });

const beat = async (person: Caller, ideaId: string, state = 'HERE', visitId = 'a tab of mine') =>
  (await person.ask<Beat>(BEAT, { input: { ideaId, visitId, state } })).beHere;

/** The reader looks through the other node. */
function watch(ideaId: string): Listener<Presence> {
  const reader = there.caller();
  Object.assign(reader, { cookie: founding.people.reader.cookieHeader });
  return reader.listen<Presence>(PRESENCE, { ideaId });
}

const lastOf = ({ heard }: Listener<Presence>) => {
  const last = heard.at(-1)?.presence;
  return last && { here: last.people.map(({ name }) => name), writing: last.writers.map(({ name }) => name) };
};
const showing =
  (names: string[], writing: string[] = []) =>
  (listener: Listener<Presence>) =>
    JSON.stringify(lastOf(listener)) === JSON.stringify({ here: names, writing });

test('who wants to be seen is seen on every node, writing too, and goes at once', async () => {
  const ideaId = await post(bo, founding.spaceId);
  const seen = watch(ideaId);
  await seen.until(showing([]));
  expect(await beat(ada, ideaId)).toEqual({ isShown: true, againInSeconds: 3 });
  await seen.until(showing([ada.name]));
  await beat(ada, ideaId, 'WRITING');
  await seen.until(showing([ada.name], [ada.name]));
  await beat(ada, ideaId, 'HERE');
  await seen.until(showing([ada.name]));
  await beat(ada, ideaId, 'GONE');
  await seen.until(showing([]));
  expect(seen.errors).toEqual([]);
});

test('who says no more is gone by itself', async () => {
  const ideaId = await post(bo, founding.spaceId);
  const seen = watch(ideaId);
  await beat(ada, ideaId);
  await seen.until(showing([ada.name]));
  await seen.until(showing([]), 20_000);
});

test('nobody is seen who has not said so, and whoever takes it back is not', async () => {
  const ideaId = await post(bo, founding.spaceId);
  expect(await beat(bo, ideaId)).toEqual({ isShown: false, againInSeconds: null });
  await beat(ada, ideaId);
  const seen = watch(ideaId);
  await seen.until(showing([ada.name]));
  await wantsToBeSeen(ada, false);
  expect(await beat(ada, ideaId)).toEqual({ isShown: false, againInSeconds: null });
  await seen.until(showing([]));
  await wantsToBeSeen(ada, true);
  const { presenceSettings } = await ada.ask<{ presenceSettings: object }>(
    '{ presenceSettings { isAllowed isShown } }',
  );
  expect(presenceSettings).toEqual({ isAllowed: true, isShown: true });
});

test('whoever stands behind an idea without their name is never seen at it', async () => {
  const ideaId = await post(ada, founding.spaceId);
  expect((await beat(ada, ideaId)).isShown).toBe(true);
  await here.rows(`update idea_bylines set kind = 'pseudonym', pseudonym = 'Owl' where idea_id = $1`, [
    ideaId,
  ]);
  expect(await beat(ada, ideaId)).toEqual({ isShown: false, againInSeconds: null });
});

test('an idea that is hidden shows nobody, and nobody can be at it', async () => {
  const ideaId = await post(bo, founding.spaceId);
  await beat(ada, ideaId);
  const seen = watch(ideaId);
  await seen.until(showing([ada.name]));
  const manager = await founding.signedIn({ roles: [{ role: 'COMMUNITY_MANAGER' }] });
  await hide(manager, ideaId);
  const refused = await ada.refused(BEAT, { input: { ideaId, visitId: 'a tab of mine', state: 'HERE' } });
  expect(refused.extensions.code).toBe('NOT_FOUND');
  await seen.until(showing([]), 20_000);
  expect(seen.heard.at(-1)?.presence.count).toBe(0);
});

test('an organisation can do without', async () => {
  const ideaId = await post(bo, founding.spaceId);
  const edit = (allowsPresence: boolean | null) =>
    founding.admin.ask(EDIT, {
      input: { idempotencyKey: newKey(), name: 'The town', language: 'en', timeZone: 'UTC', allowsPresence },
    });
  expect(await edit(false)).toEqual({ editOrganisation: { allowsPresence: false } });
  expect(await edit(null)).toEqual({ editOrganisation: { allowsPresence: false } });
  expect(await beat(ada, ideaId)).toEqual({ isShown: false, againInSeconds: null });
  const refused = watch(ideaId);
  await refused.until(({ ended }) => ended);
  expect(refused.errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN', params: { rule: 'presence.off' } } },
  ]);
  await edit(true);
});

test('a word costs few statements and leaves no trace', async () => {
  const ideaId = await post(bo, founding.spaceId);
  await beat(ada, ideaId);
  await here.settle();
  const traces = () =>
    here.rows(
      `select (select count(*) from records) as records, (select count(*) from idempotency_records) as keys,
         (select count(*) from topic_entries) as entries`,
    );
  const before = await traces();
  const statements = await statementsOf(() => beat(ada, ideaId, 'WRITING'));
  expect(statements.length).toBeLessThanOrEqual(3);
  expect(statements.filter((sql) => /^\s*(insert|update|delete)/i.test(sql))).toEqual([]);
  expect(await traces()).toEqual(before);
});

test('words are bounded in number and shape', async () => {
  const ideaId = await post(bo, founding.spaceId);
  const chatty = await founding.signedIn();
  const bad = await chatty.refused(BEAT, { input: { ideaId, visitId: 'short', state: 'HERE' } });
  expect(bad.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'visitId', code: 'TOO_SHORT' }],
  });
  const answers = await Promise.all(
    Array.from({ length: 160 }, () =>
      chatty.send(BEAT, { input: { ideaId, visitId: 'a tab of mine', state: 'HERE' } }),
    ),
  );
  expect(answers.filter(({ errors }) => errors[0]?.extensions.code === 'TOO_MANY_REQUESTS')).toHaveLength(10);
});
