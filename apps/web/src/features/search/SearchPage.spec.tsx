import { beforeEach, expect, test } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { found, foundIdea, foundMember } from './search.sample.ts';
import SearchPage from './SearchPage.tsx';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 4_000 });
beforeEach(() => localStorage.clear());

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}

async function open(
  path: string,
  answer: (query: string, variables: Record<string, unknown>) => Reply | Promise<Reply>,
) {
  const { link, asked } = answeringLink(({ variables }) => answer(String(variables.query), variables));
  await renderPage(
    <>
      <SearchPage />
      <Address />
    </>,
    { link, path },
  );
  return { asked, field: screen.getByRole('searchbox') };
}

const address = () => screen.getByTestId('address').textContent;

test('what is typed is looked for, stands in the address, and what was found is marked', async () => {
  const { field } = await open('/search', () => ({
    data: found({ ideas: [foundIdea('i1', 'Lift is broken')], tags: ['lifts'] }),
  }));
  await userEvent.type(field, 'lift');
  const link = await screen.findByRole('link', { name: 'Lift is broken' });
  expect(link.getAttribute('href')).toBe('/ideas/i1');
  expect(link.querySelector('mark')?.textContent).toBe('Lift');
  expect(screen.getByRole('link', { name: '#lifts' }).getAttribute('href')).toBe('/?tag=lifts');
  await waitFor(() => expect(address()).toBe('/search?q=lift'));
});

test('the answer to words that have changed since is never shown', async () => {
  let answerSlowly: (reply: Reply) => void = () => undefined;
  const { field } = await open('/search', (query) =>
    query === 'bus'
      ? new Promise<Reply>((resolve) => (answerSlowly = resolve))
      : { data: found({ ideas: [foundIdea('i2', 'Busy crossing at the school')] }) },
  );
  await userEvent.type(field, 'bus');
  await waitFor(() => expect(address()).toBe('/search?q=bus'));
  await userEvent.type(field, 'y');
  expect(await screen.findByText(/crossing at the school/)).toBeTruthy();
  answerSlowly({ data: found({ ideas: [foundIdea('i1', 'Bus lanes')] }) });
  await waitFor(() => expect(screen.queryByText(/lanes/)).toBeNull());
});

test('one kind alone goes on page by page', async () => {
  const { asked } = await open('/search?q=bus&in=ideas', (_query, { after }) => ({
    data: after
      ? found({ ideas: [foundIdea('i2', 'Bus stops')] })
      : found({ ideas: [foundIdea('i1', 'Bus lanes')], hasNextPage: true }),
  }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'Bus stops' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Bus lanes' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(asked.at(-1)?.variables).toMatchObject({ after: 'i1', withIdeas: true, withPeople: false });
});

test('a word that stands nowhere and an operator that is none are explained', async () => {
  await open('/search?q=x', () => ({
    data: found({
      people: [foundMember('ada', 'Ada Min')],
      corrections: [{ typed: 'pritner', taken: ['printer'] }],
      notes: [
        { code: 'UNKNOWN_OPERATOR', operator: 'athor', meant: 'author' },
        { code: 'NOTHING_NAMED', operator: 'author', value: 'zzz' },
      ],
    }),
  }));
  expect(
    await screen.findByText(/Nobody has written “pritner” yet. These are results for printer./),
  ).toBeTruthy();
  expect(screen.getByText(/There is no athor: here; perhaps you mean author:/)).toBeTruthy();
  expect(screen.getByText('There is no person whose name begins with “zzz”.')).toBeTruthy();
});

test('nothing found says what to try, and a failure lets one try again', async () => {
  let isDown = true;
  await open('/search?q=nothing', () => (isDown ? new TypeError('Failed to fetch') : { data: found({}) }));
  const again = await screen.findByRole('button', { name: /try again/i });
  isDown = false;
  await userEvent.click(again);
  expect(await screen.findByText('Nothing fits all of this')).toBeTruthy();
});

test('what was looked for is offered again, until it is forgotten', async () => {
  const first = await open('/search', () => ({
    data: found({ ideas: [foundIdea('i1', 'Lift is broken')] }),
  }));
  await userEvent.type(first.field, 'lift{Enter}');
  await screen.findByRole('link', { name: 'Lift is broken' });
  await userEvent.clear(first.field);
  expect((await screen.findByRole('link', { name: 'lift' })).getAttribute('href')).toBe('/search?q=lift');
  await userEvent.click(screen.getByRole('button', { name: 'Forget these' }));
  expect(screen.queryByRole('link', { name: 'lift' })).toBeNull();
  expect(localStorage.length).toBe(0);
});
