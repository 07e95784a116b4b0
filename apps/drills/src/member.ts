import { randomUUID } from 'node:crypto';

/** What the API refused, with its code. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Somebody who is signed in and talks to whichever address they are given. */
export class Member {
  cookie: string;
  readonly name: string;

  constructor(name: string, cookie = '') {
    this.name = name;
    this.cookie = cookie;
  }

  /** Sends an operation; throws Refused for an answer with errors, and whatever fetch throws when there is no answer. */
  async ask<D>(url: string, query: string, variables: object = {}, patienceMs = 30_000): Promise<D> {
    const { data, errors } = await this.send(url, query, variables, patienceMs);
    const [error] = errors ?? [];
    if (error || !data) throw new Refused(error?.extensions?.code ?? 'NO_DATA', error?.message ?? 'No data');
    return data as D;
  }

  /** Sends an operation and gives the whole answer. */
  async send(url: string, query: string, variables: object = {}, patienceMs = 30_000): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patienceMs),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    return (await response.json()) as Answer;
  }

  /** Posts an idea and gives its id. */
  async postIdea(url: string, spaceId: string, title: string): Promise<string> {
    const input = { idempotencyKey: randomUUID(), spaceId, title, bodyMarkdown: '', tags: [] };
    const { postIdea } = await this.ask<{ postIdea: { id: string } }>(
      url,
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      { input },
    );
    return postIdea.id;
  }

  /** Posts a comment under a key of the caller's choice; a retry under the same key gets the same id. */
  async postComment(
    url: string,
    input: { idempotencyKey: string; ideaId: string; bodyMarkdown: string },
    patienceMs = 30_000,
  ): Promise<string> {
    const { postComment } = await this.ask<{ postComment: { id: string } }>(
      url,
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`,
      { input },
      patienceMs,
    );
    return postComment.id;
  }

  /** Gives or takes back a vote. */
  async vote(
    url: string,
    field: 'vote' | 'takeVoteBack',
    input: { idempotencyKey: string; ideaId: string },
    patienceMs = 30_000,
  ): Promise<void> {
    await this.ask(
      url,
      `mutation ($input: IdeaActInput!) { ${field}(input: $input) { id } }`,
      { input },
      patienceMs,
    );
  }
}
