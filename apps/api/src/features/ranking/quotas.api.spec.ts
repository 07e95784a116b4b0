import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fair, hourOf } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/database/ids.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { post } from '../../testing/what-people-do.ts';
import { Quotas } from './quotas.ts';

let api: TestApi;
let founded: Founding<'author' | 'reader'>;
let ideaIds: string[];

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, { people: { author: {}, reader: {} } });
  const { addUnit } = await founded.admin.ask<{ addUnit: { id: string } }>(
    `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), name: 'Elsewhere', parentId: founded.unitId } },
  );
  founded.people.reader = await founded.signedIn({ unitId: addUnit.id });
  ideaIds = [];
  for (let n = 0; n < 8; n += 1) ideaIds.push(await post(founded.people.author, founded.spaceId));
});
afterAll(() => api.stop());
beforeEach(() => api.rows('delete from looks'));

/** Some days ago so many people each saw an idea of the feed. */
const visits = (daysAgo: number, people: number) =>
  api.rows(
    `insert into looks (member_id, idea_id, hour, wave, rate, is_guaranteed, is_blind)
     select person, $2::uuid, $3, 0, 100000000, true, true from unnest($1::uuid[]) as p(person)`,
    [Array.from({ length: people }, () => newId()), ideaIds[0], hourOf(clock.now()) - daysAgo * 24],
  );

interface Told {
  looks: number;
  isShort: boolean;
  guaranteedLooksPerWeek: number | null;
  newIdeasPerWeek: number | null;
  measuredAt: string | null;
}

async function settled(): Promise<Told> {
  await api.get(Quotas).settle();
  const answer = await founded.people.reader.ask<{ firstLooksQuota: Told }>(
    '{ firstLooksQuota { looks isShort guaranteedLooksPerWeek newIdeasPerWeek measuredAt } }',
  );
  return answer.firstLooksQuota;
}

test('in the first week nothing is measured, and every idea is given 25 first looks', async () => {
  await visits(3, 2);
  expect(await settled()).toEqual({
    looks: fair.quota,
    isShort: false,
    guaranteedLooksPerWeek: null,
    newIdeasPerWeek: null,
    measuredAt: null,
  });
});

test('where few look and many post, ideas are given as many first looks as visits can give', async () => {
  await visits(14, 20);
  await visits(2, 30);
  // 50 visits in two weeks: 50 kept looks a week, for 4 new ideas a week.
  expect(await settled()).toMatchObject({
    looks: 10,
    isShort: true,
    guaranteedLooksPerWeek: 50,
    newIdeasPerWeek: 4,
  });
  const needsEyes = async () =>
    (
      await founded.people.reader.ask<{ idea: { needsEyes: boolean } }>(
        'query ($id: ID!) { idea(id: $id) { needsEyes } }',
        { id: ideaIds[1] },
      )
    ).idea.needsEyes;
  await api.rows('update idea_standings set looks = 9 where idea_id = $1', [ideaIds[1]]);
  expect(await needsEyes()).toBe(true);
  await api.rows('update idea_standings set looks = 10 where idea_id = $1', [ideaIds[1]]);
  expect(await needsEyes()).toBe(false);

  // Places that nobody needs are passed on up to twice the quota, and no further.
  const waiting = async () =>
    (
      await founded.people.reader.ask<{ feed: { edges: { node: { id: string } }[] } }>(
        '{ feed(order: NEEDS_EYES, first: 50) { edges { node { id } } } }',
      )
    ).feed.edges.map(({ node }) => node.id);
  expect(await waiting()).toContain(ideaIds[1]);
  await api.rows('update idea_standings set looks = 20 where idea_id = $1', [ideaIds[1]]);
  expect(await waiting()).not.toContain(ideaIds[1]);
});

test('with hardly a visit an idea is still given five', async () => {
  await visits(14, 1);
  expect(await settled()).toMatchObject({ looks: fair.privacyFloor, isShort: true });
});

test('where many look, the quota stays at what the formula asks for', async () => {
  await visits(7, 500);
  expect(await settled()).toMatchObject({ looks: fair.quota, isShort: false, guaranteedLooksPerWeek: 1000 });
});
