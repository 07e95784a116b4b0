import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Asked, Reply } from '../../testing/answering-link.ts';
import { feedPage, inventedIdea, places, type InventedIdea } from '../../testing/invented-ideas.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import FeedPage from './FeedPage.tsx';

type FeedOf = (variables: Record<string, unknown>) => Reply;

const feed = (ideas: ReturnType<typeof inventedIdea>[], more = false): Reply => ({
  data: { feed: feedPage(ideas, more) },
});

async function feedPageOf(feedOf: FeedOf, path = '/') {
  const server = stagedServer(({ name, variables }: Asked) => {
    if (name === 'Feed') return feedOf(variables);
    return { data: name === 'FeedPlaces' ? places : { tags: [] } };
  });
  const view = await renderPage(<FeedPage />, { link: server.link, path });
  let cursor = 0;
  const event = (kind: string, id: string, idea: InventedIdea = {}) =>
    server.emit('FeedEvents', {
      feedEvents: {
        __typename: 'FeedEvent',
        cursor: `c${(cursor += 1)}`,
        kind,
        idea: kind === 'RESYNC' ? null : inventedIdea(id, idea),
      },
    });
  const feedsAsked = () =>
    server.asked.filter(({ name }) => name === 'Feed').map(({ variables }) => variables);
  return { ...view, ...server, event, feedsAsked };
}

const titles = () =>
  screen.queryAllByRole('heading', { level: 2, name: /^Idea/ }).map((title) => title.textContent);
const shown = (expected: string) =>
  waitFor(() => expect(titles()).toEqual([...expected].map((id) => `Idea ${id}`)));
const ideas = (ids: string) => [...ids].map((id) => inventedIdea(id));

test('pages join without anything twice, also when an idea moved from one to the next', async () => {
  await feedPageOf(({ after }) => (after ? feed(ideas('bcd')) : feed(ideas('ab'), true)), '/?order=new');
  await shown('ab');
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  await shown('abcd');
  expect(screen.getByText(/You have seen everything/)).toBeTruthy();
});

test('when the hand has expired a new one is dealt, and what stands there stays', async () => {
  const { feedsAsked } = await feedPageOf(({ after, first }) => {
    if (first) return feed(ideas('cba'), true);
    if (after === 'b') return { error: { code: 'CONFLICT', params: { rule: 'feed.hand_expired' } } };
    return after ? feed(ideas('ade')) : feed(ideas('ab'), true);
  }, '/?order=revealed');
  await shown('ab');
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  await shown('abc');
  expect(screen.queryByRole('alert')).toBeNull();
  // It goes on from the new hand.
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  await shown('abcde');
  expect(feedsAsked().at(-1)).toMatchObject({ order: 'REVEALED', after: 'a' });
});

test('new ideas of others are counted, each once, and come when they are asked for', async () => {
  let all = 'ab';
  const { event } = await feedPageOf(() => feed(ideas(all)), '/?order=new');
  await shown('ab');
  await event('IDEA_POSTED', 'c');
  await event('IDEA_POSTED', 'c');
  await event('IDEA_POSTED', 'a');
  await event('IDEA_POSTED', 'm', { by: 'amara' });
  await event('IDEA_POSTED', 'd');
  expect(screen.getByRole('button', { name: '2 new ideas' })).toBeTruthy();
  expect(titles()).toEqual(['Idea a', 'Idea b']);

  all = 'dcab';
  await userEvent.click(screen.getByRole('button', { name: '2 new ideas' }));
  await shown('dcab');
  expect(screen.queryByRole('button', { name: /new idea/ })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Idea d');
});

test('what does not fit the filter, or is withdrawn again, is not counted', async () => {
  const { event, feedsAsked } = await feedPageOf(() => feed(ideas('a')), '/?order=new&space=depot');
  await shown('a');
  expect(feedsAsked()).toEqual([{ order: 'NEW', filter: { spaceIds: ['s1'] } }]);
  await event('IDEA_POSTED', 'w', { space: 'wards' });
  await event('IDEA_POSTED', 'd');
  expect(screen.getByRole('button', { name: '1 new idea' })).toBeTruthy();
  await event('IDEA_CHANGED', 'd', { state: 'WITHDRAWN' });
  expect(screen.queryByRole('button', { name: /new idea/ })).toBeNull();
});

test('an idea that changed does so where it stands', async () => {
  const { event } = await feedPageOf(() => feed(ideas('ab')));
  await shown('ab');
  await event('IDEA_CHANGED', 'b', { title: 'Idea b, in better words' });
  await waitFor(() => expect(titles()).toEqual(['Idea a', 'Idea b, in better words']));
  await event('IDEA_CHANGED', 'a', { state: 'WITHDRAWN' });
  expect(await screen.findByText('Withdrawn by its author')).toBeTruthy();
});

test('after too much was missed the list is read again', async () => {
  let all = 'ab';
  const { event } = await feedPageOf(() => feed(ideas(all)));
  await shown('ab');
  all = 'xyab';
  await event('RESYNC', '');
  await shown('xyab');
});

test('counts of ideas are live, and never go back to an older state', async () => {
  const { client } = await feedPageOf(() => feed([inventedIdea('a', { count: 4 })]));
  await shown('a');
  const card = within(screen.getByRole('article'));
  expect(card.getByText('4')).toBeTruthy();
  const id = client.cache.identify({ __typename: 'Idea', id: 'a' })!;
  const arrive = (count: number, version: number) =>
    client.cache.modify({ id, fields: { support: () => ({ __typename: 'Support', count, version }) } });
  arrive(9, 5);
  expect(await card.findByText('9')).toBeTruthy();
});

test('without any idea the way to the first one is shown', async () => {
  await feedPageOf(() => feed([]));
  const link = await screen.findByRole('link', { name: 'Post the first idea' });
  expect(link.getAttribute('href')).toBe('/new');
});

test('a filter that fits nothing names itself and can be taken away', async () => {
  await feedPageOf(({ filter }) => feed(filter ? [] : ideas('ab')), '/?space=wards&tag=linen&tag=keys');
  expect(await screen.findByText('No idea fits all of this')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter #linen' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /linen/ })).toBeNull());
  await userEvent.click(screen.getByRole('link', { name: 'Show all ideas' }));
  await shown('ab');
});

test('a space that does not exist asks the server for nothing', async () => {
  const { feedsAsked } = await feedPageOf(() => feed(ideas('ab')), '/?space=nowhere');
  expect(await screen.findByText('No idea fits all of this')).toBeTruthy();
  expect(feedsAsked()).toEqual([]);
});

test('a feed that cannot be read says so, and tries again', async () => {
  let down = true;
  await feedPageOf(() => (down ? { error: { code: 'UNAVAILABLE' } } : feed(ideas('ab'))));
  expect(await screen.findByText(/busy or restarting/)).toBeTruthy();
  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await shown('ab');
});

test('a page that could not be added leaves the others, and the button', async () => {
  let down = true;
  await feedPageOf(({ after }) => {
    if (!after) return feed(ideas('ab'), true);
    return down ? { error: { code: 'UNAVAILABLE' } } : feed(ideas('c'));
  });
  await shown('ab');
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(titles()).toEqual(['Idea a', 'Idea b']);
  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  await shown('abc');
});

test('a space without ideas asks for its first one, and leads to the form with the space chosen', async () => {
  await feedPageOf(() => feed([]), '/?space=wards');
  const first = await screen.findByRole('link', { name: 'Post the first idea' });
  expect(first.getAttribute('href')).toBe('/new?space=wards');
});
