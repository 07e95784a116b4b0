import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { standingTexts } from '../balance.ts';
import type { Drill } from '../drill.ts';
import type { Town } from '../town.ts';
import { pause } from '../waiting.ts';

const AT_ONCE = 100;
const POST = `mutation ($input: PostCommentInput!) { postComment(input: $input) { id bodyMarkdown postedAt } }`;

/** Sends one comment many times at once, turn by turn to all nodes; gives the different answers there were. */
async function burst(
  town: Town,
  ideaId: string,
  text: string,
  keyOf: (n: number) => string,
): Promise<string[]> {
  const by = town.organisation.members[0]!;
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, n) =>
      by.send(town.nodes[n % town.nodes.length]!.url, POST, {
        input: { idempotencyKey: keyOf(n), ideaId, bodyMarkdown: text },
      }),
    ),
  );
  return [...new Set(answers.map((answer) => JSON.stringify(answer)))];
}

/** Counts, while work runs, how many sessions waited for a lock at the busiest moment. */
async function mostWaiting(databaseUrl: string, work: Promise<unknown>): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let [most, isOver] = [0, false];
  const over = work.finally(() => (isOver = true));
  over.catch(() => undefined);
  while (!isOver) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    most = Math.max(most, rows[0]!.n);
    await pause(2);
  }
  await client.end();
  await over;
  return most;
}

export const sameKey: Drill = {
  name: 'same-key',
  promise:
    'The same key 100 times at once over two nodes: one effect, 100 equal answers, another text is refused.',
  async run(stage) {
    const { findings } = stage;
    const town = await stage.town();
    await town.addNode();
    await town.addNode();
    const [ideaId, controlId] = await town.postIdeas(2);
    const keys = stage.size(5, 200);
    let [waiting, unequal, refused] = [0, 0, 0];
    for (let n = 0; n < keys; n += 1) {
      const [key, text] = [randomUUID(), randomUUID()];
      const answers = burst(town, ideaId!, text, () => key);
      waiting += await mostWaiting(town.databaseUrl, answers);
      const different = await answers;
      if (different.length !== 1 || !different[0]!.includes(text)) unequal += 1;
      for (const node of town.nodes) {
        const { errors } = await town.organisation.members[0]!.send(node.url, POST, {
          input: { idempotencyKey: key, ideaId, bodyMarkdown: `${text}, changed` },
        });
        if (errors?.[0]?.extensions?.code === 'KEY_REUSED') refused += 1;
      }
    }
    findings.caused(`bursts of ${AT_ONCE} requests with one key`, keys);
    findings.caused('sessions waited for each other at the busiest moments', waiting);
    findings.keeps('all answers to one key are equal', unequal === 0, `${keys - unequal} of ${keys} keys`);
    findings.keeps(
      'another text under the key is refused',
      refused === 2 * keys,
      `${refused} of ${2 * keys}`,
    );
    const standing = await standingTexts(town.databaseUrl, [ideaId!]);
    const rows = [...standing.values()].flat().length;
    findings.keeps('each key had one effect', rows === keys && standing.size === keys, `${rows} rows`);

    await burst(town, controlId!, 'Whoever forgets the key', () => randomUUID());
    const control = [...(await standingTexts(town.databaseUrl, [controlId!])).values()].flat().length;
    findings.control('a burst with a key for each request', control === AT_ONCE, `${control} rows`);
  },
};
