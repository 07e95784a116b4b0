import { expect, test } from '@jest/globals';
import { useQuery } from '@apollo/client/react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql } from '../../apollo/index.ts';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Support } from './Support.tsx';

const Idea = graphql(`
  query SupportSpec($id: ID!) {
    idea(id: $id) {
      id
      ...Support_idea
    }
  }
`);

function TwoPlaces() {
  const { data } = useQuery(Idea, { variables: { id: '1' } });
  return data?.idea ? (
    <>
      <Support idea={data.idea} />
      <Support idea={data.idea} size="large" />
    </>
  ) : null;
}

const idea = (count: number, version: number, voted: boolean, mayVote = true) => ({
  __typename: 'Idea',
  id: '1',
  support: { __typename: 'Support', count, version },
  bylines: [],
  sourceTotals: null,
  viewerHasVoted: voted,
  viewerFollow: { __typename: 'ViewerFollow', level: null, source: null },
  viewerCan: { __typename: 'IdeaPermissions', vote: mayVote, pass: false, reveal: false },
});

/** A server that holds its answers to votes back until the test lets them go. */
async function board(first = idea(4, 1, false)) {
  const held: ((reply: Reply) => void)[] = [];
  const { link, asked } = answeringLink(({ name }) =>
    name === 'SupportSpec' ? { data: { idea: first } } : new Promise<Reply>((answer) => held.push(answer)),
  );
  const view = await renderPage(<TwoPlaces />, { link });
  const buttons = await screen.findAllByRole('button', { name: 'Back this idea' });
  const answer = async (reply: Reply) => {
    await waitFor(() => expect(held.length).toBeGreaterThan(0));
    await act(async () => held.shift()!(reply));
  };
  const counts = () => buttons.map((button) => button.querySelector('.count')?.textContent);
  return { ...view, asked, buttons, answer, counts };
}

test('a vote shows at once, in every place, and stays when the server agrees', async () => {
  const { buttons, counts, answer } = await board();
  await userEvent.click(buttons[0]!);
  expect(counts()).toEqual(['5', '5']);
  expect(buttons[1]!.getAttribute('aria-pressed')).toBe('true');
  await answer({ data: { vote: idea(9, 2, true) } });
  await waitFor(() => expect(counts()).toEqual(['9', '9']));
});

test('a refused vote is undone, and the reason is told', async () => {
  const { buttons, counts, answer } = await board();
  await userEvent.click(buttons[0]!);
  await answer({ error: { code: 'FORBIDDEN', params: { rule: 'vote.own_idea' } } });
  await waitFor(() => expect(counts()).toEqual(['4', '4']));
  expect(await screen.findByText(/your own idea/)).toBeTruthy();
});

test('a change of mind while the first request is under way is sent after it, not beside it', async () => {
  const { buttons, asked, answer } = await board();
  await userEvent.click(buttons[0]!);
  await userEvent.click(buttons[0]!);
  await waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['SupportSpec', 'Vote']));
  await answer({ data: { vote: idea(5, 2, true) } });
  await waitFor(() => expect(asked.at(-1)?.name).toBe('TakeVoteBack'));
  await answer({ data: { takeVoteBack: idea(4, 3, false) } });
  await waitFor(() => expect(buttons[0]!.getAttribute('aria-pressed')).toBe('false'));
});

test('where voting is closed the button says so and sends nothing', async () => {
  const { buttons, asked } = await board(idea(4, 1, false, false));
  await userEvent.click(buttons[0]!);
  expect(asked).toHaveLength(1);
  expect(buttons[0]!.getAttribute('aria-disabled')).toBe('true');
});
