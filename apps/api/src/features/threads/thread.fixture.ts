import { newKey, type Caller, type Listener } from '../../testing/caller.ts';

/** What the specs of threads ask and do, through the API alone. */
export const commentFields = `id ideaId parentId rootId version state bodyMarkdown bodyHtml lang postedAt editedAt hiddenReason
  replyCount byline { kind name } reactions { key count }`;

export interface SeenComment {
  id: string;
  ideaId: string;
  parentId: string | null;
  rootId: string;
  version: number;
  state: 'VISIBLE' | 'REMOVED' | 'HIDDEN';
  bodyMarkdown: string | null;
  bodyHtml: string | null;
  postedAt: string;
  editedAt: string | null;
  hiddenReason: string | null;
  replyCount: number;
  byline: { kind: string; name: string | null } | null;
  reactions: { key: string; count: number }[];
  viewerReactions: string[];
  viewerCan: Record<string, boolean>;
  versions: { version: number; bodyMarkdown: string }[];
}

export interface SeenPage<N> {
  totalCount: number;
  edges: { cursor: string; node: N }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const ownFields = `${commentFields} viewerReactions versions { version bodyMarkdown }
  viewerCan { edit remove restore hide reply react }`;
const page = (node: string) =>
  `totalCount edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const pageArgs = 'first: $first, after: $after, last: $last, before: $before, around: $around';
const pageVariables = '$first: Int, $after: String, $last: Int, $before: String, $around: ID';

export async function postIdea(
  by: Caller,
  spaceId: string,
  title = 'A kettle on every ward',
): Promise<string> {
  const input = {
    idempotencyKey: newKey(),
    spaceId,
    title,
    bodyMarkdown: 'Tea is ten minutes away.',
    tags: [],
  };
  const { postIdea: idea } = await by.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input },
  );
  return idea.id;
}

/** Name of the input type of each mutation. */
export const inputs = {
  postComment: 'PostCommentInput',
  editComment: 'EditCommentInput',
  removeComment: 'CommentActInput',
  restoreComment: 'CommentActInput',
  hideComment: 'HideCommentInput',
  unhideComment: 'CommentActInput',
  react: 'ReactInput',
  takeReactionBack: 'ReactInput',
} as const;

export const mutation = (name: keyof typeof inputs): string =>
  `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { ${ownFields} } }`;

/** Does something to a comment; must succeed. */
export async function act(
  by: Caller,
  name: keyof typeof inputs,
  input: Record<string, unknown>,
): Promise<SeenComment> {
  const data = await by.ask<Record<string, SeenComment>>(mutation(name), {
    input: { idempotencyKey: newKey(), ...input },
  });
  return data[name]!;
}

/** Tries something that must be refused; gives the error's code, params and fields. */
export const refusal = async (by: Caller, name: keyof typeof inputs, input: Record<string, unknown>) =>
  (await by.refused(mutation(name), { input: { idempotencyKey: newKey(), ...input } })).extensions;

export const say = (
  by: Caller,
  ideaId: string,
  bodyMarkdown: string,
  parentId: string | null = null,
): Promise<SeenComment> => act(by, 'postComment', { ideaId, parentId, bodyMarkdown });

export const readComment = async (by: Caller, id: string): Promise<SeenComment | null> =>
  (
    await by.ask<{ comment: SeenComment | null }>(`query ($id: ID!) { comment(id: $id) { ${ownFields} } }`, {
      id,
    })
  ).comment;

export type PageWanted = {
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
  around?: string;
};

export const conversationsQuery = `query ($id: ID!, ${pageVariables}) { idea(id: $id) { comments(${pageArgs}) { ${page(commentFields)} } } }`;

/** A page of top-level comments. */
export const conversations = async (
  by: Caller,
  id: string,
  wanted: PageWanted = {},
): Promise<SeenPage<SeenComment>> =>
  (await by.ask<{ idea: { comments: SeenPage<SeenComment> } }>(conversationsQuery, { id, ...wanted })).idea
    .comments;

/** A page of the replies of one conversation. */
export const replies = async (
  by: Caller,
  id: string,
  wanted: PageWanted = {},
): Promise<SeenPage<SeenComment>> =>
  (
    await by.ask<{ comment: { replies: SeenPage<SeenComment> } }>(
      `query ($id: ID!, ${pageVariables}) { comment(id: $id) { replies(${pageArgs}) { ${page(commentFields)} } } }`,
      { id, ...wanted },
    )
  ).comment.replies;

export const bodies = ({ edges }: SeenPage<SeenComment>): (string | null)[] =>
  edges.map(({ node }) => node.bodyMarkdown);

export interface SeenEvent {
  cursor: string;
  kind: 'COMMENT_POSTED' | 'COMMENT_CHANGED' | 'IDEA_CHANGED' | 'RESYNC';
  comment: SeenComment | null;
  idea: Record<string, unknown> | null;
}

export const ideaFields = `id title version bodyMarkdown bodyHtml state hiddenReason editedAt tags { name } space { id } stage { key }
  answer { version bodyMarkdown answeredBy { name } } decisions { reason toStage { key } decidedBy { name } }`;

/** Follows a thread from a cursor on. */
export const hear = (by: Caller, ideaId: string, after: string): Listener<{ threadEvents: SeenEvent }> =>
  by.listen(
    `subscription ($ideaId: ID!, $after: String!) { threadEvents(ideaId: $ideaId, after: $after) {
       cursor kind comment { ${commentFields} } idea { ${ideaFields} } } }`,
    { ideaId, after },
  );

export const events = ({ heard }: Listener<{ threadEvents: SeenEvent }>): SeenEvent[] =>
  heard.map(({ threadEvents }) => threadEvents);

export const cursorOf = async (by: Caller, id: string): Promise<string> =>
  (
    await by.ask<{ idea: { threadCursor: string } }>(`query ($id: ID!) { idea(id: $id) { threadCursor } }`, {
      id,
    })
  ).idea.threadCursor;
