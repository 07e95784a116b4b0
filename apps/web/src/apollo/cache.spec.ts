import { expect, test } from '@jest/globals';
import { gql } from '@apollo/client';
import { createCache } from './cache.ts';
import { joinPages, withNewest, type Pages } from './joined-pages.ts';

const pages = (ids: string, ends: { before?: boolean; after?: boolean } = {}): Pages => ({
  edges: [...ids].map((id) => ({ node: { __ref: `Idea:${id}` }, cursor: id })),
  pageInfo: {
    startCursor: ids[0] ?? null,
    endCursor: ids.at(-1) ?? null,
    hasPreviousPage: ends.before ?? false,
    hasNextPage: ends.after ?? false,
  },
});
const shown = ({ edges }: Pages) => edges.map((edge) => edge.cursor).join('');

const Support = gql`
  fragment S on Idea {
    support {
      count
      version
    }
  }
`;

test('support keeps the highest version, in whatever order it arrives', () => {
  const cache = createCache();
  const write = (count: number, version: number) =>
    cache.writeFragment({
      id: 'Idea:1',
      fragment: Support,
      data: { __typename: 'Idea', support: { __typename: 'Support', count, version } },
    });
  write(5, 7);
  write(4, 6);
  expect(cache.readFragment({ id: 'Idea:1', fragment: Support })).toMatchObject({ support: { count: 5 } });
  write(6, 7);
  expect(cache.readFragment({ id: 'Idea:1', fragment: Support })).toMatchObject({ support: { count: 6 } });
});

test('pages of a feed join without anything twice, also when an item moved from one to the next', () => {
  const joined = joinPages(pages('abc', { after: true }), pages('cde'), { after: 'c' });
  expect(shown(joined)).toBe('abcde');
  expect(joined.pageInfo).toMatchObject({ hasNextPage: false, endCursor: 'e', startCursor: 'a' });
});

test('the cursor for live events stays that of the first page', () => {
  const first = { ...pages('ab', { after: true }), liveCursor: 'early' };
  const joined = joinPages(first, { ...pages('cd'), liveCursor: 'late' } as Pages, { after: 'b' });
  expect(joined).toMatchObject({ liveCursor: 'early' });
});

test('an earlier page goes before, and leaves the end as it was', () => {
  const joined = joinPages(pages('de', { before: true, after: true }), pages('abc'), { before: 'd' });
  expect(shown(joined)).toBe('abcde');
  expect(joined.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
});

test.each([
  ['apart from it takes its place', 'abc', 'xyz', 'xyz'],
  ['overlapping the end extends it', 'abc', 'cde', 'abcde'],
  ['overlapping the start precedes it', 'cde', 'abc', 'abcde'],
  ['inside it changes nothing', 'abcde', 'bc', 'abcde'],
  ['around it takes it in', 'bc', 'abcd', 'abcd'],
])('a page around a comment, %s', (_, existing, incoming, expected) => {
  expect(shown(joinPages(pages(existing), pages(incoming), { around: 'id' }))).toBe(expected);
});

test('a first page without cursors starts the list afresh', () => {
  expect(shown(joinPages(pages('abc'), pages('xa'), { first: 2 }))).toBe('xa');
});

test('what an event brought joins the end once, and waits when the end is not loaded', () => {
  const node = { __ref: 'Idea:z' };
  const once = withNewest({ ...pages('ab'), totalCount: 2 }, node, 'Edge');
  expect(withNewest(once, node, 'Edge')).toBe(once);
  expect(once).toMatchObject({ totalCount: 3, edges: { length: 3 } });
  const open = withNewest({ ...pages('ab', { after: true }), totalCount: 9 }, node, 'Edge');
  expect(open).toMatchObject({ totalCount: 10, edges: { length: 2 } });
});

test('a comment that came with an event can be answered by whoever may comment', () => {
  const cache = createCache();
  cache.writeFragment({
    id: 'Idea:1',
    fragment: gql`
      fragment C on Idea {
        id
        viewerCan {
          comment
        }
      }
    `,
    data: { __typename: 'Idea', id: '1', viewerCan: { __typename: 'IdeaPermissions', comment: true } },
  });
  const Comment = gql`
    fragment K on Comment {
      id
      ideaId
    }
  `;
  cache.writeFragment({ fragment: Comment, data: { __typename: 'Comment', id: '9', ideaId: '1' } });
  const read = cache.readFragment({
    id: 'Comment:9',
    fragment: gql`
      fragment R on Comment {
        viewerReactions
        viewerCan {
          reply
          edit
        }
      }
    `,
  });
  expect(read).toMatchObject({ viewerReactions: [], viewerCan: { reply: true, edit: false } });
});
