import type { Caller } from '../../testing/caller.ts';
import { newKey } from '../../testing/caller.ts';

interface Piece {
  text: string;
  isMatch: boolean;
}

export interface Found {
  notes: { code: string; operator: string | null; meant: string | null; value: string | null }[];
  corrections: { typed: string; taken: string[] }[];
  ideas: {
    isComplete: boolean;
    edges: {
      cursor: string;
      node: { idea: { id: string; title: string }; titlePieces: Piece[]; bodyPieces: Piece[] };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  comments: {
    edges: { node: { id: string; ideaTitle: string; byline: { name: string }; bodyPieces: Piece[] } }[];
  };
  people: { edges: { node: { member: { name: string }; namePieces: Piece[] } }[] };
  tags: { name: string }[];
}

const everything = `query ($query: String!, $first: Int!, $after: String) { search(query: $query) {
  notes { code operator meant value most } corrections { typed taken }
  ideas(first: $first, after: $after) { isComplete edges { cursor node { idea { id title } titlePieces { text isMatch } bodyPieces { text isMatch } } } pageInfo { hasNextPage endCursor } }
  comments(first: 20) { edges { node { id ideaTitle byline { name } bodyPieces { text isMatch } } } }
  people(first: 20) { edges { node { member { name } namePieces { text isMatch } } } }
  tags(first: 20) { name } } }`;

export async function searchAs(
  caller: Caller,
  query: string,
  page: { first?: number; after?: string | null } = {},
) {
  const { search } = await caller.ask<{ search: Found }>(everything, { query, first: 20, ...page });
  return search;
}

export const titles = ({ ideas }: Found): string[] => ideas.edges.map(({ node }) => node.idea.title);
export const names = ({ people }: Found): string[] => people.edges.map(({ node }) => node.member.name);
/** What is marked, in order. */
export const marked = (pieces: Piece[]): string[] =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

export interface NewIdea {
  title: string;
  bodyMarkdown?: string;
  spaceId: string;
  tags?: string[];
  lang?: string;
}

export async function postIdea(caller: Caller, idea: NewIdea): Promise<string> {
  const input = { idempotencyKey: newKey(), bodyMarkdown: '', tags: [], ...idea };
  const { postIdea: posted } = await caller.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input },
  );
  return posted.id;
}

export async function postComment(caller: Caller, ideaId: string, bodyMarkdown: string): Promise<string> {
  const input = { idempotencyKey: newKey(), ideaId, bodyMarkdown };
  const { postComment: posted } = await caller.ask<{ postComment: { id: string } }>(
    `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`,
    { input },
  );
  return posted.id;
}

/** Does one of the acts that take an idea or a comment by id. */
export async function act(
  caller: Caller,
  name: string,
  type: string,
  input: Record<string, unknown>,
): Promise<void> {
  await caller.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ...input },
  });
}
