import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { RawSocket } from '../../testing/raw-socket.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let founded: Founding;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api);
});
afterAll(() => api.stop());

/** The same person with a browser at another node. */
const at = (node: TestApi, { memberId, name, email }: Person) =>
  new Person(node.url, memberId, name, email).signIn();

test('a node that ends tells its sockets to come back, and waits for none that does not answer', async () => {
  const node = await api.another();
  const there = await at(node, founded.admin);
  const [polite, deaf] = await Promise.all([RawSocket.ready(there), RawSocket.ready(there)]);
  deaf.socket.pause();
  const began = performance.now();
  await node.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await polite.closeCode()).toBe(1001);
  deaf.hangUp();
});

test('a node that is about to end sends its sockets away, and answers until it does', async () => {
  const node = await api.another({ DRAIN_SECONDS: '1' });
  const there = await at(node, founded.admin);
  const sockets = await Promise.all(Array.from({ length: 5 }, () => RawSocket.ready(there)));
  const left = node.running.leave();
  for (const socket of sockets) expect(await socket.closeCode()).toBe(1001);
  expect((await fetch(`${node.url}/healthz`)).status).toBe(200);
  await left;
  await node.stop();
});

test('sockets of somebody who may no longer be here close on every node, without a bell too', async () => {
  const node = await api.another();
  const gone = await founded.signedIn();
  const stays = await founded.signedIn();
  const sockets = await Promise.all([RawSocket.ready(gone), RawSocket.ready(await at(node, gone))]);
  const other = await RawSocket.ready(await at(node, stays));
  // Nobody is told: the nodes have to look.
  await api.rows('update members set is_active = false where id = $1', [gone.memberId]);
  for (const socket of sockets) expect(await socket.closeCode()).toBe(4403);
  expect(other.closed).toBeNull();
  other.hangUp();
  await node.stop();
});
