import { beforeEach, expect, test } from '@jest/globals';
import { useQuery } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql } from '../../apollo/index.ts';
import type { Asked, Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import { Thread } from './index.ts';
import { comment, connection, ideaWith, told } from './thread.sample.ts';

const Idea = graphql(`
  query ThreadSpec($id: ID!, $around: ID) {
    idea(id: $id) {
      id
      ...Thread_idea
    }
  }
`);

function Page() {
  const { data, refetch } = useQuery(Idea, { variables: { id: '1' } });
  return data?.idea ? (
    <Thread idea={data.idea} refetch={(around) => void refetch({ id: '1', around })} />
  ) : null;
}

type Answers = Partial<Record<string, (asked: Asked) => Reply | Promise<Reply>>>;

async function thread(idea: object, answers: Answers = {}, path = '/ideas/1') {
  const server = stagedServer((asked) => {
    const answer = answers[asked.name];
    if (answer) return answer(asked);
    if (asked.name === 'ThreadSpec') return { data: { idea } };
    if (asked.name === 'KeptDraft') return { data: { draft: null } };
    return { error: { code: 'INTERNAL' } };
  });
  const view = await renderPage(<Page />, { link: server.link, path });
  await screen.findByRole('heading', { name: /Conversation/ });
  const post = (about: object) =>
    server.emit('ThreadEvents', {
      threadEvents: { __typename: 'ThreadEvent', cursor: '8', idea: null, ...about },
    });
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your comment' });
  return { ...view, ...server, post, field };
}

const asked = (of: { asked: Asked[] }, name: string) => of.asked.filter((one) => one.name === name);

beforeEach(() => localStorage.clear());

test('one’s own comment stands there once, although answer and event both bring it', async () => {
  const mine = comment({ id: '5', by: 'Amara', words: 'my view' });
  const { post, field } = await thread(ideaWith(connection([comment({ id: '1' })])), {
    PostComment: async () => ({ data: { postComment: { ...mine, idea: null } } }),
    DiscardDraft: () => ({ data: { discardDraft: true } }),
  });
  await userEvent.type(field(), 'my view');
  await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
  await screen.findByText('my view', { selector: 'p' });
  await post({ kind: 'COMMENT_POSTED', comment: told({ id: '5', by: 'Amara', words: 'my view' }) });
  expect(screen.getAllByText('my view', { selector: 'p' })).toHaveLength(1);
  expect(field().value).toBe('');
});

test('what others say joins its conversation live, with a way to it when it is out of sight', async () => {
  const { post } = await thread(ideaWith(connection([comment({ id: '1' }), comment({ id: '2', by: 'Cy' })])));
  await post({
    kind: 'COMMENT_POSTED',
    comment: told({ id: '9', by: 'Dee', words: 'live reply', parentId: '1', rootId: '1' }),
  });
  const reply = await screen.findByRole('article', { name: 'Reply by Dee' });
  expect(within(reply).getByText('in reply to Bo')).toBeTruthy();
  expect(within(reply).getByRole('button', { name: 'Reply to Dee' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '1 new comment' })).toBeTruthy();
});

test('a comment that was changed or removed changes where it stands', async () => {
  const { post } = await thread(ideaWith(connection([comment({ id: '1', words: 'as it was' })])));
  await post({ kind: 'COMMENT_CHANGED', comment: told({ id: '1', words: 'as it is', version: 2 }) });
  expect(await screen.findByText('as it is')).toBeTruthy();
  const gone = told({ id: '1', state: 'REMOVED', bodyHtml: null, byline: null });
  await post({ kind: 'COMMENT_CHANGED', comment: gone });
  expect(await screen.findByText('The author removed this comment.')).toBeTruthy();
  expect(screen.queryByText('as it is')).toBeNull();
});

test('after too long away the page is asked anew', async () => {
  const page = await thread(ideaWith(connection([comment({ id: '1' })])));
  await page.post({ kind: 'RESYNC', comment: null });
  await waitFor(() => expect(asked(page, 'ThreadSpec')).toHaveLength(2));
});

test('asked anew, the page comes with what stands around the reader, and what was typed stays', async () => {
  const page = await thread(ideaWith(connection([comment({ id: '1' }), comment({ id: '7' })])), {
    ThreadSpec: ({ variables }) => ({
      data: {
        idea: ideaWith(
          variables['around']
            ? connection([comment({ id: '7' }), comment({ id: '8', words: 'missed' })], { before: true })
            : connection([comment({ id: '1' }), comment({ id: '7' })]),
        ),
      },
    }),
    SaveDraft: () => ({ error: { code: 'UNAVAILABLE' } }),
  });
  await userEvent.type(page.field(), 'half a thought');
  await page.post({ kind: 'RESYNC', comment: null });
  expect(await screen.findByText('missed')).toBeTruthy();
  expect(asked(page, 'ThreadSpec')[1]!.variables).toMatchObject({ around: '7' });
  expect(screen.queryByText('words 1')).toBeNull();
  expect(page.field().value).toBe('half a thought');
  expect(document.activeElement).toBe(page.field());
});

test('a tombstone keeps its replies, and its author can bring it back', async () => {
  const gone = { state: 'REMOVED', bodyHtml: null, byline: null, may: { restore: true, reply: false } };
  const back = comment({ id: '1', words: 'back again' });
  const reply = comment({ id: '2', by: 'Cy', words: 'still here', parentId: '1', rootId: '1' });
  await thread(ideaWith(connection([comment({ id: '1', ...gone, replies: [reply] })])), {
    RestoreComment: () => ({ data: { restoreComment: back } }),
  });
  expect(screen.getByText('still here')).toBeTruthy();
  expect(screen.getByText('in reply to a comment that is gone')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(await screen.findByText('back again')).toBeTruthy();
  expect(screen.getByText('still here')).toBeTruthy();
});

test('the line stands before what is new since the last visit', async () => {
  const seen = comment({ id: '1', postedAt: '2026-11-20T10:00:00Z', words: 'seen' });
  const fresh = comment({ id: '2', postedAt: '2026-11-22T10:00:00Z', words: 'fresh' });
  await thread(ideaWith(connection([seen, fresh]), { viewerLastVisitAt: '2026-11-21T10:00:00Z' }));
  const text = screen.getByRole('region').textContent!;
  expect(text.indexOf('seen')).toBeLessThan(text.indexOf('New since your last visit'));
  expect(text.indexOf('New since your last visit')).toBeLessThan(text.indexOf('fresh'));
});

test('an unfinished comment is there again, from the device before the server is asked', async () => {
  localStorage.setItem(
    'upwell.draft.amara.thread:1',
    JSON.stringify({ content: JSON.stringify({ bodyMarkdown: 'half a thought' }), synced: true }),
  );
  const { field } = await thread(ideaWith(connection([])), { KeptDraft: () => new Promise(() => undefined) });
  expect(field().value).toBe('half a thought');
});

test('an unfinished comment from another device comes from the server', async () => {
  const content = JSON.stringify({ bodyMarkdown: 'begun on the phone' });
  const draft = { __typename: 'Draft', key: 'thread:1', content, savedAt: '2026-11-23T09:00:00Z' };
  const { field } = await thread(ideaWith(connection([])), { KeptDraft: () => ({ data: { draft } }) });
  await waitFor(() => expect(field().value).toBe('begun on the phone'));
});

test('what the server does not have yet wins over what it has, and is sent', async () => {
  localStorage.setItem(
    'upwell.draft.amara.thread:1',
    JSON.stringify({ content: JSON.stringify({ bodyMarkdown: 'typed offline' }), synced: false }),
  );
  const old = {
    __typename: 'Draft',
    key: 'thread:1',
    content: '{"bodyMarkdown":"old"}',
    savedAt: '2026-11-23',
  };
  const page = await thread(ideaWith(connection([])), {
    KeptDraft: () => ({ data: { draft: old } }),
    SaveDraft: ({ variables }) => ({
      data: { saveDraft: { ...old, content: (variables.input as { content: string }).content } },
    }),
  });
  expect(page.field().value).toBe('typed offline');
  await waitFor(() => expect(asked(page, 'SaveDraft')).toHaveLength(1), { timeout: 3_000 });
  expect(page.field().value).toBe('typed offline');
});

test('two who edit the same comment see both texts, and saving then settles it', async () => {
  let present = { version: 1, bodyMarkdown: 'first words' };
  const source = () => ({ data: { comment: { __typename: 'Comment', id: '1', ...present } } });
  const saved: Record<string, unknown>[] = [];
  await thread(
    ideaWith(connection([comment({ id: '1', by: 'Amara', words: 'first words', may: { edit: true } })])),
    {
      CommentSource: source,
      CommentRights: () => ({ error: { code: 'UNAVAILABLE' } }),
      DiscardDraft: () => ({ data: { discardDraft: true } }),
      EditComment: ({ variables }) => {
        const input = variables.input as { version: number; bodyMarkdown: string };
        saved.push(input);
        return input.version === present.version
          ? { data: { editComment: comment({ id: '1', by: 'Amara', words: input.bodyMarkdown }) } }
          : { error: { code: 'CONFLICT', params: { rule: 'comment.edited_meanwhile' } } };
      },
    },
  );
  const article = screen.getByRole('article', { name: 'Comment by Amara' });
  await userEvent.click(within(article).getByRole('button', { name: /^More/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  const field = await within(article).findByRole<HTMLTextAreaElement>('textbox');
  await userEvent.type(field, ', and mine');
  present = { version: 2, bodyMarkdown: 'first words, from the other window' };
  await userEvent.click(within(article).getByRole('button', { name: 'Save' }));
  const both = await screen.findByRole('alert', { name: 'This text was changed meanwhile' });
  expect(within(both).getByText('first words, from the other window')).toBeTruthy();
  expect(field.value).toBe('first words, and mine');

  await userEvent.click(within(both).getByRole('button', { name: 'Put both in the field' }));
  expect(field.value).toContain('from the other window');
  expect(field.value).toContain('and mine');
  await userEvent.click(within(article).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(within(article).queryByRole('textbox')).toBeNull());
  expect(saved.map(({ version }) => version)).toEqual([1, 2]);
});

test('a link to a comment that is not loaded fetches the pages around it', async () => {
  const far = comment({ id: '59', by: 'Eve', words: 'far away' });
  const page = await thread(
    ideaWith(connection([comment({ id: '1' })], { after: true })),
    {
      ThreadPage: () => ({
        data: { idea: { __typename: 'Idea', id: '1', comments: connection([far], { before: true }) } },
      }),
    },
    '/ideas/1?comment=59',
  );
  expect(await screen.findByText('far away')).toBeTruthy();
  expect(asked(page, 'ThreadPage')[0]!.variables).toMatchObject({ around: '59' });
  await waitFor(() => expect(document.activeElement?.id).toBe('comment-59'));
});

test('a thread that is closed says so and offers no form', async () => {
  await thread(
    ideaWith(connection([comment({ id: '1', may: { reply: false } })]), {
      viewerCan: { __typename: 'IdeaPermissions', comment: false },
    }),
  );
  expect(screen.getByText(/takes no new comments/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
