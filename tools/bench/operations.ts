import type { BulkServer } from './bulk-server.ts';
import { shippedQuery } from './shipped-queries.ts';

/** A screen, as often as people look at it: how many of a hundred requests are for it, and with what it asks. */
export interface Operation {
  name: string;
  share: number;
  query: string;
  variables: Record<string, unknown>[];
}

/** Common, less common and rare words of the invented texts, beginnings, a typo, operators. */
const searches = [
  'meeting',
  'printer budget',
  'reun',
  'Fahrrad',
  'stairs -lift',
  'tag:everyday lamp',
  '"waiting room"',
  'pritner',
  'author:maria shift',
  'stage:done water',
  'corernorness',
  'b',
];

export async function readOperations(server: BulkServer): Promise<Operation[]> {
  const ids = async (order: string) => {
    const { feed } = await server.ask<{ feed: { edges: { node: { id: string } }[] } }>(
      `query ($order: FeedOrder!) { feed(order: $order, first: 40) { edges { node { id } } } }`,
      { order },
    );
    return feed.edges.map(({ node }) => node.id);
  };
  const ideas = [...(await ids('NEW')), ...(await ids('DECIDED'))];
  const { spaces } = await server.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const filters = [undefined, undefined, { tags: ['everyday'] }, { spaceIds: [spaces[0]!.id] }];
  // Few change the order the feed opens with.
  const orders = ['NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'DECIDED', 'REVEALED'];
  return [
    {
      name: 'feed',
      share: 35,
      query: shippedQuery('Feed'),
      variables: orders.flatMap((order) => filters.map((filter) => ({ order, ...(filter && { filter }) }))),
    },
    { name: 'idea page', share: 35, query: shippedQuery('IdeaPage'), variables: ideas.map((id) => ({ id })) },
    {
      name: 'search',
      share: 15,
      query: shippedQuery('Search'),
      variables: searches.map((query) => ({
        query,
        ideas: 6,
        comments: 4,
        people: 4,
        tags: 8,
        withIdeas: true,
        withComments: true,
        withPeople: true,
        withTags: true,
      })),
    },
    {
      name: 'inbox',
      share: 10,
      query: shippedQuery('InboxPage'),
      variables: [{ filter: 'ALL' }, { filter: 'UNREAD' }],
    },
    {
      name: 'tagged feed',
      share: 5,
      query: shippedQuery('Feed'),
      variables: [{ order: 'NEW', filter: { tags: ['everyday'] } }],
    },
  ];
}

/** Bodies of requests in the proportions of the shares, well mixed. */
export function mixOf(operations: readonly Operation[]): string[] {
  const queues = operations.map((operation) => ({ operation, due: 0, next: 0 }));
  return Array.from({ length: 400 }, () => {
    for (const queue of queues) queue.due += queue.operation.share;
    const most = queues.reduce((one, other) => (other.due > one.due ? other : one));
    most.due -= 100;
    const { query, variables } = most.operation;
    return bodyOf(query, variables[most.next++ % variables.length]!);
  });
}

export const bodiesOf = ({ query, variables }: Operation): string[] =>
  variables.map((one) => bodyOf(query, one));

const bodyOf = (query: string, variables: Record<string, unknown>): string =>
  JSON.stringify({ query, variables });
