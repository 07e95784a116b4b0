import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { newKey } from './testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';
import { post } from './testing/what-people-do.ts';

let api: TestApi;
let town: Founding;
let bo: Person;
let ideaId: string;

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api);
  bo = await town.signedIn();
  ideaId = await post(town.admin, town.spaceId);
  const judged = await post(town.admin, town.spaceId);
  await bo.ask(`mutation ($input: IdeaActInput!) { passIdea(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ideaId: judged },
  });
});
afterAll(async () => {
  await setReadOnly(false);
  await api.stop();
});

/** Sets the default of the database; connections that are open keep theirs, so they are cut when it begins. */
async function setReadOnly(isOn: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['UPWELL_TEST_DATABASE'] });
  await client.connect();
  const name = new URL(api.databaseUrl).pathname.slice(1);
  await client.query(
    `alter database ${name} ${isOn ? 'set default_transaction_read_only = on' : 'reset all'}`,
  );
  if (isOn)
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name]);
  await client.end();
}

const vote = (idempotencyKey: string) =>
  bo.send<{ vote: { support: { count: number } } }>(
    `mutation ($input: IdeaActInput!) { vote(input: $input) { support { count } } }`,
    { input: { idempotencyKey, ideaId } },
  );

const health = async () => {
  const ready = await fetch(`${api.url}/readyz`);
  return [ready.status, (await ready.json()) as { status: string; missing?: string[] }] as const;
};

const isReadOnly = async () =>
  (await bo.ask<{ organisation: { isReadOnly: boolean } }>('{ organisation { isReadOnly } }')).organisation
    .isReadOnly;

async function until<T>(look: () => Promise<T>, isRight: (found: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 20_000; ;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined && isRight(found)) return found;
    if (Date.now() > deadline) throw new Error(`Did not become so: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('while the database takes no writes, acts are refused with a code, reading goes on, and it ends by itself', async () => {
  expect(await isReadOnly()).toBe(false);
  await setReadOnly(true);
  const key = newKey();
  // The first ones may meet a connection that was just cut.
  const refused = await until(
    () => vote(key),
    ({ errors }) => errors[0]?.extensions.code === 'READ_ONLY',
  );
  expect([refused.status, refused.data, JSON.stringify(refused.errors)]).toEqual([
    200,
    null,
    expect.not.stringMatching(/transaction|insert|cannot execute/i),
  ]);
  expect(await isReadOnly()).toBe(true);
  expect(await health()).toEqual([200, { status: 'degraded', missing: ['writing'] }]);
  for (const order of ['NEW', 'REVEALED']) {
    const { feed } = await bo.ask<{ feed: { edges: unknown[] } }>(
      `query ($order: FeedOrder!) { feed(order: $order, first: 1) { edges { node { title bodyHtml } } } }`,
      { order },
    );
    expect(feed.edges).toHaveLength(1);
  }

  await setReadOnly(false);
  await until(isReadOnly, (is) => !is);
  // On every connection of the pool, also those that were made meanwhile.
  const answers = await Promise.all([key, ...Array.from({ length: 30 }, newKey)].map(vote));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(new Set(answers.map(({ data }) => data!.vote.support.count))).toEqual(new Set([1]));
  expect(await health()).toEqual([200, { status: 'ready' }]);
});

test('a database that became read only is told before anybody has tried to write', async () => {
  await setReadOnly(true);
  await until(health, ([, { missing }]) => missing?.includes('writing') ?? false);
  expect(await isReadOnly()).toBe(true);
  await setReadOnly(false);
  await until(health, ([, { missing }]) => !missing);
});
