import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Database } from '../database/database.ts';
import { Forbidden } from '../errors/errors.ts';
import { Jobs } from '../jobs/jobs.ts';
import type { Fact } from './fact.ts';
import { FactListeners } from './fact-listeners.ts';

let api: TestApi;
let other: TestApi;
let town: Founding;
/** What the listener of either node heard. */
const heard: Fact[] = [];
/** Names of units whose facts the listener cannot digest. */
const indigestible = new Set<string>();

/** What the listener waits for before it writes anything down. */
let gate = Promise.resolve();
let atTheGate = 0;

const nameOf = ({ facts }: Fact) => (facts['after'] as { name: string }).name;
const addUnit = (name: string) =>
  town.admin.ask(`mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), name, parentId: null },
  });

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Never became true: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks the server, from beside the database of the test. */
async function onServer<R extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: process.env['UPWELL_TEST_DATABASE'] });
  await client.connect();
  try {
    return (await client.query<R>(sql, params)).rows;
  } finally {
    await client.end();
  }
}

const databaseName = () => new URL(api.databaseUrl).pathname.slice(1);

/** Cuts every connection to the database and lets none in, or lets them in again. */
async function shut(isShut: boolean): Promise<void> {
  await onServer(`alter database ${databaseName()} allow_connections ${!isShut}`);
  if (isShut)
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [
      databaseName(),
    ]);
}

const connections = async () =>
  (await onServer(`select 1 from pg_stat_activity where datname = $1`, [databaseName()])).length;

beforeAll(async () => {
  api = await TestApi.start();
  other = await api.another();
  town = await foundOrganisation(api);
  await api.rows(`create table spec_units (name text)`);
  for (const node of [api, other])
    node.get(FactListeners).afterwards('spec', ['unit.added'], async (fact) => {
      atTheGate += 1;
      await gate;
      if (indigestible.has(nameOf(fact))) throw new Error('I cannot digest this.');
      await node.get(Database).rows(`insert into spec_units values ($1)`, [nameOf(fact)]);
      heard.push(fact);
    });
  api.get(FactListeners).within(['unit.added'], async (fact, act) => {
    if (nameOf(fact) === 'Forbidden unit') throw new Forbidden('spec.unit');
    if (nameOf(fact) === 'Talked about') act.record('spec.talked', 'unit', fact.subjectId);
  });
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});
beforeEach(() => {
  heard.length = 0;
  atTheGate = 0;
  indigestible.clear();
});

test('a connection that breaks while somebody holds it ends no process, not even one of the first', async () => {
  const { master } = api.get(DataSource).driver as unknown as { master: pg.Pool };
  // Those that are free: the jobs hold one for good, and a pool that is asked for more than it has waits in vain.
  const held = await Promise.all(Array.from({ length: master.idleCount }, () => master.connect()));
  const heardBy = held.map((client) => client.listenerCount('error'));
  for (const client of held) client.release();
  expect(held.length).toBeGreaterThan(0);
  expect(Math.min(...heardBy)).toBeGreaterThan(0);
});

test('what an act did is heard once, on one of the nodes', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => addUnit(`Unit number ${n}`)));
  await api.settle();
  expect(heard.map(nameOf).sort()).toEqual(Array.from({ length: 20 }, (_, n) => `Unit number ${n}`).sort());
  expect(heard[0]).toMatchObject({
    action: 'unit.added',
    actorId: town.admin.memberId,
    at: expect.any(Date),
  });
});

test('a fact that a listener cannot digest waits, holds nobody up, and is heard again', async () => {
  indigestible.add('Stone soup');
  await Promise.all([addUnit('Stone soup'), addUnit('Bread')]);
  await api.settle();
  expect(heard.map(nameOf)).toEqual(['Bread']);
  const [waiting] = await api.rows<{ tries: number; failure: string }>(
    `select tries, failure from facts_waiting`,
  );
  expect(waiting).toEqual({ tries: 1, failure: 'I cannot digest this.' });

  indigestible.clear();
  await api.rows(`update facts_waiting set due_at = app_now(), tries = 0`);
  api.get(Jobs).add('tell_listeners', {});
  await api.settle();
  expect(heard.map(nameOf)).toEqual(['Bread', 'Stone soup']);
});

test('a fact of a node whose clock is an hour ahead is heard at once all the same', async () => {
  const right = Date.now;
  const wrong = jest.spyOn(Date, 'now').mockImplementation(() => right() + 3_600_000);
  try {
    await addUnit('Clock tower');
  } finally {
    wrong.mockRestore();
  }
  await api.settle();
  expect(heard.map(nameOf)).toEqual(['Clock tower']);
});

test('a fact whose bell was lost is found by the sweep', async () => {
  await api.rows(
    `insert into facts_waiting (listener, id, fact, due_at)
     select 'spec', id, jsonb_build_object('id', id, 'at', at, 'action', action, 'facts', facts), at from records
     where action = 'unit.added' order by at limit 1`,
  );
  expect(heard).toEqual([]);
  api.get(Jobs).add('tell_listeners', {});
  await api.settle();
  expect(heard).toHaveLength(1);
});

test('a worker that was frozen until its transaction was ended does nothing when it wakes', async () => {
  let wake = () => {};
  gate = new Promise((resolve) => (wake = resolve));
  await addUnit('Tower');
  await eventually(() => atTheGate === 1);
  // What the time limit for idle transactions does to a process that is stopped in the middle of one.
  const ended = await onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and state = 'idle in transaction'`,
    [databaseName()],
  );
  expect(ended).toHaveLength(1);
  api.get(Jobs).add('tell_listeners', {});
  await eventually(() => atTheGate === 2);
  wake();
  gate = Promise.resolve();
  await eventually(async () => (await api.rows(`select 1 from facts_waiting`)).length === 0);
  await eventually(() => heard.length >= 1);
  expect(await api.rows(`select name from spec_units where name = 'Tower'`)).toEqual([{ name: 'Tower' }]);
});

test('a database that goes away in the middle of a job comes back to a process that works on', async () => {
  let open = () => {};
  gate = new Promise((resolve) => (open = resolve));
  await addUnit('Bridge');
  await eventually(() => atTheGate > 0);
  await shut(true);
  open();
  // Long enough to notice that the end of the job cannot be written down.
  await eventually(async () => (await connections()) === 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await shut(false);
  gate = Promise.resolve();
  await addUnit('Harbour');
  await api.rows(`update facts_waiting set due_at = app_now(), tries = 0`);
  api.get(Jobs).add('tell_listeners', {});
  await eventually(() => heard.some((fact) => nameOf(fact) === 'Harbour'));
  await eventually(async () => (await api.rows(`select 1 from facts_waiting`)).length === 0);
  expect(heard.map(nameOf)).toContain('Bridge');
});

test('a listener within the act may undo it, and may record more', async () => {
  await expect(addUnit('Forbidden unit')).rejects.toThrow(/FORBIDDEN/);
  await addUnit('Talked about');
  await api.settle();
  expect(heard.map(nameOf)).toEqual(['Talked about']);
  const units = await api.rows(`select name from units where name in ('Forbidden unit', 'Talked about')`);
  const records = await api.rows(`select action from records where action = 'spec.talked'`);
  expect([units, records]).toEqual([[{ name: 'Talked about' }], [{ action: 'spec.talked' }]]);
});
