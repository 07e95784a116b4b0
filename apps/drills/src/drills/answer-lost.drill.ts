import { randomUUID } from 'node:crypto';
import { standingTexts } from '../balance.ts';
import { cutCommitOf } from '../database-line.ts';
import type { Drill } from '../drill.ts';
import type { Inspector } from '../fault-line.ts';
import type { Stage } from '../stage.ts';
import type { Town } from '../town.ts';

/** Cuts a line to an API when the first byte of its answer comes back: the work is done, nobody hears so. */
const cutAnswers = (): Inspector => (_bytes, direction) => (direction === 'answer' ? 'cut' : 'pass');

interface Case {
  what: string;
  /** Through which address the first try goes. */
  address: string;
  /** Says which text is on its way; empty when none is to be cut. */
  aim: (text: string) => void;
}

async function lose(stage: Stage, town: Town, ideaId: string, { what, address, aim }: Case): Promise<void> {
  const { findings } = stage;
  const { members } = town.organisation;
  const times = stage.size(20, 1_000);
  let [bitten, equal] = [0, 0];
  for (let n = 0; n < times; n += 1) {
    const [by, text] = [members[n % members.length]!, randomUUID()];
    const input = { idempotencyKey: randomUUID(), ideaId, bodyMarkdown: text };
    aim(text);
    const first = await by.postComment(address, input).catch(() => null);
    aim('');
    const stands = (await standingTexts(town.databaseUrl, [ideaId])).get(text);
    if (first === null && stands) bitten += 1;
    const url = town.nodes[n % town.nodes.length]!.url;
    const retries = [await by.postComment(url, input), await by.postComment(url, input)];
    if (retries.every((id) => id === stands?.[0])) equal += 1;
  }
  findings.caused(`answers lost after the COMMIT, ${what}`, bitten);
  findings.keeps(`every one of them was lost`, bitten === times, `${bitten} of ${times}`);
  findings.keeps('each retry gets the comment that stands', equal === times, `${equal} of ${times}`);
}

export const answerLost: Drill = {
  name: 'answer-lost',
  promise:
    'The answer is lost after the COMMIT, on the way to the client or to the node: the retry gets the same answer.',
  async run(stage) {
    const { findings } = stage;
    const [postgres, town] = [await stage.postgres(), await stage.town()];
    const node = await town.addNode();
    const toNode = await stage.line(() => Number(new URL(node.url).port));
    toNode.inspect = cutAnswers;
    let aimedAt = '';
    const toDatabase = await stage.line(() => postgres.port);
    toDatabase.inspect = () => cutCommitOf(() => aimedAt);
    const second = await town.addNode({ DATABASE_URL: town.urlThrough(toDatabase.port) });
    const [ideaId, controlId] = await town.postIdeas(2);
    const cutLine = `http://127.0.0.1:${toNode.port}`;
    await lose(stage, town, ideaId!, { what: 'between node and client', address: cutLine, aim: () => {} });
    await lose(stage, town, ideaId!, {
      what: 'between database and node',
      address: second.url,
      aim: (text) => (aimedAt = text),
    });
    const standing = [...(await standingTexts(town.databaseUrl, [ideaId!])).values()];
    const doubled = standing.filter(({ length }) => length !== 1).length;
    findings.keeps('no comment stands twice', doubled === 0, `${standing.length} comments`);

    const by = town.organisation.members[0]!;
    const comment = { ideaId: controlId!, bodyMarkdown: 'Twice' };
    await by.postComment(cutLine, { ...comment, idempotencyKey: randomUUID() }).catch(() => null);
    await by.postComment(node.url, { ...comment, idempotencyKey: randomUUID() });
    const control = (await standingTexts(town.databaseUrl, [controlId!])).get('Twice')?.length ?? 0;
    findings.control('a retry under a fresh key', control === 2, `${control} rows`);
  },
};
