import type { Caller } from '../../testing/caller.ts';
import {
  commentFields,
  events,
  hear,
  ideaFields,
  type SeenComment,
  type SeenEvent,
} from './thread.fixture.ts';

/** A list of comments with its length, as a screen keeps it. */
interface SeenList<N> {
  totalCount: number;
  edges: { node: N }[];
}
type SeenConversation = SeenComment & { replies: SeenList<SeenComment> };

/** An idea with its whole thread, as a screen keeps it. */
export interface SeenThread {
  id: string;
  threadCursor: string;
  support: { count: number; version: number };
  commentCount: number;
  comments: SeenList<SeenConversation>;
}

interface SeenSupport {
  supportChanges: Pick<SeenThread, 'support' | 'commentCount'>;
}

export async function fetchThread(by: Caller, id: string): Promise<SeenThread> {
  const { idea } = await by.ask<{ idea: SeenThread }>(
    `query ($id: ID!) { idea(id: $id) { ${ideaFields} threadCursor support { count version } commentCount
       comments(first: 20) { totalCount edges { node { ${commentFields}
         replies(first: 20) { totalCount edges { node { ${commentFields} } } } } } } } }`,
    { id },
  );
  return idea;
}

/** Applies to an old answer what is heard until it has come as far as the fresh one. */
export async function applied(
  by: Caller,
  old: SeenThread,
  fresh: SeenThread,
): Promise<{ state: SeenThread; stop: () => void }> {
  const thread = hear(by, old.id, old.threadCursor);
  const support = by.listen<SeenSupport>(
    `subscription ($ids: [ID!]!) { supportChanges(ideaIds: $ids) { support { count version } commentCount } }`,
    { ids: [old.id] },
  );
  if (fresh.threadCursor !== old.threadCursor)
    await thread.until((it) => events(it).some(({ cursor }) => cursor === fresh.threadCursor));
  await support.until(({ heard }) =>
    heard.some(({ supportChanges }) => supportChanges.support.version >= fresh.support.version),
  );
  const state = structuredClone(old);
  for (const event of events(thread)) applyEvent(state, event);
  for (const { supportChanges } of support.heard)
    if (supportChanges.support.version > state.support.version) Object.assign(state, supportChanges);
  return {
    state,
    stop: () => {
      thread.stop();
      support.stop();
    },
  };
}

/** The whole of what a client has to do with an event. */
function applyEvent(state: SeenThread, { cursor, kind, comment, idea }: SeenEvent): void {
  if (Number(cursor) <= Number(state.threadCursor)) return;
  state.threadCursor = cursor;
  if (kind === 'IDEA_CHANGED') Object.assign(state, idea);
  if (!comment) return;
  const conversation = state.comments.edges.find(({ node }) => node.id === comment.rootId)?.node;
  const known =
    conversation &&
    [conversation, ...conversation.replies.edges.map(({ node }) => node)].find(({ id }) => id === comment.id);
  if (known) Object.assign(known, comment);
  else if (conversation) {
    add(conversation.replies, comment);
    conversation.replyCount = conversation.replies.totalCount;
  } else add(state.comments, { ...comment, replies: { totalCount: 0, edges: [] } });
}

/** Puts a comment into its place: oldest first, then by id. */
function add<N extends SeenComment>(list: SeenList<N>, node: N): void {
  list.edges.push({ node });
  list.totalCount += 1;
  list.edges.sort(({ node: a }, { node: b }) => (`${a.postedAt} ${a.id}` < `${b.postedAt} ${b.id}` ? -1 : 1));
}
