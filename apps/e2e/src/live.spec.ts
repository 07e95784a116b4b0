import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { sharedAddress } from './shared-address.ts';
import { Visitor } from './visitor.ts';

/** A drill: what one person writes is heard by another within half a second, ninety-five times in a hundred. */
const COMMENTS = 40;
const DEADLINE_MS = 500;

let writer: Visitor;
let client: Client;
let ideaId: string;

beforeAll(async () => {
  writer = await new Visitor(sharedAddress).signInAs('Water Technician');
  const reader = await new Visitor(sharedAddress).signInAs('Librarian');
  client = createClient({
    url: `${sharedAddress().replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie: reader.cookieHeader } });
      }
    },
    retryAttempts: 0,
  });
  ideaId = await postIdea('How fast a word travels');
});
afterAll(() => client.dispose());

async function postIdea(title: string): Promise<string> {
  const { spaces } = await writer.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea: idea } = await writer.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input: { idempotencyKey: randomUUID(), spaceId: spaces[0]!.id, title, bodyMarkdown: '', tags: [] } },
  );
  return idea.id;
}

/** Follows a thread and keeps the moment each comment was heard. */
function follow(id: string): { heard: Map<string, number>; stop: () => void } {
  const heard = new Map<string, number>();
  const stop = client.subscribe<{ threadEvents: { comment: { bodyMarkdown: string } | null } }>(
    {
      query: `subscription ($id: ID!) { threadEvents(ideaId: $id, after: "0") { cursor kind comment { id bodyMarkdown } } }`,
      variables: { id },
    },
    {
      next: ({ data }) => {
        if (data?.threadEvents.comment) heard.set(data.threadEvents.comment.bodyMarkdown, performance.now());
      },
      error: () => {},
      complete: () => {},
    },
  );
  return { heard, stop };
}

const say = (bodyMarkdown: string) =>
  writer.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
    input: { idempotencyKey: randomUUID(), ideaId, bodyMarkdown },
  });

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a comment is heard within half a second of being sent; elsewhere it is not heard at all', async () => {
  const here = follow(ideaId);
  const elsewhere = follow(await postIdea('Where nothing is said'));
  await say('warm-up');
  await until(() => here.heard.has('warm-up'));
  const sent = new Map<string, number>();
  for (let n = 0; n < COMMENTS; n += 1) {
    sent.set(`word ${n}`, performance.now());
    await say(`word ${n}`);
  }
  await until(() => here.heard.size === COMMENTS + 1);
  const took = [...sent].map(([text, at]) => (here.heard.get(text) ?? Infinity) - at).sort((a, b) => a - b);
  const p95 = took[Math.floor(COMMENTS * 0.95)]!;
  process.stdout.write(
    `heard after ${Math.round(took[COMMENTS / 2]!)} ms (median), ${Math.round(p95)} ms (p95)\n`,
  );
  expect(p95).toBeLessThan(DEADLINE_MS);
  // The control: a listener that hears nothing is seen to hear nothing.
  expect(elsewhere.heard.size).toBe(0);
  here.stop();
  elsewhere.stop();
});
