import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { importCommand, importIdeas, Refusals } from '../imports/index.ts';

let api: TestApi;
let founded: Founding<'manager'>;
const folder = mkdtempSync(join(tmpdir(), 'upwell-import-merged-'));

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, { people: { manager: { roles: [{ role: 'COMMUNITY_MANAGER' }] } } });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function bringIn(files: Record<string, object[]>): Promise<void> {
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
  const quiet = () => undefined;
  const command = await importCommand(['neutral', folder, '--source', 'elsewhere'], quiet);
  if (!('wish' in command)) throw new Error('The command was to import.');
  await importIdeas(
    api.databaseUrl,
    command.wish,
    new Refusals(join(folder, 'report', 'refused.jsonl')),
    quiet,
  );
}

const ideas = ['a', 'b'].map((id) => ({
  id,
  title: `Idea ${id}`,
  body: `Body of ${id}.`,
  author: `u_${id}`,
  createdAt: '2021-03-04T05:06:07Z',
  status: 'open',
  category: null,
  tags: [],
  votesUp: null,
  votesDown: null,
  extra: {},
}));
const vote = (ideaId: string, voter: string) => ({ ideaId, voter, value: 1, createdAt: null });
const comment = (id: string, ideaId: string) => ({
  id,
  ideaId,
  parentId: null,
  author: 'u_talker',
  createdAt: '2021-03-05T00:00:00',
  body: `Comment ${id}`,
  votesUp: null,
  votesDown: null,
});

const idOf = async (externalId: string): Promise<string> =>
  (await api.rows<{ id: string }>('select id from ideas where external_id = $1', [externalId]))[0]!.id;

/** What the idea shows as which both are read. */
const counts = async () =>
  (await api.rows('select votes, comments from idea_counts where idea_id = $1', [await idOf('b')]))[0];

test('what is imported for an idea that was merged counts at the idea it is read as, each person once', async () => {
  await bringIn({ ideas, votes: [vote('a', 'v1'), vote('b', 'v1')], comments: [comment('1', 'a')] });
  const { errors } = await founded.people.manager.send(
    'mutation ($input: MergeIdeasInput!) { mergeIdeas(input: $input) { id } }',
    { input: { idempotencyKey: newKey(), ideaId: await idOf('a'), intoId: await idOf('b') } },
  );
  expect(errors).toEqual([]);

  await bringIn({
    votes: [
      vote('a', 'v1'),
      vote('b', 'v1'),
      vote('a', 'v2'),
      vote('b', 'v2'),
      vote('a', 'v3'),
      vote('a', 'u_b'),
    ],
    comments: [comment('1', 'a'), comment('2', 'a'), comment('3', 'b')],
  });
  // u_b wrote what u_b voted on, now that both are one.
  expect(await counts()).toEqual({ votes: 3, comments: 3 });
});

test('two voters of a merged idea who turn out to be one person count once, and twice again when that is undone', async () => {
  const { admin, people } = founded;
  const { errors } = await people.manager.send(
    'mutation ($input: IdeaActInput!) { vote(input: $input) { id } }',
    { input: { idempotencyKey: newKey(), ideaId: await idOf('b') } },
  );
  expect(errors).toEqual([]);
  expect(await counts()).toMatchObject({ votes: 4 });

  const [placeholder] = await api.rows<{ id: string }>(
    `select id from members where source_name = 'elsewhere' and external_id = 'v3'`,
  );
  const joined = await admin.send<{ joinPlaceholder: string }>(
    'mutation ($input: JoinPlaceholderInput!) { joinPlaceholder(input: $input) }',
    {
      input: {
        idempotencyKey: newKey(),
        placeholderId: placeholder!.id,
        memberId: people.manager.memberId,
      },
    },
  );
  expect(joined.errors).toEqual([]);
  expect(await counts()).toMatchObject({ votes: 3 });

  const [join] = await api.rows<{ id: string }>('select id from placeholder_joins');
  const undone = await admin.send(
    'mutation ($input: UndoJoinInput!) { undoPlaceholderJoin(input: $input) }',
    { input: { idempotencyKey: newKey(), joinId: join!.id } },
  );
  expect(undone.errors).toEqual([]);
  expect(await counts()).toMatchObject({ votes: 4 });
});
