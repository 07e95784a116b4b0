import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql } from '../apollo/graphql.ts';
import { answeringLink, type Reply } from '../testing/answering-link.ts';
import { renderPage } from '../testing/render-page.tsx';
import { useAct } from './use-act.ts';

const SaveDraft = graphql(`
  mutation UseActSpec($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      key
      content
      savedAt
    }
  }
`);

function Draft({ content }: { content: string }) {
  const { act, pending, sentence, fieldError } = useAct(SaveDraft);
  return (
    <>
      <button onClick={() => void act({ key: 'k', content })}>{pending ? 'saving' : 'save'}</button>
      <p>{sentence}</p>
      <p>{fieldError('content')}</p>
    </>
  );
}

const saved: Reply = {
  data: { saveDraft: { __typename: 'Draft', key: 'k', content: 'a', savedAt: '2026-11-23T09:00:00Z' } },
};

async function draft(...replies: Reply[]) {
  const { link, asked } = answeringLink(() => replies.shift() ?? saved);
  await renderPage(<Draft content="a" />, { link });
  const keys = () =>
    asked.map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);
  const press = async (times: number) => {
    await userEvent.click(screen.getByRole('button', { name: 'save' }));
    await waitFor(() => expect(keys()).toHaveLength(times));
    await screen.findByRole('button', { name: 'save' });
  };
  return { keys, press };
}

test('an act whose outcome is unknown is sent again with the same key', async () => {
  const { keys, press } = await draft(new Error('network gone'));
  await press(1);
  expect(screen.getByText(/no connection/)).toBeTruthy();
  await press(2);
  expect(keys()[0]).toBe(keys()[1]);
  expect(screen.queryByText(/no connection/)).toBeNull();
});

test('after an answer the next act is a new intent, whether it was granted or refused', async () => {
  const { keys, press } = await draft(saved, { error: { code: 'FORBIDDEN' } });
  await press(1);
  await press(2);
  await press(3);
  expect(new Set(keys()).size).toBe(3);
});

test('pressing twice while it is under way sends it once', async () => {
  let answer: (reply: Reply) => void = () => undefined;
  const { link, asked } = answeringLink(() => new Promise<Reply>((go) => (answer = go)));
  await renderPage(<Draft content="a" />, { link });
  await userEvent.dblClick(screen.getByRole('button', { name: 'save' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  answer(saved);
  await screen.findByRole('button', { name: 'save' });
  expect(asked).toHaveLength(1);
});

test('a refused field is named where it stands', async () => {
  const { press } = await draft({
    error: {
      code: 'INVALID_INPUT',
      fields: [{ path: 'content', code: 'TOO_LONG', params: { max: 50_000 } }],
    },
  });
  await press(1);
  expect(screen.getByText(/At most 50,000/)).toBeTruthy();
});
