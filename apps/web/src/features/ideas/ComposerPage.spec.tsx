import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { inventedIdea, places } from '../../testing/invented-ideas.ts';
import { renderPage } from '../../testing/render-page.tsx';
import ComposerPage from './ComposerPage.tsx';

const refused = (path: string, code: string, params = {}): Reply => ({
  error: { code: 'INVALID_INPUT', fields: [{ path, code, params }] },
});

beforeEach(() => localStorage.clear());

async function composer({
  posts = [] as Reply[],
  path = '/new',
  draft = undefined as object | undefined,
} = {}) {
  const { link, asked } = answeringLink(({ name, variables }) => {
    const { key, content } = (variables.input ?? {}) as { key: string; content: string };
    const kept = (text: string) => ({
      __typename: 'Draft',
      key,
      content: text,
      savedAt: '2026-11-23T09:00:00Z',
    });
    switch (name) {
      case 'ComposerPlaces':
        return { data: places };
      case 'KeptDraft':
        return { data: { draft: draft ? { ...kept(JSON.stringify(draft)), key: 'idea:new' } : null } };
      case 'SaveDraft':
        return { data: { saveDraft: kept(content) } };
      case 'DiscardDraft':
        return { data: { discardDraft: true } };
      case 'PostIdea':
        return posts.shift() ?? { data: { postIdea: inventedIdea('new', { by: 'amara' }) } };
      default:
        return { data: { tags: [{ __typename: 'Tag', id: 't1', name: 'keys' }] } };
    }
  });
  const pages = (
    <Routes>
      <Route path="/new" element={<ComposerPage />} />
      <Route path="/ideas/:id" element={<p>The page of the idea</p>} />
    </Routes>
  );
  const view = await renderPage(pages, { link, path });
  await screen.findByRole('radio', { name: 'Depot' });
  const posted = () =>
    asked.filter(({ name }) => name === 'PostIdea').map(({ variables }) => variables.input);
  return { ...view, asked, posted };
}

const headline = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your idea in one sentence' });
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /More about it/ });
const post = () => userEvent.click(screen.getByRole('button', { name: 'Post the idea' }));

test('an idea is posted with its space, tags and language, and leads to its page without a draft behind it', async () => {
  const { posted, asked } = await composer({ path: '/new?space=wards' });
  await userEvent.type(headline(), 'One key for all doors{Enter}Because we look for it.');
  const tags = screen.getByRole('combobox', { name: 'Tags' });
  await userEvent.type(tags, 'doors,');
  await userEvent.type(tags, 'ke');
  await userEvent.click(await screen.findByRole('option', { name: '#keys' }));
  await post();
  expect(await screen.findByText('The page of the idea')).toBeTruthy();
  expect(posted()).toEqual([
    expect.objectContaining({
      title: 'One key for all doors',
      bodyMarkdown: 'Because we look for it.',
      spaceId: 's2',
      tags: ['doors', 'keys'],
      lang: 'en-US',
    }),
  ]);
  await waitFor(() => expect(asked.some(({ name }) => name === 'DiscardDraft')).toBe(true));
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what is refused is said at its field, and everything typed stays', async () => {
  const { posted } = await composer({ posts: [refused('title', 'TOO_SHORT', { min: 10 })] });
  await userEvent.type(headline(), 'Keys');
  await userEvent.type(body(), 'Many of them.');
  await userEvent.click(screen.getByRole('radio', { name: 'Depot' }));
  await post();
  expect(await screen.findByText('At least 10 characters, please.')).toBeTruthy();
  expect(document.activeElement).toBe(headline());
  expect(headline().value).toBe('Keys');
  expect(body().value).toBe('Many of them.');
  expect(posted()).toHaveLength(1);
});

test('without a space nothing is sent, and the spaces ask for one', async () => {
  const { posted } = await composer();
  await userEvent.type(headline(), 'One key for all doors');
  await post();
  expect(await screen.findByText('Choose the space that it belongs to.')).toBeTruthy();
  expect((document.activeElement as HTMLInputElement).name).toBe('space');
  expect(posted()).toEqual([]);
});

test('sent empty, the form asks for the sentence and the space in one go', async () => {
  const { posted } = await composer();
  await post();
  expect(await screen.findByText('Say it in a sentence first.')).toBeTruthy();
  expect(screen.getByText('Choose the space that it belongs to.')).toBeTruthy();
  expect(document.activeElement).toBe(headline());
  expect(posted()).toEqual([]);
});

test('a lost connection keeps what was typed, and the next try is the same act', async () => {
  const { posted } = await composer({ posts: [new Error('network gone')], path: '/new?space=depot' });
  await userEvent.type(headline(), 'One key for all doors');
  await post();
  expect(await screen.findByText(/no connection/)).toBeTruthy();
  expect(headline().value).toBe('One key for all doors');
  await post();
  expect(await screen.findByText('The page of the idea')).toBeTruthy();
  expect(posted()[0]).toEqual(posted()[1]);
});

test('a draft comes back, with its space and tags', async () => {
  await composer({ draft: { title: 'Half an idea', body: 'And a thought', spaceId: 's1', tags: ['keys'] } });
  await waitFor(() => expect(headline().value).toBe('Half an idea'));
  expect(body().value).toBe('And a thought');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Depot' }).checked).toBe(true);
  expect(screen.getByRole('button', { name: 'Remove the tag keys' })).toBeTruthy();
});

test('a draft that was thrown away can be taken back', async () => {
  await composer();
  await userEvent.type(headline(), 'Half an idea');
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(headline().value).toBe('');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(headline().value).toBe('Half an idea');
});
