import { expect, test } from '@jest/globals';
import { gql } from '@apollo/client';
import { createCache } from '../../apollo/cache.ts';
import { joinComment, type Placed } from './join-comment.ts';
import { connection } from './thread.sample.ts';

const Lists = gql`
  query Lists($first: Int, $after: String, $last: Int, $before: String) {
    idea(id: "1") {
      id
      comments(first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            replies {
              edges {
                cursor
                node {
                  id
                }
              }
              pageInfo {
                hasNextPage
                hasPreviousPage
                startCursor
                endCursor
              }
              totalCount
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        totalCount
      }
    }
  }
`;

type Ends = Parameters<typeof connection>[1];
const root = (id: string, replies: string[] = []) => ({
  __typename: 'Comment',
  id,
  replies: connection(replies.map((reply) => ({ __typename: 'Comment', id: reply }))),
});

function thread(ids: string, ends?: Ends) {
  const cache = createCache();
  const page = (letters: string, variables: object, at?: Ends) =>
    cache.writeQuery({
      query: Lists,
      variables,
      data: {
        idea: {
          __typename: 'Idea',
          id: '1',
          comments: connection(
            [...letters].map((id) => root(id)),
            at,
          ),
        },
      },
    });
  page(ids, { first: 20 }, ends);
  const read = () =>
    (cache.readQuery({ query: Lists }) as { idea: { comments: ReturnType<typeof connection> } }).idea
      .comments;
  const shown = () =>
    read()
      .edges.map(({ node }) => node.id)
      .join('');
  /** Event and answer bring the comment itself; its place in the lists is what is at stake. */
  const join = (placed: Partial<Placed> & { id: string }) => {
    const fragment = gql`
      fragment Id on Comment {
        id
      }
    `;
    cache.writeFragment({ fragment, data: { __typename: 'Comment', id: placed.id } });
    return joinComment(cache, { ideaId: '1', rootId: placed.id, parentId: null, ...placed });
  };
  return { cache, page, read, shown, join };
}

test('the answer to an act and the event about it make one comment, and count once', () => {
  const { join, shown, read } = thread('ab');
  expect(join({ id: 'c' })).toBe(true);
  expect(join({ id: 'c' })).toBe(false);
  expect(shown()).toBe('abc');
  expect(read().totalCount).toBe(3);
});

test('a comment that began a conversation live can be answered live', () => {
  const { join, read } = thread('a');
  join({ id: 'b' });
  join({ id: 'r', rootId: 'b', parentId: 'b' });
  const replies = (read().edges[1]!.node as unknown as ReturnType<typeof root>).replies;
  expect(replies.edges.map(({ node }) => node.id)).toEqual(['r']);
  expect(replies.totalCount).toBe(1);
});

test('where the end is not loaded it is counted, not shown, and comes once with its page', () => {
  const { join, shown, read, page } = thread('ab', { after: true });
  join({ id: 'd' });
  expect(shown()).toBe('ab');
  expect(read().totalCount).toBe(3);
  page('cd', { first: 20, after: 'cb' });
  expect(shown()).toBe('abcd');
});

test('pages both ways join around what came live, without anything twice', () => {
  const { join, shown, page } = thread('cd', { before: true, after: false });
  join({ id: 'e' });
  page('abc', { last: 20, before: 'cc' });
  expect(shown()).toBe('abcde');
  page('de', { first: 20, after: 'cd' });
  expect(shown()).toBe('abcde');
});
