import type { InboxFilter } from '../../graphql/graphql.ts';

const wordOf: Record<InboxFilter, string | undefined> = {
  ALL: undefined,
  UNREAD: 'unread',
  DECISIONS: 'decisions',
  MENTIONS: 'mentions',
  REPLIES: 'replies',
  NEW_IDEAS: 'ideas',
};

export const inboxFilters = Object.keys(wordOf) as InboxFilter[];

export const readInboxFilter = (params: URLSearchParams): InboxFilter =>
  inboxFilters.find((filter) => wordOf[filter] && wordOf[filter] === params.get('only')) ?? 'ALL';

/** The address of the inbox, narrowed: `/inbox?only=mentions`. */
export const inboxAddress = (filter: InboxFilter): string =>
  wordOf[filter] ? `/inbox?only=${wordOf[filter]}` : '/inbox';
