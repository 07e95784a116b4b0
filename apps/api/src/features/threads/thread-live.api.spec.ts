import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey, type Caller } from '../../testing/caller.ts';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { applied, fetchThread, type SeenThread } from './seen-thread.fixture.ts';
import { act, cursorOf, events, hear, postIdea, say, type SeenComment } from './thread.fixture.ts';

let api: TestApi;
let secondNode: TestApi;
let founded: Founding<'ada' | 'bo' | 'cem' | 'manager' | 'reviewer'>;
let ada: Person;
let bo: Person;
let cem: Person;
let boElsewhere: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: {
      ada: { name: 'Ada' },
      bo: { name: 'Bo' },
      cem: { name: 'Cem' },
      manager: { name: 'Mia Manager', roles: [{ role: 'COMMUNITY_MANAGER' }] },
      reviewer: { name: 'Rita Reviewer', roles: [{ role: 'REVIEWER' }] },
    },
  });
  ({ ada, bo, cem } = founded.people);
  secondNode = await api.another();
  boElsewhere = await new Person(secondNode.url, bo.memberId, bo.name, bo.email).signIn();
});
afterAll(async () => {
  for (const person of [...Object.values<Person>(founded.people), boElsewhere]) await person.hangUp();
  await secondNode.stop();
  await api.stop();
});

const newIdea = () => postIdea(ada, founded.spaceId);

/** Does something to the idea itself. */
const onIdea = (by: Caller, name: string, input: Record<string, unknown>, type = 'IdeaActInput') =>
  by.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ...input },
  });

const editIdea = (ideaId: string, version: number, title = 'Two kettles on every ward') =>
  onIdea(
    ada,
    'editIdea',
    { ideaId, version, title, bodyMarkdown: 'Tea for all.', tags: ['tea'], spaceId: founded.spaceId },
    'EditIdeaInput',
  );

describe('a thread while one looks at it', () => {
  test('tells everybody the same things in the same order, on any node', async () => {
    const idea = await newIdea();
    const start = await cursorOf(bo, idea);
    const listeners = [hear(bo, idea, start), hear(cem, idea, start), hear(boElsewhere, idea, start)];

    const root = await say(bo, idea, 'Root');
    const reply = await say(cem, idea, 'Reply', root.id);
    await act(bo, 'editComment', { commentId: root.id, version: 1, bodyMarkdown: 'Root, reworded' });
    await act(ada, 'react', { commentId: reply.id, key: 'bulb' });
    await editIdea(idea, 1);
    await act(cem, 'removeComment', { commentId: reply.id });

    for (const listener of listeners) {
      await listener.until(({ heard }) => heard.length >= 6);
      expect(events(listener).map(({ kind, comment }) => [kind, comment?.id])).toEqual([
        ['COMMENT_POSTED', root.id],
        ['COMMENT_POSTED', reply.id],
        ['COMMENT_CHANGED', root.id],
        ['COMMENT_CHANGED', reply.id],
        ['IDEA_CHANGED', undefined],
        ['COMMENT_CHANGED', reply.id],
      ]);
      expect(events(listener).map(({ cursor }) => Number(cursor) - Number(start))).toEqual([
        1, 2, 3, 4, 5, 6,
      ]);
      expect(listener.errors).toEqual([]);
      listener.stop();
    }
  });

  test('is heard within half a second on the node where it happened and on another', async () => {
    const idea = await newIdea();
    const start = await cursorOf(bo, idea);
    const listeners = [hear(bo, idea, start), hear(boElsewhere, idea, start)];
    await say(cem, idea, 'To wake the streams');
    await Promise.all(listeners.map((listener) => listener.until(({ heard }) => heard.length === 1)));
    const { id } = await say(cem, idea, 'Now');
    await Promise.all(listeners.map((listener) => listener.until(({ heard }) => heard.length === 2, 500)));
    for (const listener of listeners) {
      expect(events(listener)[1]!.comment).toMatchObject({ id, bodyMarkdown: 'Now' });
      listener.stop();
    }
  });

  test('a reaction given twice is told once', async () => {
    const idea = await newIdea();
    const { id } = await say(bo, idea, 'Once');
    const listener = hear(cem, idea, await cursorOf(bo, idea));
    for (let n = 0; n < 3; n += 1) await act(bo, 'react', { commentId: id, key: 'heart' });
    await act(bo, 'takeReactionBack', { commentId: id, key: 'heart' });
    await act(bo, 'takeReactionBack', { commentId: id, key: 'heart' });
    await say(bo, idea, 'End');
    await listener.until(({ heard }) => heard.length >= 3);
    expect(events(listener).map(({ kind }) => kind)).toEqual([
      'COMMENT_CHANGED',
      'COMMENT_CHANGED',
      'COMMENT_POSTED',
    ]);
    listener.stop();
  });
});

describe('after some time offline', () => {
  test('everything missed arrives once and in order, then what comes, and no removed text returns', async () => {
    const idea = await newIdea();
    const start = await cursorOf(bo, idea);
    const missed: SeenComment[] = [];
    for (let n = 0; n < 30; n += 1) missed.push(await say(bo, idea, `missed ${n}`));
    await act(bo, 'removeComment', { commentId: missed[3]!.id });

    const listener = hear(cem, idea, start);
    const live: SeenComment[] = [];
    for (let n = 0; n < 5; n += 1) live.push(await say(ada, idea, `live ${n}`));
    await listener.until(({ heard }) => heard.length >= 36);
    const posted = events(listener).filter(({ kind }) => kind === 'COMMENT_POSTED');
    expect(posted.map(({ comment }) => comment!.id)).toEqual([...missed, ...live].map(({ id }) => id));
    expect(events(listener).map(({ cursor }) => Number(cursor) - Number(start))).toEqual(
      Array.from({ length: 36 }, (_, n) => n + 1),
    );
    expect(JSON.stringify(listener.heard)).not.toContain('missed 3"');
    listener.stop();

    const again = hear(cem, idea, events(listener)[33]!.cursor);
    await again.until(({ heard }) => heard.length >= 2);
    expect(events(again).map(({ comment }) => comment!.id)).toEqual(live.slice(3).map(({ id }) => id));
    again.stop();
  });

  test('too long ago means to fetch afresh, and to go on from there', async () => {
    const idea = await newIdea();
    for (let n = 0; n < 5; n += 1) await say(bo, idea, `old ${n}`);
    await api.rows(`delete from topic_entries where topic = $1 and sequence < 4`, [`idea:${idea}`]);
    for (const after of ['0', '999999']) {
      const listener = hear(cem, idea, after);
      await listener.until(({ heard }) => heard.length >= 1);
      expect(events(listener)).toEqual([
        { cursor: await cursorOf(cem, idea), kind: 'RESYNC', comment: null, idea: null },
      ]);
      const { id } = await say(bo, idea, 'new');
      await listener.until(({ heard }) => heard.length >= 2);
      expect(events(listener)[1]).toMatchObject({ kind: 'COMMENT_POSTED', comment: { id } });
      listener.stop();
    }
  });
});

describe('a subscription is refused', () => {
  test.each([
    [
      'to what is no cursor',
      'abc',
      { code: 'INVALID_INPUT', fields: [{ path: 'after', code: 'BAD_FORMAT' }] },
    ],
    ['to a negative cursor', '-1', { code: 'INVALID_INPUT' }],
  ])('%s', async (_, after, extensions) => {
    const listener = hear(bo, await newIdea(), after);
    await listener.until(({ ended }) => ended);
    expect(listener.errors).toMatchObject([{ extensions }]);
  });

  test('to an idea that is not there, or that the viewer may not know of', async () => {
    const hidden = await newIdea();
    await onIdea(founded.people.manager, 'hideIdea', { ideaId: hidden, reason: 'Not here' }, 'HideIdeaInput');
    for (const id of [hidden, 'nonsense', '01890000-0000-7000-8000-000000000000']) {
      const listener = hear(bo, id, '0');
      await listener.until(({ ended }) => ended);
      expect(listener.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });
});

test('when the idea is hidden, those who may no longer know of it hear nothing of it', async () => {
  const idea = await newIdea();
  const listener = hear(bo, idea, await cursorOf(bo, idea));
  await say(cem, idea, 'Once this is heard, the stream is open');
  await listener.until(({ heard }) => heard.length === 1);
  await onIdea(founded.people.manager, 'hideIdea', { ideaId: idea, reason: 'Not here' }, 'HideIdeaInput');
  await listener.until(({ heard }) => heard.length >= 2);
  expect(events(listener)[1]).toMatchObject({ kind: 'IDEA_CHANGED', idea: null, comment: null });
  listener.stop();
});

describe('what one had, and the events since, are what one would fetch now', () => {
  let idea: string;
  let root: SeenComment;
  let reply: SeenComment;
  beforeAll(async () => {
    idea = await newIdea();
    root = await say(bo, idea, 'Root');
    reply = await say(cem, idea, 'Reply', root.id);
    await say(ada, idea, 'Another conversation');
  });

  const stage = async (key: string) =>
    (await ada.ask<{ stages: { id: string; key: string }[] }>(`{ stages { id key } }`)).stages.find(
      (it) => it.key === key,
    )!.id;
  const people = () => founded.people;

  const acts: [string, () => Promise<unknown>][] = [
    ['postComment at top level', () => say(cem, idea, 'Third')],
    ['postComment as a reply', () => say(ada, idea, 'Second reply', root.id)],
    ['postComment deep down', () => say(bo, idea, 'Deeper', reply.id)],
    [
      'editComment',
      () => act(bo, 'editComment', { commentId: root.id, version: 1, bodyMarkdown: 'Root *reworded*' }),
    ],
    [
      'editComment of a reply',
      () => act(cem, 'editComment', { commentId: reply.id, version: 1, bodyMarkdown: 'Reworded' }),
    ],
    ['react', () => act(ada, 'react', { commentId: reply.id, key: 'party' })],
    ['react by another', () => act(bo, 'react', { commentId: reply.id, key: 'party' })],
    ['takeReactionBack', () => act(ada, 'takeReactionBack', { commentId: reply.id, key: 'party' })],
    ['removeComment', () => act(cem, 'removeComment', { commentId: reply.id })],
    ['restoreComment', () => act(cem, 'restoreComment', { commentId: reply.id })],
    [
      'hideComment',
      () => act(people().manager, 'hideComment', { commentId: root.id, reason: 'Names a patient' }),
    ],
    ['unhideComment', () => act(people().manager, 'unhideComment', { commentId: root.id })],
    ['vote', () => onIdea(bo, 'vote', { ideaId: idea })],
    ['a second vote', () => onIdea(cem, 'vote', { ideaId: idea })],
    ['takeVoteBack', () => onIdea(bo, 'takeVoteBack', { ideaId: idea })],
    ['editIdea', () => editIdea(idea, 1)],
    [
      'moveIdea',
      async () =>
        onIdea(
          people().reviewer,
          'moveIdea',
          { ideaId: idea, stageId: await stage('in_review'), reason: 'Worth a look' },
          'MoveIdeaInput',
        ),
    ],
    [
      'answerIdea',
      () =>
        onIdea(
          people().reviewer,
          'answerIdea',
          { ideaId: idea, bodyMarkdown: 'We try it.', version: 0 },
          'AnswerIdeaInput',
        ),
    ],
    [
      'answerIdea again',
      () =>
        onIdea(
          people().reviewer,
          'answerIdea',
          { ideaId: idea, bodyMarkdown: 'We do it.', version: 1 },
          'AnswerIdeaInput',
        ),
    ],
    [
      'hideIdea',
      () => onIdea(people().manager, 'hideIdea', { ideaId: idea, reason: 'To be checked' }, 'HideIdeaInput'),
    ],
    ['unhideIdea', () => onIdea(people().manager, 'unhideIdea', { ideaId: idea })],
    ['withdrawIdea', () => onIdea(ada, 'withdrawIdea', { ideaId: idea })],
    ['restoreIdea', () => onIdea(ada, 'restoreIdea', { ideaId: idea })],
    [
      'several at once',
      () =>
        Promise.all([
          say(cem, idea, 'a'),
          say(bo, idea, 'b', root.id),
          act(ada, 'react', { commentId: root.id, key: 'eyes' }),
          onIdea(bo, 'vote', { ideaId: idea }),
        ]),
    ],
  ];

  // Ada watches: as the author she sees her idea also while it is hidden.
  test.each(acts)('after %s', async (_, doIt) => {
    const old = await fetchThread(ada, idea);
    await doIt();
    const fresh = await fetchThread(ada, idea);
    expect(fresh).not.toEqual(old);
    const { state, stop } = await applied(ada, old, fresh);
    stop();
    expect(state).toEqual(fresh);
  });

  test('after everything, from the very first cursor, whatever of it was already there', async () => {
    const fresh = await fetchThread(ada, idea);
    const stale: SeenThread = { ...fresh, threadCursor: '0' };
    const { state, stop } = await applied(ada, stale, fresh);
    stop();
    expect(state).toEqual(fresh);
  });
});
