import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Product } from './product.ts';
import { Visitor } from './visitor.ts';

/**
 * A drill: the server is killed in the middle of writes, started again, and everything that was acknowledged
 * is there once. The control writes without keys that survive a retry, and must be caught doubling.
 */
const ROUNDS = 2;
const WRITERS = 4;

let product: Product;
let founder: Visitor;
let ideaId: string;

beforeAll(async () => {
  product = await Product.start({ SAMPLE: 'off' });
  founder = await new Visitor(() => product.url).claim(product.claimCode);
  const { spaces } = await founder.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
  const { postIdea } = await founder.ask<{ postIdea: { id: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        spaceId: spaces[0]!.id,
        title: 'What survives a power cut',
        bodyMarkdown: '',
        tags: [],
      },
    },
  );
  ideaId = postIdea.id;
}, 90_000);
afterAll(() => product.stop());

interface Written {
  /** What the comment says; unique. */
  text: string;
  acknowledged: boolean;
  tries: number;
}

/** Writes until told to stop, sending each comment again until it is acknowledged. */
async function write(
  visitor: Visitor,
  keyFor: (text: string, attempt: number) => string,
  goesOn: () => boolean,
): Promise<Written[]> {
  const all: Written[] = [];
  while (goesOn()) {
    const written: Written = { text: randomUUID(), acknowledged: false, tries: 0 };
    all.push(written);
    while (!written.acknowledged) {
      written.tries += 1;
      const input = {
        idempotencyKey: keyFor(written.text, written.tries),
        ideaId,
        bodyMarkdown: written.text,
      };
      try {
        await visitor.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
          input,
        });
        written.acknowledged = true;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }
  return all;
}

/** Every text in the thread with how often it stands there, read page by page as a screen does. */
async function standing(visitor: Visitor): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  let after: string | null = null;
  do {
    const { idea }: Thread = await visitor.ask<Thread>(
      `query ($id: ID!, $after: String) { idea(id: $id) { commentCount comments(first: 100, after: $after) {
         edges { node { bodyMarkdown } } pageInfo { hasNextPage endCursor } } } }`,
      { id: ideaId, after },
    );
    for (const { node } of idea.comments.edges)
      found.set(node.bodyMarkdown, (found.get(node.bodyMarkdown) ?? 0) + 1);
    after = idea.comments.pageInfo.hasNextPage ? idea.comments.pageInfo.endCursor : null;
  } while (after);
  return found;
}

interface Thread {
  idea: {
    comments: {
      edges: { node: { bodyMarkdown: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

/** One run of the drill: writers, kills, restarts. Reports what was lost and what was doubled. */
async function drill(
  rounds: number,
  fault: () => Promise<void>,
  keyFor: (text: string, attempt: number) => string,
  afterWork?: (visitor: Visitor, all: Written[]) => Promise<void>,
) {
  let goesOn = true;
  const writing = Array.from({ length: WRITERS }, () => write(founder, keyFor, () => goesOn));
  let kills = 0;
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 250));
    await fault();
    kills += 1;
  }
  goesOn = false;
  const all = (await Promise.all(writing)).flat();
  await afterWork?.(founder, all);
  const found = await standing(founder);
  return {
    kills,
    /** Comments that needed more than one try: the proof that a kill hit a write. */
    hit: all.filter(({ tries }) => tries > 1).length,
    acknowledged: all.length,
    lost: all.filter(({ text }) => !found.has(text)).length,
    doubled: all.filter(({ text }) => (found.get(text) ?? 0) > 1).length,
  };
}

const faults: [what: string, fault: () => Promise<void>][] = [
  [
    'the server',
    async () => {
      await product.kill();
      await product.run();
    },
  ],
  [
    'the database',
    async () => {
      product.killDatabase();
      await product.isReady();
    },
  ],
  [
    'server and database',
    async () => {
      product.killDatabase();
      await product.kill();
      await product.run();
    },
  ],
];

describe('kill -9 in the middle of writes', () => {
  test.each(faults)(
    'of %s loses nothing that was acknowledged and doubles nothing',
    async (what, fault) => {
      const report = await drill(ROUNDS, fault, (text) => `drill-${text}`);
      process.stdout.write(`${what}: ${JSON.stringify(report)}\n`);
      expect(report.hit).toBeGreaterThan(0);
      expect(report).toMatchObject({ kills: ROUNDS, lost: 0, doubled: 0 });
    },
    90_000,
  );

  test('control: without a key that survives the retry, doubling is seen', async () => {
    const report = await drill(
      1,
      faults[1]![1],
      () => randomUUID(),
      // What a client without keys does after a lost answer: it sends again.
      async (visitor, all) => {
        const input = { idempotencyKey: randomUUID(), ideaId, bodyMarkdown: all[0]!.text };
        await visitor.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, {
          input,
        });
      },
    );
    expect(report.doubled).toBeGreaterThan(0);
  }, 90_000);

  test('control: a comment that is not in the thread is seen as lost', async () => {
    expect((await standing(founder)).has('never written')).toBe(false);
  });
});

test('a second start on the same data folder is refused with a sentence', async () => {
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    cwd: new URL('../../../', import.meta.url),
    env: { ...process.env, PORT: '0', UPWELL_DATA: product.dataFolder },
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(1);
  expect(printed).toMatch(/data folder .* is already in use by another running Upwell/);
});
