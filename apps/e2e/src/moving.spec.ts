import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@upwell/embedded-postgres';
import { Product } from './product.ts';
import { runProgram } from './program.ts';
import { Visitor } from './visitor.ts';

// Each step starts programs and databases; on a busy machine they take their time.
jest.setTimeout(240_000);

/** A pilot moves to a PostgreSQL of its own, step by step as `docs/operating.md` says; and comes back from a backup. */
const place = mkdtempSync(join(tmpdir(), 'upwell-moving-'));
const backup = join(place, 'backup');
// The oldest server we support where it is at hand: what 18 wrote, 15 reads.
const version = process.platform === 'linux' && process.arch === 'x64' ? 15 : 18;

const PAPER = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';

let pilot: Product;
let external: EmbeddedPostgres;
let founder: Visitor;
let spaceId: string;
let ideaId: string;
let cursor: string;

const post = async (by: Visitor, title: string): Promise<string> => {
  const { postIdea } = await by.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    { input: { idempotencyKey: randomUUID(), spaceId, title, bodyMarkdown: '', tags: [] } },
  );
  return postIdea.id;
};

/** Sends a document; gives the address where it can be had. */
async function attach(by: Visitor): Promise<string> {
  const response = await fetch(`${pilot.url}/files?name=paper.pdf&purpose=attachment`, {
    method: 'POST',
    headers: {
      cookie: by.cookieHeader,
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
    },
    body: PAPER,
  });
  const { id } = (await response.json()) as { id: string };
  return `/files/${id}`;
}

beforeAll(async () => {
  [pilot, external] = await Promise.all([
    Product.start({ SAMPLE: 'off' }),
    startEmbeddedPostgres({ dataFolder: join(place, 'external'), durable: false, version }),
  ]);
  founder = await new Visitor(() => pilot.url).claim(pilot.claimCode);
  spaceId = (await founder.ask<{ spaces: { id: string }[] }>('{ spaces { id } }')).spaces[0]!.id;
  ideaId = await post(founder, 'What moves along');
  cursor = (
    await founder.ask<{ idea: { threadCursor: string } }>(
      `query ($id: ID!) { idea(id: $id) { threadCursor } }`,
      { id: ideaId },
    )
  ).idea.threadCursor;
});
afterAll(async () => {
  await pilot.stop();
  await external.stop();
  rmSync(place, { recursive: true, force: true });
});

/** The first thing that the thread tells after the cursor of the old installation. */
async function firstEvent(url: string, cookie: string): Promise<unknown> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie } });
      }
    },
  });
  const events = client.iterate({
    query: `subscription ($ideaId: ID!, $after: String!) { threadEvents(ideaId: $ideaId, after: $after) { kind } }`,
    variables: { ideaId, after: cursor },
  });
  try {
    const { value } = await events.next();
    return (value as { data?: unknown }).data;
  } finally {
    await client.dispose();
  }
}

test('a backup is taken beside the running pilot', async () => {
  const { code, printed } = await runProgram('backup', [backup], { UPWELL_DATA: pilot.dataFolder });
  expect(printed).toMatch(/Backup of Test Town[\s\S]*rows in \d+ tables/);
  expect(code).toBe(0);
});

test('nothing is restored onto a pilot that runs', async () => {
  const { code, printed } = await runProgram('restore', [backup], { UPWELL_DATA: pilot.dataFolder });
  expect([code, printed]).toEqual([1, expect.stringMatching(/already in use by another running/)]);
  expect(await post(founder, 'It runs on')).toBeTruthy();
});

test('the pilot moves to an external PostgreSQL, and whoever was there goes on', async () => {
  const moved = join(place, 'moved');
  const settings = { DATABASE_URL: external.url, UPWELL_DATA: join(place, 'new-data') };
  const paper = await attach(founder);
  await pilot.kill();
  const taken = await runProgram('backup', [moved], { UPWELL_DATA: pilot.dataFolder });
  expect([taken.code, taken.printed]).toEqual([0, expect.stringMatching(/Backup of Test Town/)]);
  const restored = await runProgram('restore', [moved, '--keep-sessions'], settings);
  expect([restored.code, restored.printed]).toEqual([
    0,
    expect.stringMatching(/Equal: [\s\S]*Restored: Test Town/),
  ]);
  const service = await Product.start(settings);
  try {
    const traveller = new Visitor(() => service.url, founder.cookieHeader);
    await traveller.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
      input: { idempotencyKey: randomUUID(), ideaId, bodyMarkdown: 'Written after the move' },
    });
    const kept = await fetch(`${service.url}${paper}`, { headers: { cookie: traveller.cookieHeader } });
    expect([kept.status, await kept.text()]).toEqual([200, PAPER]);
    const first = await firstEvent(service.url, traveller.cookieHeader);
    expect(first).toEqual({ threadEvents: { kind: 'COMMENT_POSTED' } });
  } finally {
    await service.stop();
  }
});

test('a new machine comes up from the backup, with its own embedded database', async () => {
  const folder = join(place, 'fresh');
  const { code, printed } = await runProgram('restore', [backup], { UPWELL_DATA: folder });
  expect([code, printed]).toEqual([0, expect.stringMatching(/Everybody signs in again/)]);
  const fresh = await Product.start({ UPWELL_DATA: folder });
  try {
    const somebody = await new Visitor(() => fresh.url).signIn('ada@test.example', 'correct horse battery');
    const { feed } = await somebody.ask<{ feed: { edges: { node: { title: string } }[] } }>(
      '{ feed { edges { node { title } } } }',
    );
    expect(feed.edges.map(({ node }) => node.title)).toEqual(['What moves along']);
  } finally {
    await fresh.stop();
  }
});

test('a mistake on the command line is answered with how it is said', async () => {
  const { code, printed } = await runProgram('backup', [], { UPWELL_DATA: join(place, 'nowhere') });
  expect([code, printed]).toEqual([2, expect.stringMatching(/npm run backup -- DIR/)]);
  const nowhere = await runProgram('backup', [join(place, 'x')], { UPWELL_DATA: join(place, 'nowhere') });
  expect([nowhere.code, nowhere.printed]).toEqual([2, expect.stringMatching(/There is no installation/)]);
  expect(existsSync(join(place, 'nowhere'))).toBe(false);
});
