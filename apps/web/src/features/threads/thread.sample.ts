/** Comments and ideas as the server of a spec gives them. */
export const byline = (name: string) => ({
  __typename: 'Byline',
  kind: 'MEMBER',
  name,
  isIdeaAuthor: false,
  member: { __typename: 'Member', id: name.toLowerCase(), initials: name[0], picture: null, title: null },
});

export const connection = (nodes: { id: string }[], ends: { before?: boolean; after?: boolean } = {}) => ({
  __typename: 'CommentConnection',
  edges: nodes.map((node) => ({ __typename: 'CommentEdge', cursor: `c${node.id}`, node })),
  pageInfo: {
    __typename: 'PageInfo',
    hasNextPage: ends.after ?? false,
    hasPreviousPage: ends.before ?? false,
    startCursor: nodes[0] ? `c${nodes[0].id}` : null,
    endCursor: nodes.length > 0 ? `c${nodes.at(-1)!.id}` : null,
  },
  totalCount: nodes.length,
});

const permissions = {
  __typename: 'CommentPermissions',
  edit: false,
  remove: false,
  restore: false,
  hide: false,
  reply: true,
  react: true,
};

export interface CommentSample {
  id: string;
  by?: string;
  words?: string;
  postedAt?: string;
  may?: Partial<typeof permissions>;
  [field: string]: unknown;
}

/** What an event says of a comment: nothing that depends on the viewer. */
export function told({ id, by = 'Bo', words = `words ${id}`, postedAt, ...over }: CommentSample) {
  return {
    __typename: 'Comment',
    id,
    ideaId: '1',
    parentId: null as string | null,
    rootId: id,
    postedUnder: null,
    version: 1,
    state: 'VISIBLE',
    byline: byline(by),
    bodyHtml: `<p>${words}</p>`,
    lang: null,
    postedAt: postedAt ?? `2026-11-23T10:00:${id.padStart(2, '0')}.000Z`,
    postedOnDayOnly: false,
    editedAt: null,
    hiddenReason: null,
    reactions: [] as unknown[],
    sourceTotals: null,
    ...over,
  };
}

/** What a query says of it. */
export function comment({ may, replies = [], ...given }: CommentSample & { replies?: { id: string }[] }) {
  return {
    ...told(given),
    viewerReactions: [] as string[],
    viewerCan: { ...permissions, ...may },
    replies: connection(replies),
  };
}

export const ideaWith = (comments: object, over: object = {}) => ({
  __typename: 'Idea',
  id: '1',
  commentCount: 3,
  threadCursor: '7',
  viewerLastVisitAt: null,
  viewerCan: { __typename: 'IdeaPermissions', comment: true },
  comments,
  ...over,
});
