import { newKey, type Caller } from '../../testing/caller.ts';

export interface SeenNotice {
  id: string;
  kind: string;
  commentId: string | null;
  excerpt: string | null;
  isRead: boolean;
}

export interface SeenGroup {
  idea: { id: string } | null;
  unreadCount: number;
  counts: { kind: string; count: number }[];
  latest: SeenNotice;
  firstUnread: SeenNotice | null;
  people: { id: string }[];
  peopleCount: number;
}

const notice = 'id kind commentId excerpt isRead';
const inboxQuery = `query ($filter: InboxFilter! = ALL, $first: Int! = 20, $after: String) { inbox { unread latestAt
  groups(filter: $filter, first: $first, after: $after) {
    edges { node { idea { id } unreadCount counts { kind count } latest { ${notice} } firstUnread { ${notice} } people { id } peopleCount } }
    pageInfo { hasNextPage endCursor } } } }`;

export interface SeenInbox {
  unread: number;
  latestAt: string | null;
  groups: { edges: { node: SeenGroup }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

export const readInbox = async (
  by: Caller,
  wanted: { filter?: string; first?: number; after?: string | null } = {},
): Promise<SeenInbox> => (await by.ask<{ inbox: SeenInbox }>(inboxQuery, wanted)).inbox;

export const groupsOf = ({ groups }: SeenInbox): SeenGroup[] => groups.edges.map(({ node }) => node);

/** Kinds of the notices about an idea, unread ones if there are any; none when nothing is there. */
export async function kindsAbout(by: Caller, ideaId: string): Promise<string[]> {
  const group = groupsOf(await readInbox(by, { first: 100 })).find(({ idea }) => idea?.id === ideaId);
  return group?.counts.flatMap(({ kind, count }) => Array<string>(count).fill(kind)) ?? [];
}

export const markRead = async (
  by: Caller,
  input: object = {},
): Promise<{ readAt: string; inbox: { unread: number } }> =>
  (
    await by.ask<{ markNoticesRead: { readAt: string; inbox: { unread: number } } }>(
      `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { readAt inbox { unread } } }`,
      { input: { idempotencyKey: newKey(), ...input } },
    )
  ).markNoticesRead;

export const markUnread = async (by: Caller, readAt: string): Promise<number> =>
  (
    await by.ask<{ markNoticesUnread: { inbox: { unread: number } } }>(
      `mutation ($input: MarkNoticesUnreadInput!) { markNoticesUnread(input: $input) { inbox { unread } } }`,
      { input: { idempotencyKey: newKey(), readAt } },
    )
  ).markNoticesUnread.inbox.unread;
