import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { answeringLink } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { addressOf } from './feed-address.ts';
import WhyPanel from './WhyPanel.tsx';

const people = (count: number | null) => ({
  __typename: 'ToldPeopleType',
  people: count,
  fewerThan: count === null ? 5 : null,
});
const rung = (level: number, share: number | null) => ({ __typename: 'Rung', level, share });
const standing = {
  __typename: 'IdeaStandingType',
  support: 1.83,
  low: 1.4,
  high: 2.2,
  merit: 1.5,
  looks: people(143),
  votes: people(29),
  linkVotes: people(null),
  departments: 9,
  levels: 2,
};
const rungs = [rung(1, 0.25), rung(2, 0.4), rung(3, null)];

const open = (idea: object, path = '/') =>
  renderPage(<WhyPanel ideaId="i1" />, {
    path,
    link: answeringLink(() => ({
      data: { idea: { __typename: 'Idea', id: 'i1', needsEyes: false, ...idea } },
    })).link,
  });

test('an idea that few have seen says so, without a number of its support', async () => {
  await open({ needsEyes: true, standing: null, rungs: null });
  expect(await screen.findByText(/you are among the first to judge it/)).toBeTruthy();
  expect(screen.getByText(/hidden until you back it, pass, or ask/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/× the usual/);
});

test('before it is judged, an idea that rose does not say how far', async () => {
  await open({ standing: null, rungs: null });
  expect(await screen.findByText(/How much that is shows once you have judged it/)).toBeTruthy();
});

test('once it is judged, the numbers stand there with their range, and small ones are not told', async () => {
  await open({ standing, rungs });
  expect(await screen.findByText('1.8 × the usual support,')).toBeTruthy();
  expect(screen.getByText(/truly between 1.4 and 2.2/)).toBeTruthy();
  expect(screen.getByText(/that is what the list goes by/).textContent).toContain('1.5 ×');
  expect(screen.getByText('143')).toBeTruthy();
  expect(screen.getByText('fewer than 5')).toBeTruthy();
  expect(screen.getByRole('list', { name: 'By level, the highest first' }).textContent).toBe(
    'Level 3: too few to tellLevel 2: 40% of those who saw itFront line: 25% of those who saw it',
  );
});

test.each([
  [addressOf({ order: 'NEEDS_EYES' }), /the least seen first/],
  [addressOf({ order: 'NEW' }), /The newest ideas come first here/],
  [addressOf({ order: 'FOLLOWING' }), /You follow it/],
])('%s says what that order goes by', async (path, sentence) => {
  await open({ standing, rungs }, path);
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('elsewhere there is no order to explain', async () => {
  await open({ standing, rungs }, '/people/p1');
  expect(await screen.findByText('143')).toBeTruthy();
  expect(screen.queryByText(/come first/)).toBeNull();
});
