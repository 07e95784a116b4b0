import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { postIdea, searchAs, titles } from './search.fixture.ts';
import { SearchIndexService } from './index.ts';
import { SearchWindows } from './search-windows.ts';

/** More than are all looked at for a common word. */
const MANY = 2_600;
let api: TestApi;
let founded: Founding<'ada' | 'bo'>;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: { ada: { name: 'Ada Lovelace' }, bo: { name: 'Bo Vega' } },
  });
  const { spaceId, people } = founded;
  const old = await postIdea(people.bo, { title: 'A lantern for the old yard', spaceId });
  await api.rows(`update ideas set posted_at = posted_at - interval '2 years' where id = $1`, [old]);
  const rows = await api.rows<{ id: string }>(
    `insert into ideas (id, space_id, stage_id, title, body, version, posted_at, posted_on_day_only)
     select gen_random_uuid(), space_id, stage_id, 'Lamp ' || n || ' for the yard', '', 1, app_now() - n * interval '1 hour', false
     from ideas cross join generate_series(1, ${MANY}) n where id = $1 returning id`,
    [old],
  );
  const ids = rows.map(({ id }) => id);
  await api.rows(`insert into idea_counts (idea_id) select unnest($1::uuid[])`, [ids]);
  await api.rows(
    `insert into idea_bylines (idea_id, position, kind, member_id) select unnest($1::uuid[]), 0, 'member', $2`,
    [ids, people.ada.memberId],
  );
  await api.get(SearchIndexService).readWaiting();
  await api.rows('analyze');
  await api.get(SearchIndexService).countWords();
  await api.get(SearchWindows).onApplicationBootstrap();
});
afterAll(() => api.stop());

const ask = (query: string) => searchAs(founded.people.ada, query, { first: 20 });

describe('Among thousands of ideas', () => {
  test('a rare word finds the one old idea that holds it, and says that it looked everywhere', async () => {
    const found = await ask('lantern');
    expect(titles(found)).toEqual(['A lantern for the old yard']);
    expect(found.ideas.isComplete).toBe(true);
  });

  test('so do a rare word and a common one together', async () => {
    expect(titles(await ask('yard lantern'))).toEqual(['A lantern for the old yard']);
  });

  test('a common word finds the newest, and says that it did not look everywhere', async () => {
    const found = await ask('lamp');
    expect(titles(found)).toHaveLength(20);
    expect(found.ideas.isComplete).toBe(false);
    expect(titles(found)).toContain('Lamp 1 for the yard');
  });

  test('a member who wrote little is found by name however long ago that was, with a common word too', async () => {
    expect(titles(await ask('author:"Bo Vega"'))).toEqual(['A lantern for the old yard']);
    expect(titles(await ask('author:"Bo Vega" yard'))).toEqual(['A lantern for the old yard']);
  });

  test('not everything is said to have been looked at where a member wrote more than is ranked', async () => {
    const found = await ask('author:ada yard');
    expect(titles(found)).toHaveLength(20);
    expect(found.ideas.isComplete).toBe(false);
  });
});
