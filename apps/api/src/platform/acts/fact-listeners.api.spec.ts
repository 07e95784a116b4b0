import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
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

const nameOf = ({ facts }: Fact) => (facts['after'] as { name: string }).name;
const addUnit = (name: string) =>
  town.admin.ask(`mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), name, parentId: null },
  });

beforeAll(async () => {
  api = await TestApi.start();
  other = await api.another();
  town = await foundOrganisation(api);
  for (const node of [api, other])
    node.get(FactListeners).afterwards('spec', ['unit.added'], async (fact) => {
      if (indigestible.has(nameOf(fact))) throw new Error('I cannot digest this.');
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
  indigestible.clear();
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

test('a listener within the act may undo it, and may record more', async () => {
  await expect(addUnit('Forbidden unit')).rejects.toThrow(/FORBIDDEN/);
  await addUnit('Talked about');
  await api.settle();
  expect(heard.map(nameOf)).toEqual(['Talked about']);
  const units = await api.rows(`select name from units where name in ('Forbidden unit', 'Talked about')`);
  const records = await api.rows(`select action from records where action = 'spec.talked'`);
  expect([units, records]).toEqual([[{ name: 'Talked about' }], [{ action: 'spec.talked' }]]);
});
