import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { RawSocket } from '../../testing/raw-socket.ts';
import { TestApi } from '../../testing/test-api.ts';
import { operationLimits } from '../graphql/operation-limits.ts';
import { socketLimits } from './socket-limits.ts';

let api: TestApi;
let founded: Founding;
let member: Person;
const open: RawSocket[] = [];
const idle = 'subscription { supportChanges(ideaIds: []) { ideaId } }';

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api);
  member = await founded.signedIn();
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.hangUp();
});
afterAll(() => api.stop());

async function opened(protocols?: string[]): Promise<RawSocket> {
  const socket = await RawSocket.open(member, protocols);
  open.push(socket);
  return socket;
}

async function ready(by: Person = member): Promise<RawSocket> {
  const socket = await RawSocket.ready(by);
  open.push(socket);
  return socket;
}

describe('a socket is closed', () => {
  test.each([
    ['what is no JSON', 'nonsense'],
    ['an unknown type', { type: 'dance' }],
    ['a message without type', { id: '1' }],
    ['a message of the server', { id: '1', type: 'next', payload: {} }],
    ['a subscription without id', { type: 'subscribe', payload: { query: idle } }],
    ['a subscription without operation', { id: '1', type: 'subscribe', payload: {} }],
    ['variables that are none', { id: '1', type: 'subscribe', payload: { query: idle, variables: 7 } }],
    ['an id as long as a book', { id: 'x'.repeat(200), type: 'subscribe', payload: { query: idle } }],
    ['a list', '[]'],
  ])('with 4400 at %s', async (_, message) => {
    const socket = await ready();
    socket.say(message);
    expect(await socket.closeCode()).toBe(4400);
  });

  test('with 4400 at bytes that are no text', async () => {
    const socket = await ready();
    socket.socket.send(Buffer.from('{"type":"ping"}'), { binary: true });
    expect(await socket.closeCode()).toBe(4400);
  });

  test('with 4401 when it subscribes before it was acknowledged', async () => {
    const socket = await opened();
    socket.subscribe('1', idle);
    expect(await socket.closeCode()).toBe(4401);
  });

  test.each([[[]], [['graphql-ws']]])('with 4406 when it speaks another protocol: %j', async (protocols) => {
    const socket = await opened(protocols).catch(() => null);
    // A client that asked for a protocol hangs up itself when none was chosen.
    if (protocols.length === 0) expect(await socket!.closeCode()).toBe(4406);
    else expect(socket).toBeNull();
  });

  test('with 4408 when it never says hello', async () => {
    const socket = await opened();
    expect(await socket.closeCode()).toBe(4408);
  });

  test('with 4409 when an id is taken, and not when it is free again', async () => {
    const socket = await ready();
    socket.subscribe('same', idle);
    socket.say({ id: 'same', type: 'complete' });
    socket.subscribe('same', idle);
    socket.say({ type: 'ping' });
    await socket.until(({ heard }) => heard.some(({ type }) => type === 'pong'));
    expect(socket.closed).toBeNull();
    socket.subscribe('same', idle);
    expect(await socket.closeCode()).toBe(4409);
  });

  test('with 4429 when it says hello twice', async () => {
    const socket = await ready();
    socket.say({ type: 'connection_init' });
    expect(await socket.closeCode()).toBe(4429);
  });

  test('with 4420 when its member has too many of them already', async () => {
    const somebody = await founded.signedIn();
    for (let n = 0; n < socketLimits.perMember; n += 1) await ready(somebody);
    const oneMore = await RawSocket.open(somebody);
    expect(await oneMore.closeCode()).toBe(4420);
    open[0]!.hangUp();
    await open[0]!.closeCode();
    await ready(somebody);
  });

  test('with 1009 when a message is longer than any operation may be', async () => {
    const socket = await ready();
    socket.say('x'.repeat(operationLimits.bytes + 1));
    expect(await socket.closeCode()).toBe(1009);
  });
});

describe('a socket stays open', () => {
  test('and a ping gets a pong with the same words', async () => {
    const socket = await ready();
    socket.say({ type: 'ping', payload: { n: 7 } });
    socket.say({ type: 'pong' });
    socket.say({ id: 'unknown', type: 'complete' });
    await socket.until(({ heard }) => heard.length === 2);
    expect(socket.heard).toEqual([{ type: 'connection_ack' }, { type: 'pong', payload: { n: 7 } }]);
  });

  test.each([
    ['that is no GraphQL', 'subscription {', 'BAD_REQUEST'],
    ['that does not fit the schema', 'subscription { nothing }', 'BAD_REQUEST'],
    ['that only asks', '{ __typename }', 'BAD_REQUEST'],
    ['that changes', 'mutation { signOut }', 'BAD_REQUEST'],
    ['with a cursor that is none', 'subscription { feedEvents(after: "x") { cursor } }', 'INVALID_INPUT'],
  ])('when it is refused an operation %s', async (_, query, code) => {
    const socket = await ready();
    socket.subscribe('1', query);
    await socket.until((raw) => raw.of('1').length === 1);
    expect(socket.of('1')).toEqual([
      {
        id: '1',
        type: 'error',
        payload: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
      },
    ]);
    // The id is free again.
    socket.subscribe('1', idle);
    socket.say({ type: 'ping' });
    await socket.until(({ heard }) => heard.at(-1)?.type === 'pong');
  });

  test('when it wants more subscriptions than one socket may hold', async () => {
    const socket = await ready();
    for (let n = 0; n < operationLimits.subscriptions; n += 1) socket.subscribe(String(n), idle);
    socket.subscribe('one more', idle);
    await socket.until(({ heard }) => heard.length === 2);
    expect(socket.heard[1]).toMatchObject({
      id: 'one more',
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED', params: { what: 'subscriptions' } } }],
    });
  });
});
