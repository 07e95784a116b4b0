import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const ADD = 'mutation ($input: AddSpaceInput!) { addSpace(input: $input) { id slug name colour purpose } }';
const EDIT =
  'mutation ($input: EditSpaceInput!) { editSpace(input: $input) { id slug name colour purpose } }';

let api: TestApi;
let founding: Founding<'nurse' | 'manager'>;
beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, {
    people: { nurse: {}, manager: { roles: [{ role: 'COMMUNITY_MANAGER' }] } },
  });
});
afterAll(() => api.stop());

const space = (more: object = {}) => ({
  idempotencyKey: newKey(),
  name: 'Care',
  colour: 'ROSE',
  purpose: 'Better days.',
  ...more,
});

test('community managers and administrators shape spaces; links to a renamed one stay', async () => {
  const { admin, people } = founding;
  const { addSpace } = await people.manager.ask<{ addSpace: { id: string } }>(ADD, { input: space() });
  const made = { id: addSpace.id, slug: 'care', colour: 'ROSE', purpose: 'Better days.' };
  expect(addSpace).toEqual({ ...made, name: 'Care' });
  const change = space({ spaceId: addSpace.id, name: 'Care and cure', colour: 'SKY', purpose: '' });
  expect(await admin.ask(EDIT, { input: change })).toEqual({
    editSpace: { ...made, name: 'Care and cure', colour: 'SKY', purpose: '' },
  });
  const { addSpace: second } = await admin.ask<{ addSpace: { slug: string } }>(ADD, { input: space() });
  expect(second.slug).toBe('care-2');
  const { spaces } = await people.nurse.ask<{ spaces: { name: string }[] }>('{ spaces { name } }');
  expect(spaces.map(({ name }) => name)).toEqual(['Care', 'Care and cure', 'Ideas']);
});

test('others may not, and a name belongs to one space', async () => {
  const { admin, people, spaceId } = founding;
  for (const [query, input] of [
    [ADD, space({ name: 'Mine' })],
    [EDIT, space({ name: 'Mine', spaceId })],
  ] as const)
    expect((await people.nurse.refused(query, { input })).extensions).toMatchObject({
      code: 'FORBIDDEN',
      params: { rule: 'space.shape' },
    });
  const taken = { code: 'INVALID_INPUT', fields: [{ path: 'name', code: 'TAKEN' }] };
  expect((await admin.refused(ADD, { input: space({ name: ' iDEAS ' }) })).extensions).toMatchObject(taken);
  expect(
    (
      await admin.refused(EDIT, {
        input: space({ name: 'ideas', spaceId: await founding.addSpace('Other') }),
      })
    ).extensions,
  ).toMatchObject(taken);
  expect((await admin.refused(EDIT, { input: space({ spaceId: 'none' }) })).extensions.code).toBe(
    'NOT_FOUND',
  );
});
