import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clock } from '../../platform/clock/clock.ts';
import type { Listener } from '../../testing/caller.ts';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { answer, comment, follow, mentionOf, move, post } from '../../testing/what-people-do.ts';
import { KEPT_READ_DAYS, KEPT_UNREAD_DAYS } from './notice.rules.ts';
import { groupsOf, markRead, markUnread, readInbox } from './notices.fixture.ts';
import { NoticesTidy } from './notices-tidy.ts';

let api: TestApi;
let elsewhere: TestApi;
let founding: Founding<'bo' | 'cleo' | 'reviewer'>;
let bo: Person;
let cleo: Person;
let reviewer: Person;

beforeAll(async () => {
  api = await TestApi.start();
  elsewhere = await api.another();
  founding = await foundOrganisation(api, {
    people: { bo: {}, cleo: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ({ bo, cleo, reviewer } = founding.people);
});
afterAll(async () => {
  await elsewhere.stop();
  await api.stop();
});

/** A new author with so many ideas, on each of which Bo has commented. */
async function author(ideas: number) {
  const ada = await founding.signedIn();
  const ideaIds: string[] = [];
  for (let n = 0; n < ideas; n += 1) ideaIds.push(await post(ada, founding.spaceId));
  for (const id of ideaIds) await comment(bo, id, `On ${id}`);
  await api.settle();
  return { ada, ideaIds };
}

const ids = (inbox: Awaited<ReturnType<typeof readInbox>>) => groupsOf(inbox).map(({ idea }) => idea!.id);

type Changes = Listener<{ inboxChanges: { unread: number } }>;
const listen = (by: Person): Changes => by.listen(`subscription { inboxChanges { unread latestAt } }`);
const until = (changes: Changes, unread: number) =>
  changes.until(({ heard }) => heard.at(-1)?.inboxChanges.unread === unread);

test('the count is live in every tab, on every node', async () => {
  const { ada, ideaIds } = await author(1);
  const there = await new Person(elsewhere.url, ada.memberId, ada.name, ada.email).signIn();
  const tabs = [listen(ada), listen(there)];
  for (const tab of tabs) await until(tab, 1);
  await comment(cleo, ideaIds[0]!);
  for (const tab of tabs) await until(tab, 2);
  const { readAt } = await markRead(there);
  for (const tab of tabs) await until(tab, 0);
  await markUnread(ada, readAt);
  for (const tab of tabs) await until(tab, 2);
  for (const tab of tabs) tab.stop();
  await there.hangUp();
  await ada.hangUp();
});

test('one line an idea says how many of what, by whom, and where to go on reading', async () => {
  const { ada, ideaIds } = await author(1);
  const second = await comment(cleo, ideaIds[0]!, `For ${mentionOf(ada)}`);
  await comment(bo, ideaIds[0]!, 'The last word');
  await answer(reviewer, ideaIds[0]!);
  await api.settle();
  const [line] = groupsOf(await readInbox(ada));
  expect(line).toMatchObject({
    unreadCount: 4,
    counts: [
      { kind: 'MENTION', count: 1 },
      { kind: 'REPLY', count: 2 },
      { kind: 'ANSWER', count: 1 },
    ],
    latest: { kind: 'ANSWER', commentId: null, excerpt: null },
    firstUnread: { kind: 'REPLY', excerpt: `On ${ideaIds[0]}` },
    people: [{ id: reviewer.memberId }, { id: bo.memberId }, { id: cleo.memberId }],
    peopleCount: 3,
  });
  await markRead(ada, { noticeIds: [line!.firstUnread!.id] });
  expect(groupsOf(await readInbox(ada))[0]).toMatchObject({
    unreadCount: 3,
    firstUnread: { kind: 'MENTION', commentId: second },
  });
});

describe('marking read', () => {
  test('does one, those of an idea, or all, and can be undone', async () => {
    const { ada, ideaIds } = await author(3);
    const [first, ...others] = ids(await readInbox(ada));
    expect((await markRead(ada, { ideaId: first })).inbox.unread).toBe(2);
    expect(ids(await readInbox(ada, { filter: 'UNREAD' }))).toEqual(others);
    const all = await markRead(ada);
    expect(all.inbox.unread).toBe(0);
    expect(await markUnread(ada, all.readAt)).toBe(2);
    expect(ids(await readInbox(ada, { filter: 'UNREAD' }))).toEqual(others);
    expect(ids(await readInbox(ada)).sort()).toEqual(ideaIds.sort());
  });

  test('goes no further than what was seen, and touches nobody else', async () => {
    const { ada, ideaIds } = await author(1);
    const { latestAt } = await readInbox(ada);
    await comment(cleo, ideaIds[0]!, 'Not seen yet');
    await api.settle();
    expect((await markRead(ada, { upTo: latestAt })).inbox.unread).toBe(1);
    const [line] = groupsOf(await readInbox(ada));
    await markRead(bo, { noticeIds: [line!.firstUnread!.id] });
    expect((await readInbox(ada)).unread).toBe(1);
  });
});

test('filters show what they say', async () => {
  const { ada, ideaIds } = await author(2);
  const [replied, decided] = ideaIds as [string, string];
  await follow(ada, 'MEMBER', cleo.memberId, 'ALL');
  const fresh = await post(cleo, founding.spaceId);
  await comment(cleo, replied, `Look, ${mentionOf(ada)}`);
  await move(reviewer, decided);
  await api.settle();
  const shown = async (filter: string) => ids(await readInbox(ada, { filter }));
  expect(await shown('DECISIONS')).toEqual([decided]);
  expect(await shown('MENTIONS')).toEqual([replied]);
  expect((await shown('REPLIES')).sort()).toEqual([replied, decided].sort());
  expect(await shown('NEW_IDEAS')).toEqual([fresh]);
  expect((await shown('ALL')).length).toBe(3);
});

test('joined pages are the whole inbox, also while something new arrives', async () => {
  const { ada, ideaIds } = await author(7);
  const whole = ids(await readInbox(ada));
  const joined: string[] = [];
  let after: string | null = null;
  do {
    const inbox = await readInbox(ada, { first: 2, after });
    joined.push(...ids(inbox));
    after = inbox.groups.pageInfo.hasNextPage ? inbox.groups.pageInfo.endCursor : null;
    // Moves the last line to the top.
    await comment(cleo, whole.at(-1)!);
    await api.settle();
  } while (after);
  expect(joined).toEqual(whole);
  expect(whole).toEqual([...ideaIds].reverse());
  expect(ids(await readInbox(ada))[0]).toBe(whole.at(-1));
});

test('a count goes up to a hundred, and no further', async () => {
  const { ada, ideaIds } = await author(1);
  await api.rows(
    `insert into notices (event_id, member_id, kind, idea_id, at)
     select gen_random_uuid(), $1, 'decision', $2, app_now() from generate_series(1, 150)`,
    [ada.memberId, ideaIds[0]],
  );
  expect((await readInbox(ada)).unread).toBe(100);
});

test('what was read long ago, or never, is let go of', async () => {
  const { ada, ideaIds } = await author(3);
  const [read, unread, fresh] = ideaIds as [string, string, string];
  const past = (days: number) => new Date(clock.now().getTime() - days * 86_400_000);
  const age = (set: string, moment: Date, ideaId: string) =>
    api.rows(`update notices set ${set} = $1 where member_id = $2 and idea_id = $3`, [
      moment,
      ada.memberId,
      ideaId,
    ]);
  await markRead(ada, { ideaId: read });
  await age('read_at', past(KEPT_READ_DAYS + 1), read);
  await age('at', past(KEPT_UNREAD_DAYS + 1), unread);
  await api.get(NoticesTidy).run();
  expect(ids(await readInbox(ada))).toEqual([fresh]);
});
