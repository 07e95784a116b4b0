import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statementsOf } from '../../testing/count-statements.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { RawSocket } from '../../testing/raw-socket.ts';
import { TestApi } from '../../testing/test-api.ts';
import { act, cursorOf, events, hear, postIdea, say } from './thread.fixture.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'cem' | 'manager'>;
let ada: Person;
let bo: Person;
let cem: Person;
let manager: Person;

const thread = `subscription Thread($ideaId: ID!, $after: String!) {
  threadEvents(ideaId: $ideaId, after: $after) { cursor kind comment { id bodyMarkdown bodyHtml byline { name } } } }`;

type Told = { data: { threadEvents: { cursor: string; comment: { id: string; bodyMarkdown: string } } } };

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: {
      ada: { name: 'Ada' },
      bo: { name: 'Bo' },
      cem: { name: 'Cem' },
      manager: { name: 'Mia Manager', roles: [{ role: 'COMMUNITY_MANAGER' }] },
    },
  });
  ({ ada, bo, cem, manager } = founded.people);
});
afterAll(async () => {
  for (const person of Object.values<Person>(founded.people)) await person.hangUp();
  await api.stop();
});

const newIdea = () => postIdea(ada, founded.spaceId);

/** Sockets that follow a thread from the cursor on. */
async function sockets(count: number, by: Person[], ideaId: string, after: string): Promise<RawSocket[]> {
  const opened = await Promise.all(
    Array.from({ length: count }, (_, n) => RawSocket.ready(by[n % by.length]!)),
  );
  for (const socket of opened) socket.subscribe('1', thread, { ideaId, after });
  return opened;
}

const told = (socket: RawSocket, id = '1'): Told['data']['threadEvents'][] =>
  socket.of(id).map(({ payload }) => (payload as Told).data.threadEvents);

describe('one event', () => {
  /** Statements that read comments while one is posted and everybody hears it. */
  async function readsWith(count: number): Promise<number> {
    const idea = await newIdea();
    const after = await cursorOf(bo, idea);
    const readers = await sockets(count, [bo, cem], idea, after);
    await say(ada, idea, 'To wake them');
    await Promise.all(readers.map((socket) => socket.until(() => told(socket).length === 1)));
    const sent = await statementsOf(async () => {
      await say(ada, idea, 'Once for all');
      await Promise.all(readers.map((socket) => socket.until(() => told(socket).length === 2)));
    });
    for (const socket of readers) socket.hangUp();
    return sent.filter((sql) => sql.includes('from comments c') || sql.includes('topic_entries where'))
      .length;
  }

  test('is read and executed once, for fifty readers as for one', async () => {
    const forOne = await readsWith(1);
    expect(forOne).toBeGreaterThan(0);
    expect(await readsWith(50)).toBe(forOne);
  });

  test('is executed for each class of rights, and nobody is told what they may not see', async () => {
    const idea = await newIdea();
    const comment = await say(bo, idea, 'Names a patient');
    const after = await cursorOf(bo, idea);
    const [author, other, moderator] = await Promise.all([bo, cem, manager].map((by) => RawSocket.ready(by)));
    for (const socket of [author!, other!, moderator!])
      socket.subscribe('1', thread, { ideaId: idea, after });
    await act(manager, 'hideComment', { commentId: comment.id, reason: 'Names a patient' });
    await say(cem, idea, 'For all');
    for (const socket of [author!, other!, moderator!]) await socket.until(() => told(socket).length === 2);
    const words = (socket: RawSocket) => told(socket).map((event) => event.comment.bodyMarkdown);
    // It is hidden from others, and still there for its author and for moderators.
    expect(words(other!)).toEqual([null, 'For all']);
    expect(words(author!)).toEqual(['Names a patient', 'For all']);
    expect(words(moderator!)).toEqual(['Names a patient', 'For all']);
    for (const socket of [author!, other!, moderator!]) socket.hangUp();
  });

  test('of an idea hidden from others still shows itself to its author', async () => {
    const idea = await newIdea();
    const listeners = [hear(ada, idea, await cursorOf(ada, idea)), hear(bo, idea, await cursorOf(bo, idea))];
    await manager.ask(`mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), ideaId: idea, reason: 'To be checked' },
    });
    for (const listener of listeners) await listener.until(({ heard }) => heard.length === 1);
    expect(listeners.map((listener) => events(listener)[0]!.idea?.['id'] ?? null)).toEqual([idea, null]);
    for (const listener of listeners) listener.stop();
  });

  test('with fields that depend on the viewer is executed for each, and everybody gets their own', async () => {
    const idea = await newIdea();
    const after = await cursorOf(bo, idea);
    const { id } = await say(ada, idea, 'Mine or yours?');
    const own = `subscription ($ideaId: ID!, $after: String!) {
      threadEvents(ideaId: $ideaId, after: $after) { cursor comment { viewerReactions viewerCan { edit } } } }`;
    const variables = { ideaId: idea, after };
    const listeners = [ada, bo].map((by) =>
      by.listen<{ threadEvents: { comment: { viewerReactions: string[]; viewerCan: { edit: boolean } } } }>(
        own,
        variables,
      ),
    );
    await act(bo, 'react', { commentId: id, key: 'heart' });
    for (const listener of listeners) await listener.until(({ heard }) => heard.length === 2);
    expect(listeners.map(({ heard }) => heard[1]!.threadEvents.comment)).toEqual([
      { viewerReactions: [], viewerCan: { edit: true } },
      { viewerReactions: ['heart'], viewerCan: { edit: false } },
    ]);
    for (const listener of listeners) listener.stop();
  });
});

test('who joins while events flow misses none and hears none twice', async () => {
  const idea = await newIdea();
  const start = await cursorOf(bo, idea);
  const readers: RawSocket[] = [];
  const posting = (async () => {
    for (let n = 0; n < 60; n += 1) await say(ada, idea, `Number ${n}`);
  })();
  for (let n = 0; n < 12; n += 1) {
    // From the very beginning, and from where another one is just now.
    const first = readers[0] && told(readers[0]).at(-1)?.cursor;
    readers.push(...(await sockets(1, [bo, cem, manager], idea, n % 2 ? (first ?? start) : start)));
  }
  await posting;
  const last = String(Number(start) + 60);
  for (const socket of readers) {
    await socket.until(() => told(socket).at(-1)?.cursor === last);
    const numbers = told(socket).map(({ cursor }) => Number(cursor));
    expect(numbers).toEqual(numbers.map((_, n) => numbers[0]! + n));
    socket.hangUp();
  }
});

test('counts that many watch are one state for all of them, whatever else each watches', async () => {
  const [one, other] = [await newIdea(), await newIdea()];
  const counts = `subscription ($ids: [ID!]!) { supportChanges(ideaIds: $ids) { ideaId support { count } } }`;
  const [both, single] = await Promise.all([RawSocket.ready(bo), RawSocket.ready(cem)]);
  both!.subscribe('1', counts, { ids: [one, other] });
  single!.subscribe('1', counts, { ids: [other] });
  const seen = (socket: RawSocket) =>
    socket
      .of('1')
      .map(({ payload }) => (payload as { data: { supportChanges: object } }).data.supportChanges);
  await both!.until((socket) => seen(socket).length === 2);
  await bo.ask(`mutation ($input: IdeaActInput!) { vote(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ideaId: other },
  });
  const now = { ideaId: other, support: { count: 1 } };
  for (const socket of [both!, single!]) {
    await socket.until(() => JSON.stringify(seen(socket).at(-1)) === JSON.stringify(now));
    socket.hangUp();
  }
  expect(seen(single!).every((state) => (state as { ideaId: string }).ideaId === other)).toBe(true);
});

test('a reader who does not keep up is sent away and loses nothing', async () => {
  const idea = await newIdea();
  const after = await cursorOf(bo, idea);
  const slow = await RawSocket.ready(bo);
  const ids = Array.from({ length: 50 }, (_, n) => `reader ${n}`);
  for (const id of ids) slow.subscribe(id, thread, { ideaId: idea, after });
  await say(ada, idea, 'To wake them');
  await slow.until(() => ids.every((id) => told(slow, id).length === 1));
  slow.socket.pause();
  const quick = (await sockets(1, [cem], idea, after))[0]!;
  let posted = 1;
  // More than the lines between the two hold by themselves.
  for (; posted < 30; posted += 1) await say(ada, idea, `${posted} ${'long '.repeat(1_900)}`);
  await quick.until(() => told(quick).length === posted);
  slow.socket.resume();
  expect(await slow.closeCode()).toBe(4413);

  const reached = told(slow, ids[0]).at(-1)!.cursor;
  expect(told(slow, ids[0]).length).toBeLessThan(posted);
  const back = (await sockets(1, [bo], idea, reached))[0]!;
  const before = told(slow, ids[0]).length;
  await back.until(() => before + told(back).length === posted);
  const all = [...told(slow, ids[0]), ...told(back)].map(({ comment }) => comment.id);
  expect(all).toEqual(told(quick).map(({ comment }) => comment.id));
  quick.hangUp();
  back.hangUp();
});
