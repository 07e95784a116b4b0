import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Caller } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { move, post, vote } from '../../testing/what-people-do.ts';

let api: TestApi;
let founded: Founding<'author' | 'nurse' | 'reviewer'>;
let ideaId: string;

beforeAll(async () => {
  api = await TestApi.start({ VOTES_GATHERED_MS: '1' });
  founded = await foundOrganisation(api, {
    isBlind: true,
    people: { author: {}, nurse: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ideaId = await post(founded.people.author, founded.spaceId);
  await api.rows(
    `insert into level_tallies (idea_id, level, looks, expected, votes)
     select $1, l, k, 0, v from unnest('{2,1,3}'::int[], '{20,40,4}'::int[], '{9,10,1}'::int[]) as w(l, k, v)`,
    [ideaId],
  );
  await api.rows('update idea_standings set looks = 24 where idea_id = $1', [ideaId]);
});
afterAll(() => api.stop());

const asked = async (by: Caller) =>
  (
    await by.ask<{ idea: { rungs: unknown; needsEyes: boolean } }>(
      `query ($id: ID!) { idea(id: $id) { needsEyes rungs { level share } } }`,
      { id: ideaId },
    )
  ).idea;

test('who has not judged an idea learns that few have seen it, and nothing of its support', async () => {
  expect(await asked(founded.people.nurse)).toEqual({ needsEyes: true, rungs: null });
});

test('who has judged it sees how each level took it, as far as that may be told', async () => {
  await vote(founded.people.nurse, ideaId);
  // Nine would be told, but then the one beside them could be found by subtracting.
  expect((await asked(founded.people.nurse)).rungs).toEqual([
    { level: 1, share: 0.25 },
    { level: 2, share: null },
    { level: 3, share: null },
  ]);
});

test('an idea with its looks, or decided, needs no eyes', async () => {
  await api.rows('update idea_standings set looks = 25 where idea_id = $1', [ideaId]);
  expect((await asked(founded.people.author)).needsEyes).toBe(false);
  await api.rows('update idea_standings set looks = 3 where idea_id = $1', [ideaId]);
  expect((await asked(founded.people.author)).needsEyes).toBe(true);
  await move(founded.people.reviewer, ideaId, 'adopted');
  expect((await asked(founded.people.author)).needsEyes).toBe(false);
});
