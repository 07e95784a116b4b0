import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { foundOrganisation, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let member: Person;

beforeAll(async () => {
  api = await TestApi.start();
  member = (await foundOrganisation(api)).admin;
});
afterAll(() => api.stop());

test('a node that ends tells its sockets to come back, and waits for none that does not answer', async () => {
  const node = await api.another();
  const [polite, deaf] = await Promise.all([connect(node), connect(node)]);
  deaf.pause();
  const farewell = new Promise((resolve) => polite.once('close', resolve));
  const began = performance.now();
  await node.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await farewell).toBe(1001);
  deaf.terminate();
});

test('a node that is about to end sends its sockets away, and answers until it does', async () => {
  const node = await api.another({ DRAIN_SECONDS: '1' });
  const sockets = await Promise.all(Array.from({ length: 5 }, () => connect(node)));
  const codes = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  const left = node.running.leave();
  expect(await Promise.all(codes)).toEqual(codes.map(() => 1001));
  expect((await fetch(`${node.url}/healthz`)).status).toBe(200);
  await left;
  await node.stop();
});

async function connect(node: TestApi): Promise<WebSocket> {
  const socket = new WebSocket(`${node.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: member.cookieHeader },
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send('{"type":"connection_init"}');
  await new Promise((resolve) => socket.once('message', resolve));
  return socket;
}
