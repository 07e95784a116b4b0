import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fact } from '../../platform/acts/fact.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import {
  answer,
  comment,
  editComment,
  follow,
  hide,
  mentionOf,
  move,
  post,
  prefer,
  removeComment,
  tagId,
  vote,
  type Kind,
  type Level,
} from '../../testing/what-people-do.ts';
import { groupsOf, kindsAbout, readInbox } from './notices.fixture.ts';
import { NoticesWriter } from './notices.writer.ts';

let api: TestApi;
let founding: Founding<'author' | 'other' | 'reviewer'>;
let author: Person;
let other: Person;
let reviewer: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, {
    people: { author: {}, other: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ({ author, other, reviewer } = founding.people);
});
afterAll(() => api.stop());

/** An idea of the author in a space of its own, under a tag of its own, and somebody who comes new to it. */
async function scene() {
  const reader = await founding.signedIn();
  const tag = `t${reader.memberId.slice(-12)}`;
  const spaceId = await founding.addSpace(`Space ${tag}`);
  const ideaId = await post(author, spaceId, { tags: [tag] });
  const subjects: Record<Kind | 'OTHER', string> = {
    IDEA: ideaId,
    MEMBER: author.memberId,
    SPACE: spaceId,
    TAG: await tagId(reader, tag),
    OTHER: other.memberId,
  };
  return { reader, tag, spaceId, ideaId, subjects };
}

type Choices = Partial<Record<Kind | 'OTHER', Level>>;
const calm = ['MENTION', 'REPLY', 'ANSWER', 'DECISION'];

/** What a reader who has commented chose, and what then reaches them of all that can happen. OTHER is who comments. */
const matrix: [chosen: Choices, hears: string[], newIdea: boolean][] = [
  [{}, calm, false],
  [{ IDEA: 'ALL' }, [...calm, 'COMMENT'], false],
  [{ IDEA: 'CALM' }, calm, false],
  [{ IDEA: 'NONE' }, [], false],
  [{ SPACE: 'ALL' }, calm, true],
  [{ SPACE: 'CALM' }, calm, false],
  [{ SPACE: 'NONE' }, [], false],
  [{ TAG: 'ALL' }, calm, true],
  [{ TAG: 'CALM' }, calm, false],
  [{ TAG: 'NONE' }, [], false],
  [{ MEMBER: 'ALL' }, calm, true],
  [{ MEMBER: 'CALM' }, calm, false],
  [{ MEMBER: 'NONE' }, [], false],
  [{ OTHER: 'NONE' }, ['ANSWER', 'DECISION'], false],
  [{ OTHER: 'NONE', IDEA: 'ALL' }, ['ANSWER', 'DECISION'], false],
  [{ IDEA: 'ALL', SPACE: 'NONE' }, [...calm, 'COMMENT'], false],
  [{ SPACE: 'ALL', TAG: 'NONE' }, [], false],
  [{ SPACE: 'ALL', MEMBER: 'NONE' }, [], false],
  [{ IDEA: 'NONE', SPACE: 'ALL', TAG: 'ALL', MEMBER: 'ALL' }, [], true],
];

/** Everything that can bring a notice happens once; gives the id of the further idea. */
async function everythingHappens(
  { reader, ideaId, spaceId, tag }: Awaited<ReturnType<typeof scene>>,
  said: string,
) {
  await comment(other, ideaId, 'An answer to you', said);
  await comment(other, ideaId, `Hear, ${mentionOf(reader)}`);
  await comment(other, ideaId, 'Only a word');
  await answer(reviewer, ideaId);
  await move(reviewer, ideaId);
  const further = await post(author, spaceId, { tags: [tag] });
  await api.settle();
  return further;
}

test.each(matrix)('who chose %j hears of %j; of a new idea: %j', async (chosen, hears, newIdea) => {
  const set = await scene();
  const said = await comment(set.reader, set.ideaId);
  for (const [of, level] of Object.entries(chosen) as [Kind | 'OTHER', Level][])
    await follow(set.reader, of === 'OTHER' ? 'MEMBER' : of, set.subjects[of], level);
  const further = await everythingHappens(set, said);
  expect(await kindsAbout(set.reader, set.ideaId)).toEqual(hears);
  expect(await kindsAbout(set.reader, further)).toEqual(newIdea ? ['NEW_IDEA'] : []);
});

test.each<[what: string, preferences: Record<string, boolean>, hears: string[]]>([
  ['commenting', { onCommenting: false }, ['MENTION']],
  ['commenting but not backing', { onCommenting: false, onVoting: true }, ['MENTION']],
])('who does not follow by %s hears of %j %j', async (_, preferences, hears) => {
  const set = await scene();
  const said = await comment(set.reader, set.ideaId);
  await prefer(set.reader, preferences);
  await everythingHappens(set, said);
  expect(await kindsAbout(set.reader, set.ideaId)).toEqual(hears);
});

test('who backs an idea hears of its answer and of decisions', async () => {
  const { reader, ideaId } = await scene();
  await vote(reader, ideaId);
  await comment(other, ideaId);
  await answer(reviewer, ideaId);
  await move(reviewer, ideaId);
  await answer(reviewer, ideaId, 1, 'In other words: yes.');
  await api.settle();
  expect(await kindsAbout(reader, ideaId)).toEqual(['ANSWER', 'DECISION']);
});

test('an author hears what is said to the idea; nobody hears of themselves', async () => {
  const { reader, ideaId } = await scene();
  await follow(reader, 'IDEA', ideaId, 'ALL');
  const said = await comment(reader, ideaId, `I say it to ${mentionOf(reader)}`);
  await comment(author, ideaId, 'Thank you', said);
  await api.settle();
  expect(await kindsAbout(author, ideaId)).toEqual(['REPLY']);
  expect(await kindsAbout(reader, ideaId)).toEqual(['REPLY']);
});

test('of several reasons one notice tells the strongest', async () => {
  const { reader, ideaId } = await scene();
  const said = await comment(reader, ideaId);
  await follow(reader, 'IDEA', ideaId, 'ALL');
  await comment(other, ideaId, `Well, ${mentionOf(reader)}`, said);
  await api.settle();
  expect(await kindsAbout(reader, ideaId)).toEqual(['MENTION']);
});

test('an edit that adds a mention tells only who was not mentioned before', async () => {
  const { reader, ideaId } = await scene();
  const second = await founding.signedIn();
  const said = await comment(other, ideaId, `Ask ${mentionOf(reader)}`);
  await api.settle();
  const before = await readInbox(reader);
  await editComment(other, said, 1, `Ask ${mentionOf(reader)} or ${mentionOf(second)}`);
  await api.settle();
  expect(await kindsAbout(second, ideaId)).toEqual(['MENTION']);
  const { unread, latestAt } = await readInbox(reader);
  expect({ unread, latestAt }).toEqual({ unread: before.unread, latestAt: before.latestAt });
});

test('whoever may not see an idea hears nothing of it, and what was heard is gone while it is hidden', async () => {
  const { reader, ideaId } = await scene();
  const moderator = await founding.signedIn({ roles: [{ role: 'COMMUNITY_MANAGER' }] });
  await vote(reader, ideaId);
  await move(reviewer, ideaId);
  await api.settle();
  expect((await readInbox(reader)).unread).toBe(1);
  await hide(moderator, ideaId);
  expect(await readInbox(reader)).toMatchObject({ unread: 0, groups: { edges: [] } });
  await vote(moderator, ideaId).catch(() => undefined);
  const [fact] = await factsAbout(ideaId, 'idea.moved');
  await api.rows(`delete from notices where idea_id = $1`, [ideaId]);
  await api.get(NoticesWriter).write(fact!);
  const told = await api.rows<{ member_id: string }>(`select member_id from notices where idea_id = $1`, [
    ideaId,
  ]);
  expect(told).toEqual([{ member_id: author.memberId }]);
});

test('what a removed comment told is gone with it', async () => {
  const { reader, ideaId } = await scene();
  const said = await comment(other, ideaId, `Ask ${mentionOf(reader)}`);
  await api.settle();
  expect(groupsOf(await readInbox(reader))[0]).toMatchObject({
    latest: { kind: 'MENTION', commentId: said, excerpt: expect.stringContaining(`Ask @${reader.name}`) },
    people: [{ id: other.memberId }],
    peopleCount: 1,
  });
  await removeComment(other, said);
  expect(await readInbox(reader)).toMatchObject({ unread: 0, groups: { edges: [] } });
});

describe('writing', () => {
  test('twice is writing once', async () => {
    const set = await scene();
    const said = await comment(set.reader, set.ideaId);
    await follow(set.reader, 'IDEA', set.ideaId, 'ALL');
    await everythingHappens(set, said);
    const notices = () =>
      api.rows(`select * from notices where idea_id = $1 order by event_id, member_id`, [set.ideaId]);
    const once = await notices();
    expect(once.length).toBeGreaterThan(5);
    const facts = await factsAbout(set.ideaId);
    for (const fact of [...facts, ...facts.reverse()]) await api.get(NoticesWriter).write(fact);
    expect(await notices()).toEqual(once);
  });

  test('to many costs as many statements as to one', async () => {
    const { reader, ideaId } = await scene();
    await vote(reader, ideaId);
    await move(reviewer, ideaId);
    await api.settle();
    const [fact] = await factsAbout(ideaId, 'idea.moved');
    const write = () => statementsOf(() => api.get(NoticesWriter).write(fact!));
    const told = async () => (await api.rows(`select 1 from notices where idea_id = $1`, [ideaId])).length;
    const [toFew, few] = [await write(), await told()];
    for (let n = 0; n < 12; n += 1) await vote(await founding.signedIn(), ideaId);
    await api.settle();
    expect((await write()).length).toBe(toFew.length);
    expect(await told()).toBe(few + 12);
  });
});

/** The facts about an idea that notices are written for, as their listener hears them. */
async function factsAbout(ideaId: string, action?: string): Promise<Fact[]> {
  return api.rows<Fact & { [column: string]: unknown }>(
    `select id, at, actor_id as "actorId", action, subject_kind as "subjectKind", subject_id as "subjectId", facts
     from records where (subject_id = $1 or facts->>'ideaId' = $1)
       and action in ('idea.posted', 'idea.answered', 'idea.moved', 'comment.posted', 'mention.made')
       and ($2::text is null or action = $2) order by id`,
    [ideaId, action ?? null],
  );
}
