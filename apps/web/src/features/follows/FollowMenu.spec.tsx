import { expect, test } from '@jest/globals';
import { useQuery } from '@apollo/client/react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { graphql } from '../../apollo/index.ts';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { FollowMenu, FollowToggle } from './index.ts';

const Idea = graphql(`
  query FollowMenuSpec($id: ID!) {
    idea(id: $id) {
      id
      title
      viewerFollow {
        level
        source
      }
      ...FollowToggle_idea
    }
  }
`);

function Both() {
  const idea = useQuery(Idea, { variables: { id: '1' } }).data?.idea;
  return idea ? (
    <Suspense>
      <FollowToggle idea={idea} />
      <FollowMenu kind="IDEA" id={idea.id} name={idea.title} followed={idea.viewerFollow} />
    </Suspense>
  ) : null;
}

const idea = (level: string | null, source: string | null) => ({
  __typename: 'Idea',
  id: '1',
  title: 'Keys',
  viewerFollow: { __typename: 'ViewerFollow', level, source },
});
const change = (level: string | null, source: string | null) => ({
  __typename: 'FollowChange',
  idea: idea(level, source),
  member: null,
  space: null,
  tag: null,
});

async function followed(first: ReturnType<typeof idea>, then: Partial<Record<string, Reply>> = {}) {
  const { link, asked } = answeringLink(
    ({ name }) =>
      then[name] ??
      ({
        FollowMenuSpec: { data: { idea: first } },
        SetFollow: { data: { setFollow: change('ALL', 'CHOSEN') } },
        ClearFollow: { data: { clearFollow: change('CALM', 'VOTED') } },
      }[name] as Reply),
  );
  await renderPage(<Both />, { link });
  const menu = await screen.findByRole('button', { name: /^Follow Keys/ });
  const sent = () =>
    asked
      .filter(({ name }) => name !== 'FollowMenuSpec')
      .map(({ name, variables }) => [name, (variables.input as { level?: string }).level]);
  return { menu, sent, toggle: screen.getByRole('button', { name: 'Follow' }) };
}

test('a level is chosen with its sentence, shows in both places, and can be undone', async () => {
  const { menu, sent, toggle } = await followed(idea('CALM', 'VOTED'));
  expect(toggle.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(menu);
  expect(screen.getByText('By itself, because you back it')).toBeTruthy();
  const calm = screen.getByRole('menuitemradio', { name: /Answers and mentions/ });
  expect(calm.getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('menuitemradio', { name: /Everything.*Each comment/ }));
  await waitFor(() => expect(menu.textContent).toContain('Following everything'));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(sent()).toEqual([
      ['SetFollow', 'ALL'],
      ['ClearFollow', undefined],
    ]),
  );
});

test.each([
  ['what is not followed is followed', null, null, ['SetFollow', 'ALL']],
  ['what follows by itself is silenced', 'CALM', 'VOTED', ['SetFollow', 'NONE']],
  ['a choice is taken back', 'ALL', 'CHOSEN', ['ClearFollow', undefined]],
  ['silence is ended', 'NONE', 'CHOSEN', ['ClearFollow', undefined]],
])('from the card %s', async (_, level, source, expected) => {
  const { toggle, sent } = await followed(idea(level, source));
  await userEvent.click(toggle);
  await waitFor(() => expect(sent()).toEqual([expected]));
});

test('a refused choice is undone, and the reason is told', async () => {
  const { toggle } = await followed(idea(null, null), { SetFollow: { error: { code: 'NOT_FOUND' } } });
  await userEvent.click(toggle);
  await waitFor(() => expect(toggle.getAttribute('aria-pressed')).toBe('false'));
  expect(await screen.findByRole('log')).toBeTruthy();
});
