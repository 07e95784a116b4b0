import type { ApolloCache, Reference } from '@apollo/client';
import type { Pages } from '../../apollo/index.ts';
import type { FeedFilter, FeedOrder } from '../../graphql/graphql.ts';
import { fits, type ForFeed } from './new-ideas.ts';

interface FeedArgs {
  order?: FeedOrder;
  filter?: FeedFilter;
}

/** The arguments are in the name under which the cache keeps a list: `feed:{"order":"NEW"}`. */
function argsOf(storeFieldName: string): FeedArgs {
  try {
    return JSON.parse(storeFieldName.slice('feed:'.length)) as FeedArgs;
  } catch {
    return {};
  }
}

/** Puts an idea that was posted here first into the lists of new ideas that it belongs to. */
export function addToFeeds(cache: ApolloCache, idea: ForFeed & { id: string }) {
  const node: Reference = { __ref: cache.identify({ __typename: 'Idea', id: idea.id })! };
  cache.modify<{ feed: Pages }>({
    fields: {
      feed(existing, { storeFieldName }) {
        const pages = existing as Pages;
        const { order, filter } = argsOf(storeFieldName);
        const isThere = pages.edges.some((edge) => edge.node.__ref === node.__ref);
        if (order !== 'NEW' || isThere || !fits(idea, filter)) return pages;
        const edge = { __typename: 'IdeaEdge', node, cursor: '', place: null };
        return { ...pages, edges: [edge, ...pages.edges] };
      },
    },
  });
}
