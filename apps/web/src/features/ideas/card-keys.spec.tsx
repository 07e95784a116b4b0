import { afterEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setPreference } from '../../shell/index.ts';
import { feedPage, inventedIdea, places } from '../../testing/invented-ideas.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import FeedPage from './FeedPage.tsx';

async function threeCards() {
  const ideas = ['a', 'b', 'c'].map((id) => inventedIdea(id));
  const server = stagedServer(({ name, variables }) => {
    if (name === 'Feed') return { data: { feed: feedPage(ideas) } };
    if (name === 'FeedPlaces') return { data: places };
    if (name === 'Vote') {
      const { ideaId } = variables.input as { ideaId: string };
      const support = { __typename: 'Support', count: 1, version: 2 };
      return { data: { vote: { ...inventedIdea(ideaId), support, viewerHasVoted: true } } };
    }
    return { data: { tags: [] } };
  });
  await renderPage(<FeedPage />, { link: server.link });
  await screen.findByText('Idea a');
  const votes = () => server.asked.filter(({ name }) => name === 'Vote');
  return { votes };
}

const focused = () => document.activeElement?.textContent;

afterEach(() => act(() => setPreference('singleKeys', true)));

test('j and k go from card to card and stay at the ends', async () => {
  await threeCards();
  await userEvent.keyboard('j');
  expect(focused()).toBe('Idea a');
  await userEvent.keyboard('jjj');
  expect(focused()).toBe('Idea c');
  await userEvent.keyboard('k');
  expect(focused()).toBe('Idea b');
});

test('v backs the idea that has the focus, and the focus stays', async () => {
  const { votes } = await threeCards();
  await userEvent.keyboard('v');
  expect(votes()).toHaveLength(0);
  await userEvent.keyboard('jjv');
  await waitFor(() => expect(votes()).toHaveLength(1));
  expect(votes()[0]!.variables.input).toMatchObject({ ideaId: 'b' });
  expect(focused()).toBe('Idea b');
});

test('/ goes to the filter, and there letters are letters', async () => {
  const { votes } = await threeCards();
  await userEvent.keyboard('/');
  const field = screen.getByRole('combobox', { name: /Filter by/ });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('jvo?');
  expect(document.activeElement).toBe(field);
  expect((field as HTMLInputElement).value).toBe('jvo?');
  expect(votes()).toHaveLength(0);
});

test('switched off, or with Ctrl, Alt or Cmd, keys do nothing', async () => {
  await threeCards();
  await userEvent.keyboard('{Control>}j{/Control}{Alt>}j{/Alt}{Meta>}j{/Meta}');
  expect(document.activeElement).toBe(document.body);
  act(() => setPreference('singleKeys', false));
  await userEvent.keyboard('j');
  expect(document.activeElement).toBe(document.body);
});
