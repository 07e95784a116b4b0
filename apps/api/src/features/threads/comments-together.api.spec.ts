import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ViewerSource } from '../../platform/viewer/viewer-source.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { newKey } from '../../testing/caller.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { post } from '../../testing/what-people-do.ts';
import { CommentsService } from './comments.service.ts';

let api: TestApi;
let town: Founding;
let crowd: Viewer[];
let ideas: string[];

async function viewerOf(person: Person): Promise<Viewer> {
  return (await api.get(ViewerSource).viewerOf(person.cookieHeader.split('=')[1]!))!;
}

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api);
  const ada = await town.signedIn({ name: 'Ada' });
  const people = await Promise.all(
    Array.from({ length: 6 }, (_, n) => town.signedIn({ name: `Writer ${n}` })),
  );
  crowd = await Promise.all(people.map(viewerOf));
  ideas = await Promise.all(Array.from({ length: 3 }, () => post(ada, town.spaceId)));
});
afterAll(() => api.stop());

interface Wanted {
  ideaId: string;
  bodyMarkdown: string;
  parentId?: string | null;
  idempotencyKey?: string;
}

/** All in the same turn, so that they are one batch; gives ids, or what each was refused with. */
function say(wanted: readonly Wanted[]): Promise<string[]> {
  const comments = api.get(CommentsService);
  return Promise.all(
    wanted.map((one, n) =>
      comments
        .post(crowd[n % crowd.length]!, { idempotencyKey: newKey(), parentId: null, ...one })
        .catch((error: { code: string }) => error.code),
    ),
  );
}

/** Rows, versions, records and the shown count, which must be one number, and whether the log has no hole. */
async function figures(ideaId: string): Promise<unknown> {
  const [row] = await api.rows(
    `select (select count(*)::int from comments where idea_id = $1) as rows,
       (select count(*)::int from comment_versions v join comments c on c.id = v.comment_id where c.idea_id = $1) as versions,
       (select count(*)::int from records where action = 'comment.posted' and facts->>'ideaId' = $1::text) as records,
       (select comments from idea_counts where idea_id = $1) as shown,
       (select count(*) = max(e.sequence) and max(e.sequence) = max(t.sequence) from topics t
          join topic_entries e on e.topic = t.id where t.id like '%' || $1::text) as "hasNoHole"`,
    [ideaId],
  );
  return row;
}

const all = (count: number) => ({
  rows: count,
  versions: count,
  records: count,
  shown: count,
  hasNoHole: true,
});

/** The ids that the log of an idea tells, in order. */
async function told(ideaId: string): Promise<string[]> {
  const rows = await api.rows<{ id: string }>(
    `select subject->>'commentId' as id from topic_entries where topic like '%' || $1 and kind = 'comment_posted' order by sequence`,
    [ideaId],
  );
  return rows.map(({ id }) => id);
}

test('comments that arrive together are kept, counted, recorded and told each, in the order they came, by few statements', async () => {
  const wanted = Array.from({ length: 30 }, (_, n) => ({
    ideaId: ideas[n % ideas.length]!,
    bodyMarkdown: `Word ${n}`,
  }));
  let ids: string[] = [];
  const statements = await statementsOf(async () => (ids = await say(wanted)));
  expect(statements.filter((text) => text.includes('insert into comments')).length).toBeLessThan(4);
  for (const [n, idea] of ideas.entries()) {
    expect(await figures(idea)).toEqual(all(10));
    expect(await told(idea)).toEqual(ids.filter((_, place) => place % ideas.length === n));
  }
});

test('each refusal is that of a comment by itself, and holds nobody up', async () => {
  const [idea, other] = ideas as [string, string, string];
  const [root] = await say([{ ideaId: idea, bodyMarkdown: 'Root' }]);
  expect(
    await say([
      { ideaId: idea, bodyMarkdown: 'Good' },
      { ideaId: '01970000-0000-7000-8000-000000000000', bodyMarkdown: 'Nowhere' },
      { ideaId: 'not an id', bodyMarkdown: 'Nowhere' },
      { ideaId: other, parentId: root!, bodyMarkdown: 'Answers something of another idea' },
      { ideaId: idea, parentId: 'not an id', bodyMarkdown: 'Answers nothing' },
      { ideaId: idea, bodyMarkdown: '' },
      { ideaId: idea, parentId: root!, bodyMarkdown: 'Good reply' },
    ]),
  ).toEqual([
    expect.stringMatching(/^[0-9a-f-]{36}$/),
    'NOT_FOUND',
    'NOT_FOUND',
    'INVALID_INPUT',
    'NOT_FOUND',
    'INVALID_INPUT',
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ]);
  const [reply] = await api.rows(
    `select parent_id as parent, root_id as root from comments where body = 'Good reply'`,
  );
  expect(reply).toEqual({ parent: root, root });
});

test('a key means one comment, however often it is in a batch and whatever it is sent with later', async () => {
  const [idea] = ideas as [string, string, string];
  const before = (await told(idea)).length;
  const once = { ideaId: idea, bodyMarkdown: 'Once', idempotencyKey: newKey() };
  const comments = api.get(CommentsService);
  const ids = await Promise.all(
    Array.from({ length: 10 }, () => comments.post(crowd[0]!, { parentId: null, ...once })),
  );
  expect(new Set([...ids, await comments.post(crowd[0]!, { parentId: null, ...once })]).size).toBe(1);
  await expect(
    comments.post(crowd[0]!, { parentId: null, ...once, bodyMarkdown: 'Twice' }),
  ).rejects.toMatchObject({ code: 'KEY_REUSED' });
  expect((await told(idea)).length).toBe(before + 1);
});
