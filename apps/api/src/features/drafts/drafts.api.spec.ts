import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo'>;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, { people: { ada: {}, bo: {} } });
});
afterAll(() => api.stop());

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { key content savedAt } }`;
const draft = (content: string, over: Record<string, string> = {}) => ({
  input: { idempotencyKey: newKey(), key: 'idea:new', content, ...over },
});
const kept = async (by: Person) =>
  (await by.ask<{ draft: { content: string } | null }>('{ draft(key: "idea:new") { content } }')).draft
    ?.content ?? null;

test('a draft is its writer’s alone, and the last one saved is kept', async () => {
  const { ada, bo } = founded.people;
  await ada.ask(SAVE, draft('{"title":"Tea"}'));
  await ada.ask(SAVE, draft('{"title":"Tea for all"}'));
  expect([await kept(ada), await kept(bo)]).toEqual(['{"title":"Tea for all"}', null]);
});

test('a late retry of an old save answers as it did and brings nothing back', async () => {
  const { bo } = founded.people;
  const first = draft('{"title":"Old"}');
  const answer = await bo.ask(SAVE, first);
  await bo.ask(`mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) }`, {
    input: { idempotencyKey: newKey(), key: 'idea:new' },
  });
  expect(await bo.ask(SAVE, first)).toEqual(answer);
  expect(await kept(bo)).toBeNull();
});

test.each([
  ['that is no JSON', draft('title'), 'content'],
  ['of a form without a name', draft('{}', { key: '' }), 'key'],
  ['that is too long', draft(JSON.stringify({ body: 'x'.repeat(50_000) })), 'content'],
])('a draft %s is refused at its field', async (_what, variables, path) => {
  const { extensions } = await founded.people.ada.refused(SAVE, variables);
  expect(extensions.fields?.map((field) => field.path)).toEqual([path]);
});
