import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey, type Caller } from '../../testing/caller.ts';
import { statementsOf } from '../../testing/count-statements.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import {
  act,
  bodies,
  conversations,
  conversationsQuery,
  mutation,
  postIdea,
  readComment,
  refusal,
  replies,
  say,
  type PageWanted,
  type SeenComment,
  type SeenPage,
} from './thread.fixture.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'cem' | 'manager'>;
let ada: Caller;
let bo: Caller;
let manager: Caller;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: {
      ada: { name: 'Ada' },
      bo: { name: 'Bo' },
      cem: { name: 'Cem' },
      manager: { name: 'Mia Manager', roles: [{ role: 'COMMUNITY_MANAGER' }] },
    },
  });
  ({ ada, bo, manager } = founded.people);
});
afterAll(() => api.stop());

const newIdea = () => postIdea(ada, founded.spaceId);

const commentCount = async (id: string) =>
  (
    await bo.ask<{ idea: { commentCount: number } }>(`query ($id: ID!) { idea(id: $id) { commentCount } }`, {
      id,
    })
  ).idea.commentCount;

describe('talking', () => {
  test('a comment shows its author and safe HTML, and what the viewer may do with it', async () => {
    const idea = await newIdea();
    const comment = await say(bo, idea, 'Yes, **please**.  \n\n');
    expect(comment).toMatchObject({
      ideaId: idea,
      parentId: null,
      rootId: comment.id,
      version: 1,
      state: 'VISIBLE',
      bodyMarkdown: 'Yes, **please**.',
      bodyHtml: '<p>Yes, <strong>please</strong>.</p>\n',
      byline: { kind: 'MEMBER', name: 'Bo' },
      reactions: [],
      viewerCan: { edit: true, remove: true, restore: false, hide: false, reply: true, react: true },
    });
    expect((await readComment(ada, comment.id))!.viewerCan).toMatchObject({
      edit: false,
      remove: false,
      reply: true,
    });
    expect((await readComment(manager, comment.id))!.viewerCan).toMatchObject({ edit: false, hide: true });
  });

  test('replies of any depth stay in one conversation, oldest first, and say what they answer', async () => {
    const idea = await newIdea();
    const root = await say(bo, idea, 'depth 0');
    let answered = root;
    for (let depth = 1; depth <= 24; depth += 1)
      answered = await say(depth % 2 ? ada : bo, idea, `depth ${depth}`, answered.id);
    expect(answered.rootId).toBe(root.id);
    const page = await replies(bo, root.id, { first: 100 });
    expect(page.edges.map(({ node }) => node.bodyMarkdown)).toEqual(
      Array.from({ length: 24 }, (_, n) => `depth ${n + 1}`),
    );
    expect(page.edges.map(({ node }) => node.parentId)).toEqual([
      root.id,
      ...page.edges.slice(0, -1).map(({ node }) => node.id),
    ]);
    expect([page.totalCount, (await readComment(bo, root.id))!.replyCount, await commentCount(idea)]).toEqual(
      [24, 24, 25],
    );
    expect((await conversations(bo, idea)).totalCount).toBe(1);
    expect((await replies(bo, answered.id)).edges).toEqual([]);
  });

  test('the same message sent again with its key is posted once', async () => {
    const idea = await newIdea();
    const input = { idempotencyKey: newKey(), ideaId: idea, bodyMarkdown: 'Once.' };
    const sent = await Promise.all(
      [1, 2, 3].map(() => bo.ask<{ postComment: SeenComment }>(mutation('postComment'), { input })),
    );
    expect(new Set(sent.map(({ postComment }) => postComment.id)).size).toBe(1);
    expect(await commentCount(idea)).toBe(1);
    const other = await bo.refused(mutation('postComment'), { input: { ...input, bodyMarkdown: 'Other.' } });
    expect(other.extensions.code).toBe('KEY_REUSED');
  });

  test('an answer to a comment of another idea, or to none at all, is refused', async () => {
    const [here, there] = [await newIdea(), await newIdea()];
    const elsewhere = await say(bo, there, 'There');
    expect(
      await refusal(bo, 'postComment', { ideaId: here, parentId: elsewhere.id, bodyMarkdown: 'x' }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'parentId', code: 'WRONG' }],
    });
    for (const parentId of ['01890000-0000-7000-8000-000000000000', 'nonsense'])
      expect(await refusal(bo, 'postComment', { ideaId: here, parentId, bodyMarkdown: 'x' })).toMatchObject({
        code: 'NOT_FOUND',
        params: { kind: 'comment' },
      });
    expect(await refusal(bo, 'postComment', { ideaId: 'nonsense', bodyMarkdown: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      params: { kind: 'idea' },
    });
  });

  test.each([
    ['nothing', '', 'REQUIRED'],
    ['blanks', ' \n\t ', 'REQUIRED'],
    ['10,001 characters', 'x'.repeat(10_001), 'TOO_LONG'],
    ['a NUL', 'a\u0000b', 'BAD_CHARACTERS'],
    ['half a character', 'a\ud800b', 'BAD_CHARACTERS'],
  ])('a body of %s is refused by its field', async (_, bodyMarkdown, code) => {
    const refused = await refusal(bo, 'postComment', { ideaId: await newIdea(), bodyMarkdown });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'bodyMarkdown', code }] });
  });

  test('no script of a body runs', async () => {
    const body =
      '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) ![p](https://e.test/p.png)';
    const { bodyHtml, bodyMarkdown } = await say(bo, await newIdea(), body);
    expect(bodyMarkdown).toBe(body);
    expect(bodyHtml).not.toMatch(/<(script|img)|href="javascript/);
  });

  test('a withdrawn idea takes no more comments', async () => {
    const idea = await newIdea();
    const comment = await say(bo, idea, 'Early');
    await ada.ask(`mutation ($input: IdeaActInput!) { withdrawIdea(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), ideaId: idea },
    });
    for (const [name, input] of [
      ['postComment', { ideaId: idea, bodyMarkdown: 'Late' }],
      ['editComment', { commentId: comment.id, version: 1, bodyMarkdown: 'Late' }],
      ['react', { commentId: comment.id, key: 'heart' }],
    ] as const)
      expect(await refusal(bo, name, input)).toMatchObject({
        code: 'FORBIDDEN',
        params: { rule: 'idea.withdrawn' },
      });
    expect((await act(bo, 'removeComment', { commentId: comment.id })).state).toBe('REMOVED');
  });
});

describe('changing one’s words', () => {
  test('keeps every wording', async () => {
    const comment = await say(bo, await newIdea(), 'First');
    const edited = await act(bo, 'editComment', {
      commentId: comment.id,
      version: 1,
      bodyMarkdown: 'Second',
    });
    expect(edited).toMatchObject({ version: 2, bodyMarkdown: 'Second' });
    expect(edited.editedAt).not.toBeNull();
    expect((await readComment(ada, comment.id))!.versions).toEqual([
      { version: 2, bodyMarkdown: 'Second' },
      { version: 1, bodyMarkdown: 'First' },
    ]);
  });

  test('of two windows the second is told, and loses nothing', async () => {
    const comment = await say(bo, await newIdea(), 'First');
    const edits = await Promise.all(
      ['left', 'right'].map((bodyMarkdown) =>
        bo.send(mutation('editComment'), {
          input: { idempotencyKey: newKey(), commentId: comment.id, version: 1, bodyMarkdown },
        }),
      ),
    );
    const errors = edits.flatMap((answer) => answer.errors);
    expect(errors).toMatchObject([
      { extensions: { code: 'CONFLICT', params: { rule: 'comment.edited_meanwhile', version: 2 } } },
    ]);
    expect((await readComment(bo, comment.id))!.version).toBe(2);
  });

  test('is for its author alone', async () => {
    const comment = await say(bo, await newIdea(), 'Mine');
    for (const [name, more] of [
      ['editComment', { version: 1, bodyMarkdown: 'Yours' }],
      ['removeComment', {}],
    ] as const)
      expect(await refusal(manager, name, { commentId: comment.id, ...more })).toMatchObject({
        code: 'FORBIDDEN',
        params: { rule: 'comment.not_author' },
      });
  });
});

describe('a removed comment', () => {
  test('leaves a tombstone that keeps its replies, and comes back whole', async () => {
    const idea = await newIdea();
    const root = await say(bo, idea, 'Hasty');
    const reply = await say(ada, idea, 'Really?', root.id);
    await act(ada, 'react', { commentId: root.id, key: 'eyes' });

    const removed = await act(bo, 'removeComment', { commentId: root.id });
    expect(removed).toMatchObject({
      state: 'REMOVED',
      byline: null,
      bodyMarkdown: null,
      bodyHtml: null,
      reactions: [],
      versions: [],
    });
    const seen = await conversations(ada, idea);
    expect(seen.edges.map(({ node }) => [node.id, node.state, node.replyCount])).toEqual([
      [root.id, 'REMOVED', 1],
    ]);
    expect(bodies(await replies(ada, root.id))).toEqual(['Really?']);
    expect(await commentCount(idea)).toBe(1);

    expect(
      await refusal(ada, 'postComment', { ideaId: idea, parentId: root.id, bodyMarkdown: 'x' }),
    ).toMatchObject({ params: { rule: 'comment.gone' } });
    expect(await refusal(ada, 'react', { commentId: root.id, key: 'heart' })).toMatchObject({
      params: { rule: 'comment.gone' },
    });
    expect(await refusal(bo, 'removeComment', { commentId: root.id })).toMatchObject({
      params: { rule: 'comment.gone' },
    });
    expect((await say(bo, idea, 'Below a reply that stands', reply.id)).rootId).toBe(root.id);

    expect(await act(bo, 'restoreComment', { commentId: root.id })).toMatchObject({
      state: 'VISIBLE',
      bodyMarkdown: 'Hasty',
      reactions: [{ key: 'eyes', count: 1 }],
    });
    expect(await commentCount(idea)).toBe(3);
  });
});

describe('a hidden comment', () => {
  test('is read by moderators and its author alone, with the reason', async () => {
    const idea = await newIdea();
    const comment = await say(bo, idea, 'Rude');
    expect(await refusal(bo, 'hideComment', { commentId: comment.id, reason: 'Because' })).toMatchObject({
      code: 'FORBIDDEN',
      params: { rule: 'comment.not_moderator' },
    });
    expect(await refusal(manager, 'hideComment', { commentId: comment.id, reason: 'x' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'reason', code: 'TOO_SHORT' }],
    });
    await act(manager, 'hideComment', { commentId: comment.id, reason: 'Names a patient' });
    expect(await commentCount(idea)).toBe(0);

    expect(await readComment(ada, comment.id)).toMatchObject({
      state: 'HIDDEN',
      bodyMarkdown: null,
      bodyHtml: null,
      byline: null,
      hiddenReason: null,
      versions: [],
    });
    for (const reader of [bo, manager])
      expect(await readComment(reader, comment.id)).toMatchObject({
        state: 'HIDDEN',
        bodyMarkdown: 'Rude',
        hiddenReason: 'Names a patient',
        versions: [{ version: 1 }],
      });
    expect((await readComment(manager, comment.id))!.viewerCan.hide).toBe(true);
    expect(await refusal(bo, 'restoreComment', { commentId: comment.id })).toMatchObject({
      params: { rule: 'comment.not_removed' },
    });

    await act(manager, 'unhideComment', { commentId: comment.id });
    expect(await readComment(ada, comment.id)).toMatchObject({ state: 'VISIBLE', bodyMarkdown: 'Rude' });
    expect(await commentCount(idea)).toBe(1);
  });
});

describe('reactions', () => {
  test('count each member once a sign, whatever is sent how often', async () => {
    const comment = await say(ada, await newIdea(), 'Signs please');
    await Promise.all(
      Array.from({ length: 10 }, () => act(bo, 'react', { commentId: comment.id, key: 'heart' })),
    );
    await act(ada, 'react', { commentId: comment.id, key: 'heart' });
    const both = await act(bo, 'react', { commentId: comment.id, key: 'thumbs_up' });
    expect(both.reactions).toEqual([
      { key: 'thumbs_up', count: 1 },
      { key: 'heart', count: 2 },
    ]);
    expect(both.viewerReactions).toEqual(['thumbs_up', 'heart']);
    expect((await readComment(manager, comment.id))!.viewerReactions).toEqual([]);

    for (let n = 0; n < 2; n += 1) await act(bo, 'takeReactionBack', { commentId: comment.id, key: 'heart' });
    expect((await readComment(bo, comment.id))!.reactions).toEqual([
      { key: 'thumbs_up', count: 1 },
      { key: 'heart', count: 1 },
    ]);
    expect(await refusal(bo, 'react', { commentId: comment.id, key: 'skull' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'key' }],
    });
  });
});

describe('pages', () => {
  /** Reads page after page in one direction, doing something between two pages. */
  async function walk(
    read: (wanted: PageWanted) => Promise<SeenPage<SeenComment>>,
    way: 'forward' | 'backward',
    between = async () => {},
  ) {
    const seen: SeenComment[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const page: SeenPage<SeenComment> = await read(
        way === 'forward' ? { first: 4, after: cursor } : { last: 4, before: cursor },
      );
      const nodes = page.edges.map(({ node }) => node);
      if (way === 'forward') seen.push(...nodes);
      else seen.unshift(...nodes);
      more = way === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
      cursor = way === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
      if (seen.length < 12) await between();
    }
    return seen.map(({ id }) => id);
  }

  let idea: string;
  const roots: SeenComment[] = [];
  const below: SeenComment[] = [];
  beforeAll(async () => {
    idea = await newIdea();
    for (let n = 0; n < 13; n += 1) roots.push(await say(bo, idea, `root ${n}`));
    for (let n = 0; n < 13; n += 1)
      below.push(await say(ada, idea, `reply ${n}`, n % 3 ? below[n - 1]!.id : roots[6]!.id));
    // Three at the very same moment, as imports bring them.
    await api.rows(`update comments set posted_at = '2026-11-01 10:00:00.123456+00' where id = any($1)`, [
      roots.slice(0, 3).map(({ id }) => id),
    ]);
    roots.splice(0, 3, ...roots.slice(0, 3).sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  const ids = (rows: SeenComment[]) => rows.map(({ id }) => id);

  test.each(['forward', 'backward'] as const)(
    'joined %s they are the whole list, of conversations and of replies',
    async (way) => {
      expect(await walk((wanted) => conversations(bo, idea, wanted), way)).toEqual(ids(roots));
      expect(await walk((wanted) => replies(bo, roots[6]!.id, wanted), way)).toEqual(ids(below));
    },
  );

  test('joined they are the whole list also while others talk', async () => {
    const forward = await walk(
      (wanted) => conversations(bo, idea, wanted),
      'forward',
      async () => void roots.push(await say(ada, idea, 'meanwhile')),
    );
    expect(forward).toEqual(ids(roots));
    const before = ids(roots);
    const backward = await walk(
      (wanted) => conversations(bo, idea, wanted),
      'backward',
      async () => void roots.push(await say(ada, idea, 'and more')),
    );
    expect(backward).toEqual(before);
  });

  test('hold 20 rows when nobody says how many, and know what is before and after', async () => {
    for (let n = roots.length; n < 22; n += 1) roots.push(await say(bo, idea, `root ${n}`));
    const page = await conversations(bo, idea);
    expect([page.edges.length, page.totalCount]).toEqual([20, roots.length]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const end = await conversations(bo, idea, { last: 1 });
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await conversations(bo, idea, { first: 1, after: end.pageInfo.endCursor })).toMatchObject({
      edges: [],
      totalCount: roots.length,
    });
  });

  test('around a comment hold its conversation, whatever its depth', async () => {
    const about = await conversations(bo, idea, { around: below[8]!.id, first: 5 });
    expect(ids(about.edges.map(({ node }) => node))).toEqual(ids(roots.slice(4, 9)));
    expect(about.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const reply = await replies(bo, roots[6]!.id, { around: below[8]!.id, first: 4 });
    expect(ids(reply.edges.map(({ node }) => node))).toEqual(ids(below.slice(7, 11)));
    const last = await replies(bo, roots[6]!.id, { around: below[12]!.id, first: 4 });
    expect(ids(last.edges.map(({ node }) => node))).toEqual(ids(below.slice(9)));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const further = await replies(bo, roots[6]!.id, { last: 100, before: last.pageInfo.startCursor });
    expect(ids(further.edges.map(({ node }) => node))).toEqual(ids(below.slice(0, 9)));
  });

  test('around a comment that is not in the list are the first page', async () => {
    const elsewhere = await say(bo, await newIdea(), 'Elsewhere');
    for (const around of [elsewhere.id, 'nonsense'])
      expect(
        ids((await conversations(bo, idea, { around, first: 3 })).edges.map(({ node }) => node)),
      ).toEqual(ids(roots.slice(0, 3)));
  });

  test.each([
    ['first and last', { first: 1, last: 1 }, 'last'],
    ['after and before', { after: 'x', before: 'y' }, 'before'],
    ['around and after', { around: 'x', after: 'y' }, 'around'],
    ['a cursor of another kind', { after: 'bm9uc2Vuc2U' }, 'after'],
  ])('refuse %s', async (_, wanted, path) => {
    const { extensions } = await bo.refused(conversationsQuery, { id: idea, ...wanted });
    expect(extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
  });

  test('of more than 100 are refused, also when the document itself names the number', async () => {
    const asked = await bo.refused(conversationsQuery, { id: idea, first: 101 });
    expect(asked.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    const byDefault = await bo.refused(conversationsQuery.replace('$first: Int', '$first: Int = 101'), {
      id: idea,
    });
    expect(byDefault.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('who may know of the idea', () => {
  test('knows of its comments, and nobody else', async () => {
    const idea = await newIdea();
    const comment = await say(bo, idea, 'Under cover');
    await manager.ask(`mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), ideaId: idea, reason: 'Not here' },
    });
    expect(await readComment(bo, comment.id)).toBeNull();
    for (const [name, input] of [
      ['postComment', { ideaId: idea, bodyMarkdown: 'x' }],
      ['editComment', { commentId: comment.id, version: 1, bodyMarkdown: 'x' }],
      ['removeComment', { commentId: comment.id }],
      ['react', { commentId: comment.id, key: 'heart' }],
    ] as const)
      expect(await refusal(bo, name, input)).toMatchObject({ code: 'NOT_FOUND' });
    const marked = await bo.refused(
      `mutation ($input: IdeaActInput!) { markThreadVisited(input: $input) { id } }`,
      { input: { idempotencyKey: newKey(), ideaId: idea } },
    );
    expect(marked.extensions.code).toBe('NOT_FOUND');
    expect((await readComment(ada, comment.id))!.bodyMarkdown).toBe('Under cover');
  });
});

test('a visit is remembered for the visitor alone', async () => {
  const idea = await newIdea();
  const visited = `viewerLastVisitAt`;
  const marked = await bo.ask<{ markThreadVisited: { viewerLastVisitAt: string } }>(
    `mutation ($input: IdeaActInput!) { markThreadVisited(input: $input) { ${visited} } }`,
    { input: { idempotencyKey: newKey(), ideaId: idea } },
  );
  expect(Date.parse(marked.markThreadVisited.viewerLastVisitAt)).not.toBeNaN();
  const read = async (by: Caller) =>
    (
      await by.ask<{ idea: Record<string, string> }>(`query ($id: ID!) { idea(id: $id) { ${visited} } }`, {
        id: idea,
      })
    ).idea[visited];
  expect(await read(bo)).toBe(marked.markThreadVisited.viewerLastVisitAt);
  expect(await read(ada)).toBeNull();
});

describe('statements', () => {
  const comment = `id parentId version state bodyHtml postedAt editedAt reactions { key count } viewerReactions replyCount
    byline { kind name member { id name initials unit { id name } } } viewerCan { edit remove reply react hide }`;
  const page = `query ($id: ID!) { idea(id: $id) { id title threadCursor viewerLastVisitAt
    comments(first: 20) { totalCount pageInfo { hasNextPage } edges { cursor node { ${comment}
      replies(first: 20) { totalCount pageInfo { hasNextPage } edges { cursor node { ${comment} } } } } } } } }`;

  test('of a thread are one for the conversations and one for all their replies, however long it is', async () => {
    const idea = await newIdea();
    const authors = [ada, bo, manager];
    for (let n = 0; n < 3; n += 1) {
      const root = await say(authors[n]!, idea, `root ${n}`);
      for (let m = 1; m < 4; m += 1) {
        const reply = await say(authors[(n + m) % 3]!, idea, 'reply', root.id);
        await act(bo, 'react', { commentId: reply.id, key: 'heart' });
      }
    }
    await api.settle();
    const statements = await statementsOf(() => founded.people.cem.ask(page, { id: idea }));
    expect(statements.filter((text) => /from comments/.test(text))).toHaveLength(2);
    // Who asks, the cursor, the idea, the last visit, conversations, replies, members, units.
    expect(statements).toHaveLength(8);
  });
});
