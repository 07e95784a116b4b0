import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const EDIT = `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { name language timeZone } }`;

let api: TestApi;
let founding: Founding<'nurse'>;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, { people: { nurse: {} } });
});
afterAll(() => api.stop());

const settings = (more: object = {}) => ({
  idempotencyKey: newKey(),
  name: ' Stadt  Musterhausen ',
  language: 'de',
  timeZone: 'Europe/Berlin',
  ...more,
});
const asTheyShallBe = { name: 'Stadt Musterhausen', language: 'de', timeZone: 'Europe/Berlin' };

test('an administrator names the organisation, its language and its time zone, and it is recorded', async () => {
  expect(await founding.admin.ask(EDIT, { input: settings() })).toEqual({ editOrganisation: asTheyShallBe });
  expect(await founding.people.nurse.ask('{ organisation { name language timeZone } }')).toEqual({
    organisation: asTheyShallBe,
  });
  const records = await api.rows(
    `select actor_id, facts -> 'before' ->> 'language' as before, facts -> 'after' ->> 'language' as after
     from records where action = 'organisation.edited'`,
  );
  expect(records).toEqual([{ actor_id: founding.admin.memberId, before: 'en', after: 'de' }]);
});

test('nobody else may', async () => {
  const { extensions } = await founding.people.nurse.refused(EDIT, { input: settings() });
  expect(extensions).toMatchObject({ code: 'FORBIDDEN', params: { rule: 'organisation.settle' } });
});

test.each([
  ['a language that search does not know', { language: 'tlh' }, 'language WRONG'],
  ['a time zone that is none', { timeZone: 'Middle/Earth' }, 'timeZone WRONG'],
  ['an offset in place of a time zone', { timeZone: '+01:00' }, 'timeZone WRONG'],
  ['no name', { name: ' ' }, 'name TOO_SHORT'],
])('%s is refused at its field', async (_what, change, refusal) => {
  const { extensions } = await founding.admin.refused(EDIT, { input: settings(change) });
  expect(extensions.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([refusal]);
});
