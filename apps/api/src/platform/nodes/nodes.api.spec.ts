import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { comment, post } from '../../testing/what-people-do.ts';
import { RateLimits } from './rate-limits.ts';
import { FakeRedis } from './fake-redis.fixture.ts';

const EVENTS = `subscription ($ideaId: ID!, $after: String!) { threadEvents(ideaId: $ideaId, after: $after) { kind cursor } }`;

let redis: FakeRedis;
let here: TestApi;
let there: TestApi;
let founding: Founding<'ada'>;
let ideaId: string;

beforeAll(async () => {
  redis = await FakeRedis.start();
  here = await TestApi.start({ REDIS_URL: redis.url, REDIS_PREFIX: 'test:' });
  there = await here.another({ REDIS_URL: redis.url, REDIS_PREFIX: 'test:' });
  founding = await foundOrganisation(here, { people: { ada: {} } });
  ideaId = await post(founding.people.ada, founding.spaceId);
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
  await redis.stop();
});
beforeEach(async () => {
  redis.thaw();
  await until(async () => (await health(here)) === 'ok' && (await health(there)) === 'ok');
});

/** Hears what happens to the idea through the other node. */
async function listener() {
  const { cookieHeader } = founding.people.ada;
  const reader = there.caller();
  Object.assign(reader, { cookie: cookieHeader });
  const { idea } = await reader.ask<{ idea: { threadCursor: string } }>(
    `query ($id: ID!) { idea(id: $id) { threadCursor } }`,
    { id: ideaId },
  );
  return reader.listen<{ threadEvents: { kind: string } }>(EVENTS, { ideaId, after: idea.threadCursor });
}

const rungThroughRedis = () => redis.published.filter(({ channel }) => channel === 'test:bell').length;

describe('with a Redis', () => {
  test('what happens on one node is heard on another through it', async () => {
    const events = await listener();
    const before = rungThroughRedis();
    await comment(founding.people.ada, ideaId);
    await events.until(({ heard }) => heard.length === 1);
    await until(async () => rungThroughRedis() > before);
  });

  test('one that freezes takes nothing and nobody with it, and health says so', async () => {
    const events = await listener();
    redis.freeze();
    await until(async () => (await health(here)) === 'degraded');
    expect(await (await fetch(`${here.url}/readyz`)).json()).toEqual({
      status: 'degraded',
      missing: ['redis'],
    });
    const before = rungThroughRedis();
    await comment(founding.people.ada, ideaId);
    await events.until(({ heard }) => heard.length === 1);
    expect(rungThroughRedis()).toBe(before);
    redis.thaw();
    await until(async () => (await health(here)) === 'ok');
    await comment(founding.people.ada, ideaId);
    await events.until(({ heard }) => heard.length === 2);
    expect(events.heard.map(({ threadEvents }) => threadEvents.kind)).toEqual([
      'COMMENT_POSTED',
      'COMMENT_POSTED',
    ]);
  });

  test('tries are counted over all nodes, by each alone while it is frozen, and anew when it was emptied', async () => {
    const rate = { points: 2, seconds: 60 };
    const limits = [here, there].map((api) => api.get(RateLimits).of('spec', rate));
    const takeAll = () =>
      Promise.all(
        limits.flatMap((limit) => [1, 2, 3].map(() => limit.take('ada').catch(({ code }) => code))),
      );
    const refused = (answers: unknown[]) => answers.filter((answer) => answer === 'TOO_MANY_REQUESTS').length;
    expect(refused(await takeAll())).toBe(4);
    redis.empty();
    expect(refused(await takeAll())).toBe(4);
    redis.freeze();
    await until(async () => (await health(here)) === 'degraded' && (await health(there)) === 'degraded');
    expect(refused(await takeAll())).toBe(2);
  });
});

test('a node starts without its Redis', async () => {
  const nobody = await FakeRedis.start();
  const { url } = nobody;
  await nobody.stop();
  const lonely = await here.another({ REDIS_URL: url });
  expect(await health(lonely)).toBe('degraded');
  await lonely.stop();
});

describe('roles', () => {
  test('a worker answers supervisors alone', async () => {
    const worker = await here.another({ ROLES: 'worker' });
    expect((await fetch(`${worker.url}/readyz`)).status).toBe(200);
    const { status, errors } = await worker.caller().send('{ organisation { name } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    await worker.stop();
  });

  test('a node that only answers people leaves jobs to a worker', async () => {
    const web = await TestApi.start({ ROLES: 'web' });
    const { admin } = await foundOrganisation(web);
    await admin.ask(`mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`, {
      input: { idempotencyKey: newKey(), email: 'nobody@example.org' },
    });
    const left = () => web.rows(`select 1 from graphile_worker.jobs where run_at <= now()`);
    await until(async () => (await left()).length > 0);
    const worker = await web.another({ ROLES: 'worker' });
    await worker.settle();
    expect(await left()).toEqual([]);
    await Promise.all([web.stop(), worker.stop()]);
  });
});

test('a node that leaves is red to its proxy, tells its connections to end, and still answers', async () => {
  const node = await here.another({ DRAIN_SECONDS: '1' });
  const left = node.running.leave();
  expect((await fetch(`${node.url}/readyz`)).status).toBe(503);
  const answer = await fetch(`${node.url}/healthz`);
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
  await left;
  await node.stop();
});

async function health(api: TestApi): Promise<string> {
  return ((await (await fetch(`${api.url}/healthz`)).json()) as { status: string }).status;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
