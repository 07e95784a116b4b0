import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { TestApi } from '../../testing/test-api.ts';
import { anyLength } from './one-plan.ts';
import { PLANNED_BY_VALUES, PreparedClient } from './prepared-client.ts';

let api: TestApi;
let connection: pg.Client;

beforeAll(async () => {
  api = await TestApi.start();
  connection = new PreparedClient({ connectionString: api.databaseUrl });
  await connection.connect();
});
afterAll(async () => {
  await connection.end();
  await api.stop();
});

async function askFourTimes(text: string, valuesOf: (n: number) => unknown[]): Promise<unknown[]> {
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push((await connection.query(text, valuesOf(n))).rows[0]);
  return answers;
}

async function prepared(): Promise<string[]> {
  const { rows } = await connection.query<{ statement: string }>(
    'select statement from pg_prepared_statements',
  );
  return rows.map(({ statement }) => statement);
}

test('A statement that is asked often is prepared, and answers each time what its values ask for', async () => {
  const text = 'select $1::int + 1 as next';
  expect(await askFourTimes(text, (n) => [n])).toEqual([{ next: 1 }, { next: 2 }, { next: 3 }, { next: 4 }]);
  expect(await prepared()).toContain(text);
});

test('One whose plan depends on its values is planned each time, and so is one without values', async () => {
  const marked = `${PLANNED_BY_VALUES} select $1::int as same`;
  await askFourTimes(marked, (n) => [n]);
  await askFourTimes('select 1 as one', () => []);
  expect(await prepared()).not.toContain(marked);
  expect(await prepared()).not.toContain('select 1 as one');
});

test('A prepared statement whose values are wrong fails like any other and can be asked again', async () => {
  const text = 'select 10 / $1::int as share';
  expect(await askFourTimes(text, () => [5])).toHaveLength(4);
  await expect(connection.query(text, [0])).rejects.toMatchObject({ code: '22012' });
  expect((await connection.query(text, [2])).rows).toEqual([{ share: 5 }]);
});

test('A list of any length keeps one plan', async () => {
  const text = `select count(*)::int as count from ideas i join idea_tags t on t.idea_id = i.id where i.id = any(${anyLength('$1')})`;
  for (let n = 0; n < 12; n += 1) await connection.query(text, [['018c08ed-0400-7002-8000-000000000000']]);
  const { rows } = await connection.query<{ generic: number }>(
    'select generic_plans::int as generic from pg_prepared_statements where statement = $1',
    [text],
  );
  // The first five are planned by their values.
  expect(rows).toEqual([{ generic: expect.any(Number) }]);
  expect(rows[0]!.generic).toBeGreaterThan(0);
});
