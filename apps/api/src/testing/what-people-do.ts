import { newKey, type Caller } from './caller.ts';
import type { Person } from './founding.ts';

/** What people of a spec do and ask, through the API alone. */
export type Kind = 'IDEA' | 'MEMBER' | 'SPACE' | 'TAG';
export type Level = 'ALL' | 'CALM' | 'NONE';

/** Does something to an idea or a comment; gives the id of what the mutation answered with. */
async function act(
  by: Caller,
  mutation: string,
  inputType: string,
  input: Record<string, unknown>,
): Promise<string> {
  const data = await by.ask<Record<string, { id: string }>>(
    `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return data[mutation]!.id;
}

let posted = 0;

export const post = (
  by: Caller,
  spaceId: string,
  { title = `An idea with the number ${(posted += 1)}`, tags = [] as string[], bodyMarkdown = 'Tea.' } = {},
): Promise<string> => act(by, 'postIdea', 'PostIdeaInput', { spaceId, title, bodyMarkdown, tags });

export const comment = (
  by: Caller,
  ideaId: string,
  bodyMarkdown = 'A word on it',
  parentId: string | null = null,
): Promise<string> => act(by, 'postComment', 'PostCommentInput', { ideaId, bodyMarkdown, parentId });

export const editComment = (by: Caller, commentId: string, version: number, bodyMarkdown: string) =>
  act(by, 'editComment', 'EditCommentInput', { commentId, version, bodyMarkdown });

export const removeComment = (by: Caller, commentId: string) =>
  act(by, 'removeComment', 'CommentActInput', { commentId });

export const vote = (by: Caller, ideaId: string) => act(by, 'vote', 'IdeaActInput', { ideaId });

export const answer = (by: Caller, ideaId: string, version = 0, bodyMarkdown = 'We will do it.') =>
  act(by, 'answerIdea', 'AnswerIdeaInput', { ideaId, version, bodyMarkdown });

export const hide = (by: Caller, ideaId: string) =>
  act(by, 'hideIdea', 'HideIdeaInput', { ideaId, reason: 'Names a patient' });

export async function move(by: Caller, ideaId: string, stageKey = 'in_review'): Promise<string> {
  const { stages } = await by.ask<{ stages: { id: string; key: string }[] }>('{ stages { id key } }');
  const stageId = stages.find(({ key }) => key === stageKey)!.id;
  return act(by, 'moveIdea', 'MoveIdeaInput', { ideaId, stageId, reason: 'We look into it' });
}

/** How a text mentions somebody. */
export const mentionOf = ({ name, memberId }: Person): string =>
  `[@${name.replace(/[[\]\\]/g, '\\$&')}](/people/${memberId})`;

export const tagId = async (by: Caller, name: string): Promise<string> =>
  (await by.ask<{ tag: { id: string } }>(`query ($name: String!) { tag(name: $name) { id } }`, { name })).tag
    .id;

const changeFields = `idea { id viewerFollow { level source } } member { id } space { id } tag { id }`;
export const setFollowMutation = `mutation ($input: SetFollowInput!) { setFollow(input: $input) { ${changeFields} } }`;

export const follow = (by: Caller, kind: Kind, subjectId: string, level: Level) =>
  by.ask(setFollowMutation, { input: { idempotencyKey: newKey(), kind, subjectId, level } });

export const unfollow = (by: Caller, kind: Kind, subjectId: string) =>
  by.ask(`mutation ($input: ClearFollowInput!) { clearFollow(input: $input) { ${changeFields} } }`, {
    input: { idempotencyKey: newKey(), kind, subjectId },
  });

export const prefer = (by: Caller, preferences: Partial<Record<string, boolean>>) =>
  by.ask(
    `mutation ($input: SetFollowPreferencesInput!) { setFollowPreferences(input: $input) { onPosting } }`,
    {
      input: {
        idempotencyKey: newKey(),
        onPosting: true,
        onCommenting: true,
        onVoting: true,
        sharesFollows: false,
        ...preferences,
      },
    },
  );

export interface SeenFollow {
  level: Level | null;
  source: string | null;
}

export const followOf = async (by: Caller, ideaId: string): Promise<SeenFollow> =>
  (
    await by.ask<{ idea: { viewerFollow: SeenFollow } }>(
      `query ($id: ID!) { idea(id: $id) { viewerFollow { level source } } }`,
      { id: ideaId },
    )
  ).idea.viewerFollow;

interface SeenFeed {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  liveCursor: string;
}

export const followingPage = async (
  by: Caller,
  wanted: { first?: number; after?: string | null; filter?: object } = {},
): Promise<SeenFeed> =>
  (
    await by.ask<{ followingFeed: SeenFeed }>(
      `query ($first: Int! = 20, $after: String, $filter: FeedFilter) {
         followingFeed(first: $first, after: $after, filter: $filter) {
           edges { node { id } } pageInfo { hasNextPage endCursor } liveCursor } }`,
      wanted,
    )
  ).followingFeed;

export const idsOf = ({ edges }: SeenFeed): string[] => edges.map(({ node }) => node.id);
