import type { ApolloCache, Reference } from '@apollo/client';
import { graphql, withNewest, type Pages } from '../../apollo/index.ts';

/** What tells where a comment belongs. */
export interface Placed {
  id: string;
  ideaId: string;
  rootId: string;
  parentId: string | null;
}

/** Comments that stand in the lists of a cache because of an event or an act, so that none is counted twice. */
const joined = new WeakMap<ApolloCache, Set<string>>();

function isFirstTime(cache: ApolloCache, id: string): boolean {
  const known = joined.get(cache) ?? new Set();
  joined.set(cache, known);
  if (known.has(id)) return false;
  known.add(id);
  return true;
}

const Replies = graphql(`
  fragment NoReplies on Comment {
    replies {
      edges {
        cursor
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
`);

/** A conversation that has only just begun has no replies; nobody needs to ask the server. */
function begin(cache: ApolloCache, id: string) {
  const known = cache.readFragment({ id, fragment: Replies });
  if (known) return;
  const pageInfo = {
    __typename: 'PageInfo',
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  };
  const replies = { __typename: 'CommentConnection', edges: [], pageInfo, totalCount: 0 };
  cache.writeFragment({ id, fragment: Replies, data: { __typename: 'Comment', replies } as never });
}

/**
 * Puts a new comment at the end of the list it belongs to. It comes twice, as the answer to the act of its author
 * and as an event, in either order, and is joined once. Says whether it was new here.
 */
export function joinComment(cache: ApolloCache, { id, ideaId, rootId, parentId }: Placed): boolean {
  const name = cache.identify({ __typename: 'Comment', id })!;
  if (!isFirstTime(cache, name)) return false;
  const node: Reference = { __ref: name };
  const end = (pages: unknown) => withNewest(pages as Pages, node, 'CommentEdge') as never;
  if (parentId === null) begin(cache, name);
  const [list, fields] =
    parentId === null
      ? [{ __typename: 'Idea', id: ideaId }, { comments: end }]
      : [{ __typename: 'Comment', id: rootId }, { replies: end }];
  cache.modify({ id: cache.identify(list), fields: fields as Record<string, typeof end> });
  return true;
}
