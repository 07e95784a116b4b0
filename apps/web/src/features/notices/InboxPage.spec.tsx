import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Asked, Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import { InboxBadge, useInboxLive } from './index.ts';
import InboxPage from './InboxPage.tsx';

interface Line {
  unread?: number;
  kinds?: [kind: string, count: number][];
  people?: string[];
  peopleCount?: number;
  comment?: string | null;
}

const member = (name: string) => ({ __typename: 'Member', id: name, name, initials: name[0], picture: null });

const line = (
  id: string,
  {
    unread = 1,
    kinds = [['REPLY', 1]],
    people = ['Ada'],
    peopleCount = people.length,
    comment = 'c1',
  }: Line = {},
) => ({
  __typename: 'NoticeGroupEdge',
  cursor: id,
  node: {
    __typename: 'NoticeGroup',
    id: `ALL:${id}`,
    unreadCount: unread,
    counts: kinds.map(([kind, count]) => ({ __typename: 'NoticeCount', kind, count })),
    latest: {
      __typename: 'Notice',
      id: `n${id}`,
      kind: kinds[0]![0],
      at: '2026-11-26T10:00:00Z',
      commentId: comment,
      excerpt: comment && 'Well said.',
    },
    firstUnread: unread > 0 ? { __typename: 'Notice', id: `f${id}`, commentId: comment } : null,
    people: people.map(member),
    peopleCount,
    idea: {
      __typename: 'Idea',
      id,
      title: `Idea ${id}`,
      lang: 'en',
      space: { __typename: 'Space', id: 's1', name: 'Depot', colour: 'CLAY' },
      stage: { __typename: 'Stage', id: 'st1', name: 'In review' },
    },
  },
});

function Page() {
  useInboxLive();
  return (
    <>
      <InboxBadge />
      <InboxPage />
    </>
  );
}

const state = (unread: number, latestAt = '2026-11-26T10:00:00Z') => ({
  __typename: 'Inbox',
  unread,
  latestAt,
});

async function inbox(
  lines: () => ReturnType<typeof line>[],
  { path = '/inbox', more = false, unread = 2 } = {},
) {
  const marked = (count: number): Reply => ({
    data: {
      markNoticesRead: { __typename: 'NoticesMarked', readAt: '2026-11-26T11:00:00Z', inbox: state(count) },
    },
  });
  const server = stagedServer(({ name, variables }: Asked): Reply => {
    if (name === 'MarkNoticesRead') return marked(0);
    if (name === 'MarkNoticesUnread')
      return {
        data: {
          markNoticesUnread: {
            __typename: 'NoticesMarked',
            readAt: '2026-11-26T11:00:00Z',
            inbox: state(unread),
          },
        },
      };
    const edges = variables.after ? [line('z')] : lines();
    const pageInfo = { __typename: 'PageInfo', hasNextPage: more && !variables.after, endCursor: 'end' };
    return {
      data: { inbox: { ...state(unread), groups: { __typename: 'NoticeGroupConnection', edges, pageInfo } } },
    };
  });
  await renderPage(<Page />, { link: server.link, path });
  await screen.findByRole('navigation', { name: 'Which notices' });
  const sent = (name: string) =>
    server.asked.filter((one) => one.name === name).map(({ variables }) => variables);
  return { ...server, sent };
}

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((title) => title.textContent);
const shown = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));

test('a line says who did how much, and leads to where one goes on reading', async () => {
  await inbox(() => [
    line('a', {
      kinds: [
        ['MENTION', 1],
        ['REPLY', 4],
      ],
      people: ['Ada', 'Bo'],
      peopleCount: 4,
    }),
    line('b', { kinds: [['DECISION', 1]], comment: null }),
  ]);
  await shown('Idea a', 'Idea b');
  const [first, second] = screen.getAllByRole('article');
  expect(first!.textContent).toMatch(/Ada, Bo, and 2 others · 1 mention and 4 replies, last one/);
  expect(within(first!).getByRole('link').getAttribute('href')).toBe('/ideas/a?comment=c1');
  expect(second!.textContent).toContain('Now in: In review');
  expect(within(second!).getByRole('link').getAttribute('href')).toBe('/ideas/b');
});

test('a line that is marked read stays where it is, and can be undone', async () => {
  const { sent } = await inbox(() => [line('a'), line('b')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Mark read: Idea a' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark read: Idea a' })).toBeNull());
  await shown('Idea a', 'Idea b');
  expect(sent('MarkNoticesRead')[0]).toMatchObject({
    input: { ideaId: 'a', upTo: '2026-11-26T10:00:00Z' },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Mark read: Idea a' });
  expect(sent('MarkNoticesUnread')[0]).toMatchObject({ input: { readAt: '2026-11-26T11:00:00Z' } });
});

test('all are marked read at once', async () => {
  const { sent } = await inbox(() => [line('a'), line('b')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Mark all read' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull());
  expect(sent('MarkNoticesRead')[0]).toMatchObject({ input: { ideaId: null } });
});

test('keys go from line to line and mark read', async () => {
  const { sent } = await inbox(() => [line('a'), line('b')]);
  await shown('Idea a', 'Idea b');
  await userEvent.keyboard('jje');
  await waitFor(() => expect(sent('MarkNoticesRead')).toMatchObject([{ input: { ideaId: 'b' } }]));
});

test('what is new waits until it is asked for; the count is live', async () => {
  let lines = [line('a')];
  const { emit } = await inbox(() => lines, { unread: 1 });
  await shown('Idea a');
  expect(screen.queryByRole('button', { name: 'Show what is new' })).toBeNull();
  await emit('InboxChanges', { inboxChanges: state(100, '2026-11-26T10:05:00Z') });
  expect(await screen.findByText('99+')).toBeTruthy();
  await shown('Idea a');
  lines = [line('b'), line('a')];
  await userEvent.click(await screen.findByRole('button', { name: 'Show what is new' }));
  await shown('Idea b', 'Idea a');
});

test('the address narrows the inbox, and the list goes on at its end', async () => {
  const { sent } = await inbox(() => [line('a')], { path: '/inbox?only=mentions', more: true });
  await shown('Idea a');
  expect(sent('InboxPage')[0]).toMatchObject({ filter: 'MENTIONS' });
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await shown('Idea a', 'Idea z');
});

test('an empty inbox says what will stand there', async () => {
  await inbox(() => [], { unread: 0 });
  expect(await screen.findByText('Nothing here yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mark all read' })).toBeNull();
});
