import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import type { Asked, Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import IdeaPage from './IdeaPage.tsx';

const stage = {
  __typename: 'Stage',
  id: 's1',
  key: 'submitted',
  name: 'Submitted',
  meaning: 'Posted and open for votes.',
  kind: 'OPEN',
  position: 1,
};
const amara = {
  __typename: 'Byline',
  kind: 'MEMBER',
  name: 'Amara Okafor',
  isIdeaAuthor: true,
  member: {
    __typename: 'Member',
    id: 'amara',
    initials: 'AO',
    picture: null,
    title: null,
    isPlaceholder: false,
  },
};
const may = (over: object = {}) => ({
  __typename: 'IdeaPermissions',
  edit: false,
  vote: true,
  pass: false,
  reveal: false,
  withdraw: false,
  restore: false,
  comment: true,
  decide: false,
  answer: false,
  hide: false,
  ...over,
});
const idea = (over: object = {}) => ({
  __typename: 'Idea',
  id: '1',
  title: 'One key for all depot doors',
  version: 1,
  bodyHtml: '<p>Fourteen keys are too many.</p>',
  lang: 'en',
  state: 'OPEN',
  hiddenReason: null,
  postedAt: '2026-11-20T10:00:00Z',
  postedOnDayOnly: false,
  editedAt: null,
  space: { __typename: 'Space', id: 'sp', slug: 'depots', name: 'Depots', colour: 'WATER' },
  tags: [{ __typename: 'Tag', id: 't', name: 'keys' }],
  bylines: [amara],
  stage,
  answer: null,
  decisions: [],
  sourceTotals: null,
  rungs: null,
  support: { __typename: 'Support', count: 4, version: 1 },
  viewerHasVoted: false,
  viewerCan: may(),
  viewerCanMerge: false,
  mergedIdeas: [],
  commentCount: 0,
  threadCursor: '7',
  viewerLastVisitAt: null,
  comments: {
    __typename: 'CommentConnection',
    edges: [],
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    },
    totalCount: 0,
  },
  ...over,
});

type Answers = Partial<Record<string, (asked: Asked) => Reply>>;

async function page(given: object | null, answers: Answers = {}, path = '/ideas/1') {
  const server = stagedServer((asked) => {
    const answer = answers[asked.name];
    if (answer) return answer(asked);
    if (asked.name === 'IdeaPage') return { data: { idea: given } };
    if (asked.name === 'KeptDraft') return { data: { draft: null } };
    if (asked.name === 'DiscardDraft') return { data: { discardDraft: true } };
    if (asked.name === 'IdeaRights') return { data: { idea: idea() } };
    return { error: { code: 'INTERNAL' } };
  });
  const routes = (
    <Routes>
      <Route path="/ideas/:ideaId" element={<IdeaPage />} />
    </Routes>
  );
  const view = await renderPage(routes, { link: server.link, path });
  return { ...view, ...server };
}

beforeEach(() => localStorage.clear());

test('an idea that does not exist, or may not be seen, is a page of its own', async () => {
  await page(null);
  expect(await screen.findByRole('heading', { name: /nothing at this address/ })).toBeTruthy();
});

test('votes of others change the one number there is', async () => {
  const { emit } = await page(idea());
  await screen.findByRole('heading', { level: 1, name: /One key/ });
  const support = { __typename: 'Support', count: 9, version: 5 };
  await emit('SupportChanges', {
    supportChanges: { __typename: 'SupportChange', ideaId: '1', commentCount: 0, support },
  });
  expect(await screen.findByText('9 people back this.')).toBeTruthy();
});

test('a decision made elsewhere shows at once: stage, reason and the official answer', async () => {
  const { emit, asked } = await page(idea());
  await screen.findByRole('heading', { level: 1 });
  const adopted = { ...stage, id: 's4', key: 'adopted', name: 'Adopted' };
  const decision = {
    __typename: 'Decision',
    id: 'd',
    reason: 'It saves an hour a day.',
    decidedAt: '2026-11-23T09:00:00Z',
    decidedBy: { ...amara, name: 'Mei-Ling Tan' },
    fromStage: stage,
    toStage: adopted,
  };
  const answer = {
    __typename: 'Answer',
    id: 'a',
    version: 1,
    bodyHtml: '<p>We order the locks.</p>',
    answeredBy: amara,
    answeredAt: '2026-11-23T09:00:00Z',
    editedAt: null,
  };
  await emit('ThreadEvents', {
    threadEvents: {
      __typename: 'ThreadEvent',
      cursor: '8',
      kind: 'IDEA_CHANGED',
      comment: null,
      idea: { ...idea({ stage: adopted, decisions: [decision], answer }), viewerCan: undefined },
    },
  });
  expect(await screen.findByText('It saves an hour a day.')).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: 'Official answer' })).getByText('We order the locks.'),
  ).toBeTruthy();
  expect(screen.getAllByText('Adopted')).toHaveLength(2);
  await waitFor(() => expect(asked.some(({ name }) => name === 'IdeaRights')).toBe(true), { timeout: 3_000 });
});

test('totals of an import stand in a line of their own, never in the number of votes', async () => {
  const totals = {
    __typename: 'SourceTotals',
    sourceName: 'decide-madrid',
    up: 6560,
    down: null,
    passes: null,
  };
  await page(idea({ sourceTotals: { ...totals, url: null } }));
  expect(await screen.findByText(/^6[.,]560 supports in decide-madrid, before the move here$/)).toBeTruthy();
  expect(screen.getByText('4 people back this.')).toBeTruthy();
});

test('two who edit the same idea lose nothing: both texts are shown, and saving settles it', async () => {
  let present = { version: 1, title: 'One key for all depot doors', bodyMarkdown: 'Fourteen keys.' };
  const inputs: { version: number; title: string }[] = [];
  await page(idea({ viewerCan: may({ edit: true }) }), {
    IdeaSource: () => ({
      data: {
        idea: { ...idea(), ...present },
        spaces: [{ __typename: 'Space', id: 'sp', name: 'Depots' }],
      },
    }),
    EditIdea: ({ variables }) => {
      const input = variables.input as { version: number; title: string };
      inputs.push(input);
      return input.version === present.version
        ? { data: { editIdea: idea({ title: input.title, version: 3, viewerCan: may({ edit: true }) }) } }
        : { error: { code: 'CONFLICT', params: { rule: 'idea.edited_meanwhile' } } };
    },
    SaveDraft: () => ({ error: { code: 'UNAVAILABLE' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Title' });
  await userEvent.type(title, ', please');
  present = { version: 2, title: 'Two keys for all depot doors', bodyMarkdown: 'Two keys.' };
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const both = await screen.findByRole('alert', { name: 'This text was changed meanwhile' });
  expect(both.textContent).toContain('Two keys for all depot doors');
  expect(title.value).toBe('One key for all depot doors, please');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { level: 1, name: /, please/ })).toBeTruthy();
  expect(inputs.map(({ version }) => version)).toEqual([1, 2]);
});

test('an edit keeps the tags, adds one, and leaves the title on one line', async () => {
  const inputs: Record<string, unknown>[] = [];
  await page(idea({ viewerCan: may({ edit: true }) }), {
    IdeaSource: () => ({
      data: {
        idea: { ...idea(), version: 1, bodyMarkdown: '' },
        spaces: [{ __typename: 'Space', id: 'sp', name: 'Depots' }],
      },
    }),
    EditIdea: ({ variables }) => {
      inputs.push(variables.input as Record<string, unknown>);
      return { data: { editIdea: idea({ viewerCan: may({ edit: true }) }) } };
    },
    SuggestedTags: () => ({ data: { tags: [] } }),
    SaveDraft: () => ({ error: { code: 'UNAVAILABLE' } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), '{Enter} now');
  await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'doors,');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputs).toHaveLength(1));
  expect(inputs[0]).toMatchObject({ title: expect.stringMatching(/^.+ now$/), tags: ['keys', 'doors'] });
});

test('a withdrawn idea says so, and its author brings it back', async () => {
  await page(idea({ state: 'WITHDRAWN', viewerCan: may({ vote: false, comment: false, restore: true }) }), {
    RestoreIdea: () => ({ data: { restoreIdea: idea({ viewerCan: may({ withdraw: true }) }) } }),
  });
  await screen.findByText('This idea is withdrawn');
  await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  await waitFor(() => expect(screen.queryByText('This idea is withdrawn')).toBeNull());
});
