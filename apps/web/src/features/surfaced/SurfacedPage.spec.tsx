import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import { csvOf } from './csv.ts';
import RankingHealth from './RankingHealth.tsx';
import SurfacedPage from './SurfacedPage.tsx';

const people = (count: number | null) => ({
  __typename: 'ToldPeopleType',
  people: count,
  fewerThan: count === null ? 5 : null,
});
const idea = (id: string, title: string, place: number | null, support: number | null) => ({
  __typename: 'SurfacedIdea',
  place,
  idea: {
    __typename: 'Idea',
    id,
    title,
    lang: null,
    postedAt: '2026-11-02T09:00:00Z',
    space: { __typename: 'Space', id: 's1', name: 'Wards', colour: 'MOSS' },
    stage: { __typename: 'Stage', id: 'st', key: 'in_review', name: 'In review', meaning: '' },
  },
  standing: {
    __typename: 'IdeaStandingType',
    support,
    low: support && support - 0.4,
    high: support && support + 0.4,
    hold: support && support - 0.3,
    breadth: support,
    merit: support && support - 0.3,
    looks: people(support === null ? null : 143),
    votes: people(support === null ? null : 29),
    linkVotes: people(0),
    departments: support === null ? null : 9,
    levels: support === null ? null : 4,
  },
});
const page = (nodes: object[], endCursor: string | null = null) => ({
  __typename: 'SurfacedIdeaConnection',
  edges: nodes.map((node) => ({ __typename: 'SurfacedIdeaEdge', cursor: 'c', node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
});
const spaces = [{ __typename: 'Space', id: 's1', slug: 'wards', name: 'Wards' }];
const overlooked = {
  __typename: 'Overlooked',
  week: '2026-11-23',
  strongInTwo: [idea('strong', 'Quiet pumps', null, 1.2)],
  drawn: [],
};
const cio = { ...amara, can: { ...amara.can, survey: true } };

const serving = (pages: Record<string, object>) =>
  answeringLink(({ name, variables }) => {
    if (name === 'SurfacedPlaces') return { data: { spaces } };
    if (name === 'OverlookedIdeas') return { data: { overlookedIdeas: overlooked } };
    return { data: { surfacedIdeas: pages[String(variables['after'] ?? 'first')] } };
  });

test('the list shows place, range, people and what does not count, and no author', async () => {
  const { link } = serving({
    first: page([idea('i1', 'Spare blankets', 1, 1.8), idea('i2', 'New mops', 2, null)]),
  });
  await renderPage(<SurfacedPage />, { link, viewer: cio, path: '/surfaced' });
  const list = await screen.findByRole('list', { name: 'What rises' });
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first!.textContent).toMatch(/1Wards.*Spare blankets1\.8 × usual 1\.4 to 2\.2Holds at 1\.5 ×/);
  expect(first!.textContent).toMatch(/Seen by143Backed by29Departments9Levels4Votes by link, not counted0/);
  expect(second!.textContent).toMatch(/Too few have seen it to say.*Seen byfewer than 5/);
  expect(await screen.findByText('Quiet pumps')).toBeTruthy();
  expect(screen.getByText(/The draw for this week has not been made/)).toBeTruthy();
});

test('filters stand in the address and in what is asked', async () => {
  const { link, asked } = serving({ first: page([]) });
  await renderPage(<SurfacedPage />, { link, viewer: cio, path: '/surfaced?space=wards&days=90' });
  expect(await screen.findByText('No idea fits all of this. Take a filter away.')).toBeTruthy();
  const wanted = () => asked.filter(({ name }) => name === 'SurfacedIdeas').at(-1)?.variables['filter'];
  expect(wanted()).toMatchObject({
    spaceIds: ['s1'],
    withDecided: false,
    postedFrom: expect.stringMatching(/T00:00/),
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Decided ideas too' }));
  await userEvent.selectOptions(screen.getByLabelText('Space'), '');
  await waitFor(() => expect(wanted()).toMatchObject({ withDecided: true }));
  expect(wanted()).not.toHaveProperty('spaceIds');
});

test('a space that is not there finds nothing instead of everything', async () => {
  const { link, asked } = serving({ first: page([idea('i1', 'Spare blankets', 1, 1.8)]) });
  await renderPage(<SurfacedPage />, { link, viewer: cio, path: '/surfaced?space=nowhere' });
  expect(await screen.findByText('Nothing to show yet')).toBeTruthy();
  expect(asked.map(({ name }) => name)).toEqual(['SurfacedPlaces']);
});

test('all pages are saved as CSV', async () => {
  const saved: Blob[] = [];
  const create = jest.fn((blob: Blob) => (saved.push(blob), 'blob:list'));
  Object.assign(URL, { createObjectURL: create, revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { link } = serving({
    first: page([idea('i1', '=HYPERLINK("http://x")', 1, 1.8)], 'next'),
    next: page([idea('i2', 'New mops', 2, null)]),
  });
  await renderPage(<SurfacedPage />, { link, viewer: cio, path: '/surfaced' });
  await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved[0]!);
  });
  const lines = text.split('\r\n');
  expect(lines[1]).toMatch(/^1,"'=HYPERLINK\(""http:\/\/x""\)",Wards,In review,2026-11-02,1.5,1.8,/);
  expect(lines[2]).toMatch(/^2,New mops,.*<5,<5,0,,,http/);
  expect(click).toHaveBeenCalledTimes(1);
  click.mockRestore();
});

test('nobody else finds the page', async () => {
  const { link, asked } = serving({});
  await renderPage(<SurfacedPage />, { link, path: '/surfaced' });
  expect(screen.getByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
  expect(asked).toEqual([]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '|calc', '%x'])(
  'a cell that begins like the formula %j is text',
  (given) => {
    const [, cell] = csvOf([[0, given]]).match(/^\uFEFF0,"((?:[^"]|"")*)"\r\n$/)!;
    expect(cell).toBe(`'${given}`);
  },
);

test('a cell with quotes, commas and lines comes back whole; numbers stay numbers', () => {
  expect(csvOf([['a "b", c\nd', -1.5, null, 'plain']])).toBe('\uFEFF"a ""b"", c\nd",-1.5,,plain\r\n');
});

test('the health of the order tells each measure, what it means, and its weeks as a table', async () => {
  const week = (monday: string, level: number | null) => ({
    __typename: 'RankingWeek',
    week: monday,
    measuredAt: `${monday}T05:00:00Z`,
    ideas: 212,
    level,
    time: 0.4,
    departmentSize: null,
    firstLooks: 0.97,
    gini: 0.51,
    departmentsReached: 6,
    frontLineListed: 0.55,
    frontLinePosted: 0.6,
    daysToReview: 9.25,
  });
  const { link } = answeringLink(() => ({
    data: { rankingWeeks: [week('2026-11-16', null), week('2026-11-23', 0.03)] },
  }));
  await renderPage(<RankingHealth />, { link, viewer: cio });
  expect(await screen.findByText(/Measured on 212 ideas/)).toBeTruthy();
  const measure = (name: string) => screen.getByRole('region', { name }).textContent;
  expect(measure('Follows the author’s level')).toContain('+0.03as it should be');
  expect(measure('Follows the time of posting')).toContain('+0.40worth a look');
  expect(measure('Follows the department’s size')).toContain('too little to say');
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(3);
});
