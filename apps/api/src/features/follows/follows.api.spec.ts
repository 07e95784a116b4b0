import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import {
  comment,
  follow,
  followingPage,
  followOf,
  hide,
  idsOf,
  post,
  prefer,
  removeComment,
  setFollowMutation,
  tagId,
  unfollow,
  vote,
  type Kind,
  type Level,
} from '../../testing/what-people-do.ts';

let api: TestApi;
let founding: Founding<'author' | 'reader'>;
let author: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, { people: { author: {}, reader: {} } });
  ({ author } = founding.people);
});
afterAll(() => api.stop());

/** An idea of the author in a space of its own with a tag of its own, and somebody who comes new to it. */
async function scene() {
  const reader = await founding.signedIn();
  const name = `t${reader.memberId.slice(-12)}`;
  const spaceId = await founding.addSpace(`Space ${name}`);
  const ideaId = await post(author, spaceId, { tags: [name] });
  const subject: Record<Kind, string> = {
    IDEA: ideaId,
    MEMBER: author.memberId,
    SPACE: spaceId,
    TAG: await tagId(reader, name),
  };
  return { reader, ideaId, spaceId, subject };
}

describe('taking part is following calmly', () => {
  test('for who posts, comments or votes; and no longer when it is taken back', async () => {
    const { reader, ideaId } = await scene();
    expect(await followOf(reader, ideaId)).toEqual({ level: null, source: null });
    expect(await followOf(author, ideaId)).toEqual({ level: 'CALM', source: 'POSTED' });
    await vote(reader, ideaId);
    expect(await followOf(reader, ideaId)).toEqual({ level: 'CALM', source: 'VOTED' });
    const said = await comment(reader, ideaId);
    expect(await followOf(reader, ideaId)).toEqual({ level: 'CALM', source: 'COMMENTED' });
    await removeComment(reader, said);
    expect(await followOf(reader, ideaId)).toEqual({ level: 'CALM', source: 'VOTED' });
  });

  test('each way can be switched off, also for what was done before', async () => {
    const { reader, ideaId, spaceId } = await scene();
    await vote(reader, ideaId);
    await comment(reader, ideaId);
    const own = await post(reader, spaceId);
    await prefer(reader, { onCommenting: false });
    expect(await followOf(reader, ideaId)).toEqual({ level: 'CALM', source: 'VOTED' });
    await prefer(reader, { onCommenting: false, onVoting: false });
    expect(await followOf(reader, ideaId)).toEqual({ level: null, source: null });
    expect(idsOf(await followingPage(reader))).toEqual([own]);
    await prefer(reader, { onPosting: false });
    expect(await followOf(reader, own)).toEqual({ level: null, source: null });
    expect(idsOf(await followingPage(reader))).toEqual([ideaId]);
  });
});

/** What was chosen for what, and what then counts for the idea of a reader who has voted for it. */
const choices: [chosen: Partial<Record<Kind, Level>>, level: Level, source: string][] = [
  [{}, 'CALM', 'VOTED'],
  [{ IDEA: 'ALL' }, 'ALL', 'CHOSEN'],
  [{ IDEA: 'CALM' }, 'CALM', 'CHOSEN'],
  [{ IDEA: 'NONE' }, 'NONE', 'CHOSEN'],
  [{ SPACE: 'ALL' }, 'CALM', 'VOTED'],
  [{ SPACE: 'NONE' }, 'NONE', 'SPACE'],
  [{ TAG: 'NONE' }, 'NONE', 'TAG'],
  [{ MEMBER: 'NONE' }, 'NONE', 'MEMBER'],
  [{ SPACE: 'ALL', TAG: 'NONE' }, 'NONE', 'TAG'],
  [{ IDEA: 'ALL', SPACE: 'NONE' }, 'ALL', 'CHOSEN'],
  [{ IDEA: 'NONE', SPACE: 'ALL' }, 'NONE', 'CHOSEN'],
];

test.each(choices)('of %j and a vote the level is %s, from %s', async (chosen, level, source) => {
  const { reader, ideaId, subject } = await scene();
  await vote(reader, ideaId);
  for (const [kind, wanted] of Object.entries(chosen) as [Kind, Level][])
    await follow(reader, kind, subject[kind], wanted);
  expect(await followOf(reader, ideaId)).toEqual({ level, source });
  expect(idsOf(await followingPage(reader)).includes(ideaId)).toBe(level !== 'NONE');
});

test.each(['SPACE', 'TAG', 'MEMBER'] as const)(
  'what is followed through its %s is followed calmly, until the choice is taken back',
  async (kind) => {
    const { reader, ideaId, subject } = await scene();
    await follow(reader, kind, subject[kind], 'ALL');
    expect(await followOf(reader, ideaId)).toEqual({ level: 'CALM', source: kind });
    expect(idsOf(await followingPage(reader))).toContain(ideaId);
    await unfollow(reader, kind, subject[kind]);
    expect(await followOf(reader, ideaId)).toEqual({ level: null, source: null });
    expect(idsOf(await followingPage(reader))).toEqual([]);
  },
);

test('one cannot follow oneself, nor what is not there', async () => {
  const { reader } = await scene();
  const refused = async (kind: Kind, subjectId: string) =>
    (
      await reader.refused(setFollowMutation, {
        input: { idempotencyKey: newKey(), kind, subjectId, level: 'ALL' },
      })
    ).extensions;
  expect(await refused('MEMBER', reader.memberId)).toMatchObject({
    code: 'FORBIDDEN',
    params: { rule: 'follow.self' },
  });
  for (const kind of ['IDEA', 'MEMBER', 'SPACE', 'TAG'] as const)
    for (const id of ['no-id', '019ab000-0000-7000-8000-0000000000ff'])
      expect((await refused(kind, id)).code).toBe('NOT_FOUND');
  const moderator = await founding.signedIn({ roles: [{ role: 'COMMUNITY_MANAGER' }] });
  const hidden = await post(author, founding.spaceId);
  await hide(moderator, hidden);
  expect((await refused('IDEA', hidden)).code).toBe('NOT_FOUND');
});

describe('the list of what is followed', () => {
  const list = `query ($id: ID!, $kind: FollowKind, $level: FollowLevel, $first: Int! = 20, $after: String) {
    member(id: $id) { follows(kind: $kind, level: $level, first: $first, after: $after) {
      edges { node { kind level idea { id } member { id } space { id } tag { name } } } pageInfo { hasNextPage endCursor } } } }`;
  interface Listed {
    edges: { node: { kind: Kind; level: Level } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const listed = async (by: Person, id: string, wanted: object = {}) =>
    (await by.ask<{ member: { follows: Listed | null } }>(list, { id, ...wanted })).member.follows;
  const kinds = (page: Listed | null) => page?.edges.map(({ node }) => `${node.kind} ${node.level}`);

  test('holds choices, newest first, in pages, narrowed by kind and level', async () => {
    const { reader, subject } = await scene();
    await follow(reader, 'IDEA', subject.IDEA, 'ALL');
    await follow(reader, 'SPACE', subject.SPACE, 'CALM');
    await follow(reader, 'TAG', subject.TAG, 'NONE');
    const all = await listed(reader, reader.memberId);
    expect(kinds(all)).toEqual(['TAG NONE', 'SPACE CALM', 'IDEA ALL']);
    const first = await listed(reader, reader.memberId, { first: 2 });
    const rest = await listed(reader, reader.memberId, { first: 2, after: first!.pageInfo.endCursor });
    expect([...first!.edges, ...rest!.edges]).toEqual(all!.edges);
    expect(kinds(await listed(reader, reader.memberId, { kind: 'SPACE' }))).toEqual(['SPACE CALM']);
    expect(kinds(await listed(reader, reader.memberId, { level: 'ALL' }))).toEqual(['IDEA ALL']);
  });

  test('is seen by others only when it is shared, and never what is silenced', async () => {
    const { reader, subject } = await scene();
    await follow(reader, 'IDEA', subject.IDEA, 'ALL');
    await follow(reader, 'TAG', subject.TAG, 'NONE');
    expect(await listed(author, reader.memberId)).toBeNull();
    await prefer(reader, { sharesFollows: true });
    expect(kinds(await listed(author, reader.memberId))).toEqual(['IDEA ALL']);
    expect(kinds(await listed(author, reader.memberId, { level: 'NONE' }))).toEqual([]);
  });
});

describe('the following feed', () => {
  test('joined pages are the whole list, also while new ideas arrive', async () => {
    const { reader, subject, spaceId } = await scene();
    await follow(reader, 'SPACE', subject.SPACE, 'ALL');
    const expected = idsOf(await followingPage(reader));
    for (let n = 0; n < 7; n += 1) expected.unshift(await post(author, spaceId));
    const other = await post(author, founding.spaceId);
    await vote(reader, other);
    expected.unshift(other);
    const joined: string[] = [];
    let after: string | null = null;
    do {
      const page = await followingPage(reader, { first: 3, after });
      joined.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      await post(author, spaceId);
    } while (after);
    expect(joined).toEqual(expected);
  });

  test('is narrowed like every feed, and leaves out what a moderator hid', async () => {
    const { reader, ideaId, spaceId } = await scene();
    const moderator = await founding.signedIn({ roles: [{ role: 'COMMUNITY_MANAGER' }] });
    const elsewhere = await post(author, founding.spaceId);
    await vote(reader, ideaId);
    await vote(reader, elsewhere);
    expect(idsOf(await followingPage(reader, { filter: { spaceIds: [spaceId] } }))).toEqual([ideaId]);
    await hide(moderator, elsewhere);
    expect(idsOf(await followingPage(reader))).toEqual([ideaId]);
  });

  test('says what brings new ideas into it', async () => {
    const { reader, subject } = await scene();
    await follow(reader, 'SPACE', subject.SPACE, 'CALM');
    await follow(reader, 'TAG', subject.TAG, 'NONE');
    expect(await reader.ask('{ followReach { spaceIds tagIds memberIds mutedIds } }')).toEqual({
      followReach: { spaceIds: [subject.SPACE], tagIds: [], memberIds: [], mutedIds: [subject.TAG] },
    });
  });
});

test('a choice sent twice with one key is one choice', async () => {
  const { reader, subject } = await scene();
  const input = { idempotencyKey: newKey(), kind: 'IDEA', subjectId: subject.IDEA, level: 'ALL' };
  expect(await reader.ask(setFollowMutation, { input })).toEqual(
    await reader.ask(setFollowMutation, { input }),
  );
});
