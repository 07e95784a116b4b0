import {
  InMemoryCache,
  type FieldMergeFunction,
  type FieldReadFunction,
  type Reference,
} from '@apollo/client';
import { fragments } from './graphql.ts';
import { joinedPages } from './joined-pages.ts';

interface Support {
  count: number;
  version: number;
}

/** Support arrives by query, mutation and event in any order: the highest version is the truth everywhere. */
export function newerSupport(existing: Support | null | undefined, incoming: Support | null): Support | null {
  if (!incoming) return existing ?? null;
  return existing && existing.version > incoming.version ? existing : incoming;
}

/** What is told to many at once is told without what was revealed to this reader: that stays. */
const staysRevealed: FieldMergeFunction = (existing: unknown, incoming: unknown) =>
  incoming ?? existing ?? null;

/** A comment that was read as "the author's" has a name once the idea has one; of several authors it is not known whose it is. */
const bylineOfComment: FieldReadFunction = (existing, { readField, toReference }) => {
  if (existing?.kind !== 'AUTHOR') return existing;
  const idea = toReference({ __typename: 'Idea', id: readField<string>('ideaId') });
  const bylines = readField<unknown[] | null>('bylines', idea as Reference);
  return bylines?.length === 1 ? bylines[0] : existing;
};

/** Of an idea that an event brought: nobody has asked yet whether this viewer follows it. */
const notFollowed = { __typename: 'ViewerFollow', level: null, source: null };

/** The entity itself, when a list has already brought it. */
const byId =
  (typename: string): FieldReadFunction =>
  (existing, { args, toReference, canRead }) => {
    if (existing !== undefined) return existing;
    const reference = toReference({ __typename: typename, id: args?.id });
    return canRead(reference) ? reference : undefined;
  };

/**
 * A comment that came with an event says nothing of the single viewer, because the same bytes go to everyone.
 * Until a query asks, the viewer may do with it what the idea lets them do with comments.
 */
const commentPermissions: FieldReadFunction = (existing, { readField, toReference }) => {
  if (existing !== undefined) return existing;
  const idea = toReference({ __typename: 'Idea', id: readField<string>('ideaId') });
  const may = readField<{ comment?: boolean }>('viewerCan', idea as Reference)?.comment ?? false;
  return {
    __typename: 'CommentPermissions',
    edit: false,
    remove: false,
    restore: false,
    hide: false,
    reply: may,
    react: may,
  };
};

/** The normalised store of everything the screens show; the only copy of server state in the client. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    fragments,
    typePolicies: {
      Query: {
        fields: {
          feed: joinedPages(['order', 'filter']),
          followingFeed: joinedPages(['filter']),
          members: joinedPages(['search', 'unitId', 'below']),
          mails: joinedPages(['state']),
          surfacedIdeas: joinedPages(['filter']),
          membersWithoutPassword: joinedPages(false),
          rolesHeld: joinedPages(['role']),
          roleHistory: joinedPages(false),
          idea: { read: byId('Idea') },
          comment: { read: byId('Comment') },
          mail: { read: byId('Mail') },
          member: { read: byId('Member') },
        },
      },
      Organisation: { keyFields: [] },
      MailService: { keyFields: [] },
      PresenceSettings: { keyFields: [] },
      Invitations: { keyFields: [] },
      Inbox: { keyFields: [], fields: { groups: joinedPages(['filter']) } },
      Draft: { keyFields: ['key'] },
      // What was found is of its search: the same comment has other marks in another.
      FoundComment: { keyFields: false },
      Search: { merge: true },
      IdeaVersion: { keyFields: false },
      CommentVersion: { keyFields: false },
      Idea: {
        fields: {
          support: { merge: newerSupport },
          bylines: { merge: staysRevealed },
          sourceTotals: { merge: staysRevealed },
          viewerHasPassed: { read: (existing = false) => existing },
          comments: joinedPages(false),
          viewerHasVoted: { read: (existing = false) => existing },
          viewerFollow: { read: (existing = notFollowed) => existing },
        },
      },
      Member: {
        fields: {
          follows: joinedPages(['kind', 'level']),
          ideas: joinedPages(false),
          comments: joinedPages(false),
        },
      },
      PeopleImport: { fields: { rows: joinedPages(['kind']), missing: joinedPages(false) } },
      Comment: {
        fields: {
          byline: { read: bylineOfComment },
          replies: joinedPages(false),
          viewerReactions: { read: (existing = []) => existing },
          viewerCan: { read: commentPermissions },
        },
      },
      IdeaPermissions: { merge: true },
      CommentPermissions: { merge: true },
      ViewerPermissions: { merge: true },
    },
  });
}
