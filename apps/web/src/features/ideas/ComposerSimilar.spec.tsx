import { beforeEach, expect, test } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { inventedIdea, places } from '../../testing/invented-ideas.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { declinedIdea, similarIdea, type Similar } from '../../testing/similar-ideas.ts';
import ComposerPage from './ComposerPage.tsx';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 8_000 });
beforeEach(() => localStorage.clear());

async function composer(find: (title: string, body: string) => Similar[] | Error) {
  let voted = false;
  const { link, asked } = answeringLink(({ name, variables }): Reply => {
    const input = variables.input as { ideaId?: string; subjectId?: string; key?: string; content?: string };
    const changed = (level: string | null) => ({
      ...similarIdea(String(input.ideaId ?? input.subjectId)).idea,
      viewerHasVoted: voted,
      viewerFollow: { __typename: 'ViewerFollow', level, source: level && 'CHOSEN' },
    });
    const kept = { __typename: 'Draft', key: 'idea:new', content: '', savedAt: '2026-11-23T09:00:00Z' };
    switch (name) {
      case 'ComposerPlaces':
        return { data: places };
      case 'KeptDraft':
        return { data: { draft: null } };
      case 'SaveDraft':
        return { data: { saveDraft: { ...kept, content: input.content } } };
      case 'DiscardDraft':
        return { data: { discardDraft: true } };
      case 'SimilarIdeas': {
        const found = find(String(variables.title), String(variables.bodyMarkdown));
        return found instanceof Error ? found : { data: { similarIdeas: found } };
      }
      case 'BackOne':
        voted = true;
        return { data: { vote: changed(null) } };
      case 'LeaveOne':
        voted = false;
        return { data: { takeVoteBack: changed('ALL') } };
      case 'FollowOne':
        return { data: { setFollow: { __typename: 'FollowChange', idea: changed('ALL') } } };
      case 'UnfollowOne':
        return { data: { clearFollow: { __typename: 'FollowChange', idea: changed(null) } } };
      case 'PostIdea':
        return { data: { postIdea: inventedIdea('new', { by: 'amara' }) } };
      default:
        return { data: { tags: [] } };
    }
  });
  const pages = (
    <Routes>
      <Route path="/new" element={<ComposerPage />} />
      <Route path="/ideas/:id" element={<p>The page of the idea</p>} />
    </Routes>
  );
  await renderPage(pages, { link, path: '/new?space=depot' });
  await screen.findByRole('radio', { name: 'Depot' });
  return { asked, named: (name: string) => asked.filter((one) => one.name === name) };
}

const headline = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your idea in one sentence' });
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /More about it/ });
const post = () => userEvent.click(screen.getByRole('button', { name: 'Post the idea' }));
const list = () => screen.getByRole('region', { name: 'Similar ideas' });

test('while a title is typed, similar ideas open below it, with what became of them and neither author nor count', async () => {
  await composer(() => [similarIdea('doors'), declinedIdea]);
  await userEvent.type(headline(), 'A key for every door');
  expect(await within(list()).findByRole('link', { name: 'One key for doors' })).toBeTruthy();
  expect(within(list()).getByText('2 similar ideas').getAttribute('aria-expanded')).toBe('true');
  expect(within(list()).getByText('Tried before')).toBeTruthy();
  expect(within(list()).getByText('The locks are rented until 2030.')).toBeTruthy();
  expect(within(list()).getAllByRole('button', { name: /Back this one instead/ })).toHaveLength(1);
  expect(list().textContent).not.toMatch(/jonas|back this\./);
});

test('the list opens by itself only while the writer is at the title, and stays closed once closed', async () => {
  const { named } = await composer(() => [similarIdea('doors')]);
  await userEvent.click(headline());
  await userEvent.paste('A key for every door');
  await userEvent.click(body());
  const toggle = await within(list()).findByRole('button', { name: '1 similar idea' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(toggle);
  expect(await within(list()).findByRole('link', { name: 'One key for doors' })).toBeTruthy();
  await userEvent.click(toggle);
  await userEvent.type(headline(), ' and gate');
  await waitFor(() => expect(named('SimilarIdeas').length).toBeGreaterThan(1));
  expect(within(list()).queryByRole('link')).toBeNull();
});

test('backing one instead votes and follows in one click, keeps the draft, and can be undone', async () => {
  const { asked, named } = await composer(() => [similarIdea('doors')]);
  await userEvent.type(headline(), 'A key for every door');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Back this one instead: One key for doors' }),
  );
  expect(await screen.findByText('You back this one')).toBeTruthy();
  expect(await screen.findByText(/Your draft is kept/)).toBeTruthy();
  expect(named('FollowOne')[0]!.variables.input).toMatchObject({ subjectId: 'doors', level: 'ALL' });
  expect(headline().value).toBe('A key for every door');
  expect(asked.map(({ name }) => name)).not.toContain('DiscardDraft');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: /Back this one instead/ })).toBeTruthy();
  await waitFor(() => expect(named('UnfollowOne')).toHaveLength(1));
});

test('before posting, a close idea that was not seen yet is shown once, and pressing again posts', async () => {
  const { named } = await composer((_, written) => (written ? [similarIdea('doors')] : []));
  await userEvent.type(headline(), 'A key for every door');
  await userEvent.type(body(), 'Because we look for it.');
  await post();
  const before = await screen.findByRole('region', { name: 'Before you post' });
  expect(document.activeElement?.textContent).toBe('Before you post');
  expect(within(before).getByRole('link', { name: 'One key for doors' })).toBeTruthy();
  expect(named('PostIdea')).toEqual([]);
  await post();
  expect(await screen.findByText('The page of the idea')).toBeTruthy();
  expect(named('PostIdea')).toHaveLength(1);
});

test('what was seen while typing, or is not close, is not asked about again', async () => {
  await composer((_, written) =>
    written ? [similarIdea('doors'), similarIdea('bikes', {}, false)] : [similarIdea('doors')],
  );
  await userEvent.type(headline(), 'A key for every door');
  expect(await screen.findByRole('link', { name: 'One key for doors' })).toBeTruthy();
  await userEvent.type(body(), 'Because we look for it.');
  await post();
  expect(await screen.findByText('The page of the idea')).toBeTruthy();
});

test('posting goes on when similar ideas cannot be had', async () => {
  await composer(() => new Error('network gone'));
  await userEvent.type(headline(), 'A key for every door');
  await post();
  expect(await screen.findByText('The page of the idea')).toBeTruthy();
});
