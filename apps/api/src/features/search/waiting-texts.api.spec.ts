import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { names, postComment, postIdea, searchAs, titles } from './search.fixture.ts';
import { SearchIndexService } from './index.ts';

let api: TestApi;
let founded: Founding<'ada'>;
let model: string;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, { people: { ada: { name: 'Ada Lovelace' } } });
  const { spaceId, people } = founded;
  model = await postIdea(people.ada, { title: 'Shelter for bicycles', spaceId, tags: ['yard'] });
});
afterAll(() => api.stop());

const ask = (query: string) => searchAs(founded.people.ada, query, { first: 50 });
const readWaiting = () => api.get(SearchIndexService).readWaiting();
const waiting = async () => (await api.rows('select id from search_waiting')).length;

/** As an import writes: statements that bring many rows each. */
async function writeMany(word: string): Promise<string[]> {
  const rows = await api.rows<{ id: string }>(
    `insert into ideas (id, space_id, stage_id, title, body, version, posted_at, posted_on_day_only)
     select gen_random_uuid(), space_id, stage_id, $2 || ' house ' || n, '', 1, posted_at, false
     from ideas cross join generate_series(1, 30) n where id = $1 returning id`,
    [model, word],
  );
  const ids = rows.map(({ id }) => id);
  await api.rows(`insert into idea_counts (idea_id) select unnest($1::uuid[])`, [ids]);
  await api.rows(
    `insert into idea_bylines (idea_id, position, kind, member_id) select unnest($1::uuid[]), 0, 'member', $2`,
    [ids, founded.people.ada.memberId],
  );
  await api.rows(
    `insert into comments (id, idea_id, root_id, body, version, author_id, posted_at, posted_on_day_only)
     select c.id, i.id, c.id, $2 || ' question', 1, $3, i.posted_at, false
     from ideas i cross join lateral (select gen_random_uuid() as id where i.id is not null) c where i.id = any($1)`,
    [ids, word, founded.people.ada.memberId],
  );
  return ids;
}

describe('many texts at once', () => {
  test('are found once the job has read them, with their author, their comments and the beginnings of their words', async () => {
    await writeMany('Quokka');
    await readWaiting();
    expect(await waiting()).toBe(0);
    expect(titles(await ask('quokka house'))).toHaveLength(30);
    expect(titles(await ask('quokk'))).toHaveLength(30);
    expect(titles(await ask('quokka author:ada'))).toHaveLength(30);
    expect((await ask('quokka question')).comments.edges.length).toBeGreaterThan(0);
  });

  test('are looked for once a minute, also when nobody has asked', async () => {
    const crontabs = await api.rows<{ identifier: string }>(
      `select identifier from graphile_worker._private_known_crontabs where identifier = 'search.read_waiting'`,
    );
    expect(crontabs).toHaveLength(1);
  });

  test('do not keep who changes one of them waiting, and never bring back its words of before', async () => {
    const [changed] = await writeMany('Wombat');
    const writer = new pg.Client({ connectionString: api.databaseUrl });
    await writer.connect();
    await writer.query('begin');
    await writer.query(`update ideas set title = 'Numbat house' where id = $1`, [changed]);
    await readWaiting();
    expect(titles(await ask('wombat'))).toHaveLength(29);
    await writer.query('commit');
    await writer.end();
    expect(titles(await ask('numbat '))).toEqual(['Numbat house']);
    await readWaiting();
    expect(await waiting()).toBe(0);
    expect(titles(await ask('numbat '))).toEqual(['Numbat house']);
    expect(titles(await ask('wombat'))).toHaveLength(29);
  });

  test('of people are found by the beginnings of their names', async () => {
    await api.rows(
      `insert into members (id, name, level, is_active, is_placeholder, created_at)
       select gen_random_uuid(), 'Zebedee ' || n, 1, true, false, app_now() from generate_series(1, 30) n`,
    );
    await readWaiting();
    expect(names(await ask('zebed'))).toHaveLength(20);
  });
});

test('what one person posts is found at once', async () => {
  const { ada } = founded.people;
  const id = await postIdea(ada, { title: 'Echidna crossing', spaceId: founded.spaceId, tags: ['road'] });
  await postComment(ada, id, 'Pangolins would use it too');
  expect(titles(await ask('echidna author:ada tag:road'))).toEqual(['Echidna crossing']);
  expect((await ask('pangolins')).comments.edges).toHaveLength(1);
  expect(await waiting()).toBe(0);
});
