import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey, type Caller } from '../../testing/caller.ts';
import { foundOrganisation, Person, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let founded: Founding;
let ada: Caller;
let bo: Caller;
let reviewer: Caller;
let manager: Caller;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api);
  ada = await founded.signedIn({ name: 'Ada' });
  bo = await founded.signedIn({ name: 'Bo' });
  reviewer = await founded.signedIn({ name: 'Rita Reviewer', roles: [{ role: 'REVIEWER' }] });
  manager = await founded.signedIn({ name: 'Cem Manager', roles: [{ role: 'COMMUNITY_MANAGER' }] });
});
afterAll(async () => {
  for (const caller of [ada, bo, reviewer, manager]) await caller.hangUp();
  await api.stop();
});

const fields = `id title version bodyMarkdown bodyHtml state hiddenReason viewerHasVoted commentCount tags { name }
  support { count version } stage { key } bylines { name } viewerCan { edit vote withdraw restore comment decide answer hide }`;

interface IdeaAnswer {
  id: string;
  title: string;
  version: number;
  bodyHtml: string;
  state: string;
  viewerHasVoted: boolean;
  tags: { name: string }[];
  support: { count: number; version: number };
  stage: { key: string };
  bylines: { name: string | null }[];
  viewerCan: Record<string, boolean>;
}

const postIdea = `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { ${fields} } }`;
const words = (over: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  spaceId: founded.spaceId,
  title: 'A kettle on every ward',
  bodyMarkdown: 'Tea is **ten minutes** away.',
  tags: ['Comfort', '#wards', 'comfort'],
  ...over,
});

async function post(by: Caller, over: Record<string, unknown> = {}): Promise<IdeaAnswer> {
  return (await by.ask<{ postIdea: IdeaAnswer }>(postIdea, { input: words(over) })).postIdea;
}

const act = (name: string, type = 'IdeaActInput') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;

async function doTo(
  by: Caller,
  name: string,
  ideaId: string,
  more: Record<string, unknown> = {},
  type?: string,
): Promise<IdeaAnswer> {
  const data = await by.ask<Record<string, IdeaAnswer>>(act(name, type), {
    input: { idempotencyKey: newKey(), ideaId, ...more },
  });
  return data[name]!;
}

const refusal = async (
  by: Caller,
  name: string,
  ideaId: string,
  more: Record<string, unknown> = {},
  type?: string,
) => (await by.refused(act(name, type), { input: { idempotencyKey: newKey(), ideaId, ...more } })).extensions;

const read = async (by: Caller, id: string) =>
  (await by.ask<{ idea: IdeaAnswer | null }>(`query ($id: ID!) { idea(id: $id) { ${fields} } }`, { id }))
    .idea;

describe('posting', () => {
  test('shows the idea with its author, its tags once each, and safe HTML', async () => {
    const idea = await post(ada);
    expect(idea).toMatchObject({
      version: 1,
      state: 'OPEN',
      stage: { key: 'submitted' },
      bylines: [{ name: 'Ada' }],
      tags: [{ name: 'Comfort' }, { name: 'wards' }],
      bodyHtml: '<p>Tea is <strong>ten minutes</strong> away.</p>\n',
      support: { count: 0 },
    });
  });

  test('names every wrong field at once', async () => {
    const { extensions } = await ada.refused(postIdea, {
      input: words({
        title: 'Too short',
        bodyMarkdown: 'x'.repeat(20_001),
        tags: ['a'],
        lang: 'no such language!',
      }),
    });
    expect(extensions.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['title', 'TOO_SHORT'],
      ['bodyMarkdown', 'TOO_LONG'],
      ['tags.0', 'TOO_SHORT'],
      ['lang', 'BAD_FORMAT'],
    ]);
  });

  test('takes words that differ in a final letter or in marks alone for one tag, and none for no tag', async () => {
    const tags = ['ΟΔΟΣ', 'οδοσ'];
    // A server without a locale for letters beyond ASCII holds them for two.
    const [folded] = await api.rows<{ n: number }>(
      'select count(distinct lower(name))::int as n from unnest($1::text[]) name',
      [tags],
    );
    expect((await post(ada, { tags })).tags).toHaveLength(folded!.n);
    const { extensions } = await ada.refused(postIdea, { input: words({ tags: ['##'] }) });
    expect(extensions.fields).toMatchObject([{ path: 'tags.0' }]);
  });

  test('sent again with the same key posts once and answers the same', async () => {
    const input = words({ title: 'Sent twice by a bad network' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ada.ask<{ postIdea: IdeaAnswer }>(postIdea, { input })),
    );
    expect(new Set(answers.map(({ postIdea: { id } }) => id)).size).toBe(1);
  });

  test('with a used key and other words is refused', async () => {
    const input = words();
    await ada.ask(postIdea, { input });
    const { extensions } = await ada.refused(postIdea, {
      input: { ...input, title: 'Another title altogether' },
    });
    expect(extensions.code).toBe('KEY_REUSED');
  });

  test('after a refused field the same key may be used again', async () => {
    const input = words({ title: 'short' });
    await ada.refused(postIdea, { input });
    await expect(ada.ask(postIdea, { input: { ...input, title: 'Now long enough' } })).resolves.toBeDefined();
  });

  test.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '![x](javascript:alert(1))',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '`<svg onload=alert(1)>`',
    '[x](vbscript:msgbox(1))',
    '<javascript:alert(1)>',
  ])('%s becomes harmless', async (bodyMarkdown) => {
    const { bodyHtml } = await post(ada, { bodyMarkdown });
    const tags = bodyHtml.match(/<[a-z][^>]*>/gi) ?? [];
    expect(
      tags.filter(
        (tag) => !/^<(p|code|a href="(https?|mailto):[^"]*"[^>]*)>$/.test(tag) || /\son\w+=/i.test(tag),
      ),
    ).toEqual([]);
  });
});

describe('editing', () => {
  const edit = (version: number, title: string) => ({
    version,
    spaceId: founded.spaceId,
    title,
    bodyMarkdown: 'New words',
    tags: [],
  });

  test('keeps earlier wordings readable', async () => {
    const { id } = await post(ada);
    await doTo(ada, 'editIdea', id, edit(1, 'A kettle on each floor'), 'EditIdeaInput');
    const { idea } = await bo.ask<{ idea: { versions: { version: number; title: string }[] } }>(
      `query ($id: ID!) { idea(id: $id) { versions { version title editedBy { name } } } }`,
      { id },
    );
    expect(idea.versions.map(({ version, title }) => [version, title])).toEqual([
      [2, 'A kettle on each floor'],
      [1, 'A kettle on every ward'],
    ]);
  });

  test('from an old version is a conflict that changes nothing', async () => {
    const { id } = await post(ada);
    await doTo(ada, 'editIdea', id, edit(1, 'The first editor was faster'), 'EditIdeaInput');
    expect(
      await refusal(ada, 'editIdea', id, edit(1, 'The second editor was slower'), 'EditIdeaInput'),
    ).toMatchObject({
      code: 'CONFLICT',
      params: { rule: 'idea.edited_meanwhile', version: 2 },
    });
    expect((await read(ada, id))?.title).toBe('The first editor was faster');
  });

  test("is the author's alone", async () => {
    const { id } = await post(ada);
    expect(await refusal(bo, 'editIdea', id, edit(1, 'Somebody else writes'), 'EditIdeaInput')).toMatchObject(
      { code: 'FORBIDDEN' },
    );
  });
});

describe('votes', () => {
  test('of ten people at the same instant count ten', async () => {
    const { id } = await post(ada);
    const voters = await Promise.all(Array.from({ length: 10 }, () => founded.signedIn()));
    await Promise.all(voters.map((voter) => doTo(voter, 'vote', id)));
    expect((await read(ada, id))?.support.count).toBe(10);
    expect(await countRows(id)).toBe(10);
  });

  test('of one person sent 100 times in parallel, with one key or many, count one', async () => {
    const { id } = await post(ada);
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => doTo(bo, 'vote', id, { idempotencyKey: n % 2 ? key : newKey() })),
    );
    expect(new Set(answers.map(({ support }) => support.count))).toEqual(new Set([1]));
    expect(await countRows(id)).toBe(1);
  });

  test('can be taken back and given again', async () => {
    const { id } = await post(ada);
    await doTo(bo, 'vote', id);
    expect(await doTo(bo, 'takeVoteBack', id)).toMatchObject({
      support: { count: 0 },
      viewerHasVoted: false,
    });
    expect(await doTo(bo, 'takeVoteBack', id)).toMatchObject({ support: { count: 0 } });
    expect(await doTo(bo, 'vote', id)).toMatchObject({ support: { count: 1 }, viewerHasVoted: true });
  });

  test('a retry of an old vote after it was taken back does not bring it back', async () => {
    const { id } = await post(ada);
    const key = newKey();
    await doTo(bo, 'vote', id, { idempotencyKey: key });
    await doTo(bo, 'takeVoteBack', id);
    expect(await doTo(bo, 'vote', id, { idempotencyKey: key })).toMatchObject({ support: { count: 0 } });
  });

  test('on an own, a withdrawn, a hidden and a final idea are refused', async () => {
    const own = await post(ada);
    expect(await refusal(ada, 'vote', own.id)).toMatchObject({
      code: 'FORBIDDEN',
      params: { rule: 'vote.own_idea' },
    });
    const withdrawn = await post(ada);
    await doTo(ada, 'withdrawIdea', withdrawn.id);
    expect(await refusal(bo, 'vote', withdrawn.id)).toMatchObject({ params: { rule: 'idea.withdrawn' } });
    const final = await post(ada);
    await move(reviewer, final.id, 'declined');
    expect(await refusal(bo, 'vote', final.id)).toMatchObject({ params: { rule: 'vote.final' } });
    const hidden = await post(ada);
    await doTo(manager, 'hideIdea', hidden.id, { reason: 'Names a patient' }, 'HideIdeaInput');
    expect(await refusal(bo, 'vote', hidden.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  const countRows = async (id: string) =>
    (
      await api.rows<{ n: number }>(
        'select count(*)::int as n from votes where idea_id = $1 and taken_back_at is null',
        [id],
      )
    )[0]!.n;
});

async function move(by: Caller, ideaId: string, stageKey: string): Promise<IdeaAnswer> {
  const { stages } = await by.ask<{ stages: { id: string; key: string }[] }>('{ stages { id key } }');
  const stageId = stages.find(({ key }) => key === stageKey)!.id;
  return doTo(by, 'moveIdea', ideaId, { stageId, reason: 'Because of the budget' }, 'MoveIdeaInput');
}

describe('withdrawing and hiding', () => {
  test('a withdrawn idea leaves the feed, keeps its page and can come back', async () => {
    const { id } = await post(ada);
    await doTo(ada, 'withdrawIdea', id);
    expect((await read(bo, id))?.state).toBe('WITHDRAWN');
    expect(await feedIds(bo)).not.toContain(id);
    expect((await doTo(ada, 'restoreIdea', id)).state).toBe('OPEN');
    expect(await feedIds(bo)).toContain(id);
  });

  test('a tag that only a hidden idea has is gone with it', async () => {
    const { id } = await post(ada, { tags: ['Libel'] });
    const found = async (by: Caller) =>
      (await by.ask<{ tags: unknown[] }>(`{ tags(prefix: "libel") { name } }`)).tags.length;
    await doTo(manager, 'hideIdea', id, { reason: 'Names a person' }, 'HideIdeaInput');
    expect([await found(bo), await found(ada), await found(manager)]).toEqual([0, 1, 1]);
  });

  test('a hidden idea exists for its author and moderators alone', async () => {
    const { id } = await post(ada);
    expect(await refusal(bo, 'hideIdea', id, { reason: 'I do not like it' }, 'HideIdeaInput')).toMatchObject({
      code: 'FORBIDDEN',
    });
    await doTo(manager, 'hideIdea', id, { reason: 'Names a patient' }, 'HideIdeaInput');
    expect(await read(bo, id)).toBeNull();
    expect(await read(ada, id)).toMatchObject({ state: 'HIDDEN', hiddenReason: 'Names a patient' });
    expect((await doTo(manager, 'unhideIdea', id)).state).toBe('OPEN');
  });
});

describe('the road', () => {
  test('a reviewer moves an idea with a reason that everyone can read', async () => {
    const { id } = await post(ada);
    await move(reviewer, id, 'in_review');
    const { idea } = await bo.ask<{ idea: { decisions: unknown[] } }>(
      `query ($id: ID!) { idea(id: $id) { decisions { reason fromStage { key } toStage { key } decidedBy { name } } } }`,
      { id },
    );
    expect(idea.decisions).toEqual([
      {
        reason: 'Because of the budget',
        fromStage: { key: 'submitted' },
        toStage: { key: 'in_review' },
        decidedBy: { name: 'Rita Reviewer' },
      },
    ]);
  });

  test('nobody decides on an own idea, and others not at all', async () => {
    const own = await post(reviewer);
    const answer = { version: 0, bodyMarkdown: 'Yes.' };
    expect(await refusal(reviewer, 'answerIdea', own.id, answer, 'AnswerIdeaInput')).toMatchObject({
      params: { rule: 'idea.own_decision' },
    });
    expect(await refusal(ada, 'answerIdea', own.id, answer, 'AnswerIdeaInput')).toMatchObject({
      params: { rule: 'idea.not_reviewer' },
    });
  });

  test('an official answer can be reworded from its newest wording only', async () => {
    const { id } = await post(ada);
    await doTo(
      reviewer,
      'answerIdea',
      id,
      { version: 0, bodyMarkdown: 'We will try it.' },
      'AnswerIdeaInput',
    );
    expect(
      await refusal(reviewer, 'answerIdea', id, { version: 0, bodyMarkdown: 'Twice?' }, 'AnswerIdeaInput'),
    ).toMatchObject({ code: 'CONFLICT' });
    await doTo(
      reviewer,
      'answerIdea',
      id,
      { version: 1, bodyMarkdown: 'We *will* try it in May.' },
      'AnswerIdeaInput',
    );
    const { idea } = await bo.ask<{ idea: { answer: { bodyHtml: string; answeredBy: { name: string } } } }>(
      `query ($id: ID!) { idea(id: $id) { answer { bodyHtml answeredBy { name } } } }`,
      { id },
    );
    expect(idea.answer).toEqual({
      bodyHtml: '<p>We <em>will</em> try it in May.</p>\n',
      answeredBy: { name: 'Rita Reviewer' },
    });
  });
});

const feedIds = async (by: Caller, args = 'first: 100') => {
  const { feed } = await by.ask<{ feed: { edges: { node: { id: string } }[] } }>(
    `{ feed(${args}) { edges { node { id } } } }`,
  );
  return feed.edges.map(({ node }) => node.id);
};

describe('the feed', () => {
  const page = async (by: Caller, args: string) =>
    (
      await by.ask<{
        feed: {
          edges: { node: { id: string; support: { count: number } } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }>(`{ feed(${args}) { edges { node { id support { count } } } pageInfo { hasNextPage endCursor } } }`)
    ).feed;

  /** Bo votes on an idea and passes on another; a third is decided. */
  async function judgeAndDecide() {
    const [voted, passed, decided] = [await post(ada), await post(ada), await post(ada)];
    await doTo(bo, 'vote', voted.id);
    await doTo(bo, 'passIdea', passed.id);
    await move(reviewer, decided.id, 'declined');
    return { voted: voted.id, passed: passed.id, decided: decided.id };
  }

  async function allPages(by: Caller, order: string, meanwhile: () => Promise<unknown>): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await page(
        by,
        `order: ${order}, first: 4${after ? `, after: "${after}"` : ''}`,
      );
      ids.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      await meanwhile();
    } while (after);
    return ids;
  }

  test.each(['NEW', 'DECIDED', 'REVEALED'])(
    '%s: all pages joined equal the whole list, though ideas and votes arrive meanwhile',
    async (order) => {
      await judgeAndDecide();
      const whole = await feedIds(bo, `order: ${order}, first: 100`);
      const joined = await allPages(bo, order, async () => doTo(bo, 'vote', (await post(ada)).id));
      expect(joined).toEqual(whole);
    },
  );

  test('a deal clears old hands away, also of somebody who never came back', async () => {
    await judgeAndDecide();
    await doTo(ada, 'vote', (await post(bo)).id);
    await doTo(ada, 'vote', (await post(bo)).id);
    await page(ada, 'order: REVEALED, first: 1');
    await api.rows(`update feed_hands set dealt_at = dealt_at - interval '31 minutes'`);
    await page(bo, 'order: REVEALED, first: 1');
    expect(await api.rows('select 1 from feed_hands')).toHaveLength(1);
  });

  test('REVEALED holds what the viewer has judged and nothing else, most support first', async () => {
    const { voted, passed, decided } = await judgeAndDecide();
    const { edges } = await page(bo, 'order: REVEALED, first: 100');
    const ids = edges.map(({ node }) => node.id);
    expect(ids).toEqual(expect.arrayContaining([voted, passed]));
    expect(ids).not.toContain(decided);
    const counts = edges.map(({ node }) => node.support.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await doTo(bo, 'takeVoteBack', voted);
    expect(await feedIds(bo, 'order: REVEALED, first: 100')).not.toContain(voted);
  });

  test('DECIDED begins with the latest decision', async () => {
    const [first, second] = [await judgeAndDecide(), await judgeAndDecide()];
    const ids = await feedIds(bo, 'order: DECIDED, first: 100');
    expect(ids.slice(0, 2)).toEqual([second.decided, first.decided]);
    expect(ids).not.toContain(first.voted);
  });

  test('is narrowed by space, tag in any case, and stage', async () => {
    const idea = await post(ada, { tags: ['Rarely'] });
    const { stages } = await bo.ask<{ stages: { id: string; key: string }[] }>('{ stages { id key } }');
    const stage = (key: string) => stages.find((one) => one.key === key)!.id;
    expect(
      await feedIds(
        bo,
        `filter: { tags: ["rareLY"], spaceIds: ["${founded.spaceId}"], stageIds: ["${stage('submitted')}"] }`,
      ),
    ).toEqual([idea.id]);
    expect(await feedIds(bo, `filter: { tags: ["rarely"], stageIds: ["${stage('done')}"] }`)).toEqual([]);
  });
});

describe('live', () => {
  const events = `subscription ($after: String!) { feedEvents(after: $after) { cursor kind idea { id title stage { key } } } }`;
  type Event = { feedEvents: { cursor: string; kind: string; idea: { id: string; title: string } | null } };
  const cursor = async (by: Caller) =>
    (await by.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }')).feed.liveCursor;

  test('a new idea reaches everybody, and who was away hears what was missed once, in order', async () => {
    const after = await cursor(bo);
    const first = await post(ada, { title: 'Posted while nobody listened' });
    await doTo(ada, 'withdrawIdea', first.id);
    const listener = bo.listen<Event>(events, { after });
    await listener.until(({ heard }) => heard.length === 2);
    const second = await post(ada, { title: 'Posted while somebody listens' });
    await listener.until(({ heard }) => heard.length === 3);
    expect(listener.heard.map(({ feedEvents: { kind, idea } }) => [kind, idea?.id])).toEqual([
      ['IDEA_POSTED', first.id],
      ['IDEA_CHANGED', first.id],
      ['IDEA_POSTED', second.id],
    ]);
    listener.stop();

    const resumed = bo.listen<Event>(events, { after: listener.heard[1]!.feedEvents.cursor });
    await resumed.until(({ heard }) => heard.length === 1);
    expect(resumed.heard[0]!.feedEvents.idea?.id).toBe(second.id);
    resumed.stop();
  });

  test('a cursor the log no longer reaches gets one RESYNC and then goes on', async () => {
    const after = await cursor(bo);
    const { id } = await post(ada);
    await doTo(ada, 'withdrawIdea', id);
    await api.rows('delete from topic_entries where topic like $1 and kind = $2', ['space:%', 'idea_posted']);
    const listener = bo.listen<Event>(events, { after });
    await listener.until(({ heard }) => heard.length > 0);
    const next = await post(ada);
    await listener.until(({ heard }) => heard.length === 2);
    expect(listener.heard.map(({ feedEvents }) => [feedEvents.kind, feedEvents.idea?.id ?? null])).toEqual([
      ['RESYNC', null],
      ['IDEA_POSTED', next.id],
    ]);
    listener.stop();
  });

  test('counts are a state: the newest is heard, on another node too', async () => {
    const { id } = await post(ada);
    const elsewhere = await api.another();
    const far = await founded.signedIn();
    const there = await new Person(elsewhere.url, far.memberId, far.name, far.email).signIn();
    const listener = there.listen<{ supportChanges: { support: { count: number } } }>(
      `subscription ($ids: [ID!]!) { supportChanges(ideaIds: $ids) { ideaId support { count version } commentCount } }`,
      { ids: [id] },
    );
    await listener.until(({ heard }) => heard.length === 1);
    await doTo(bo, 'vote', id);
    await listener.until(({ heard }) => heard.at(-1)?.supportChanges.support.count === 1);
    listener.stop();
    await there.hangUp();
    await elsewhere.stop();
  });

  test('an idea that was hidden meanwhile is not told again', async () => {
    const after = await cursor(bo);
    const { id } = await post(ada, { title: 'Said too much in public' });
    await doTo(manager, 'hideIdea', id, { reason: 'Names a patient' }, 'HideIdeaInput');
    const listener = bo.listen<Event>(events, { after });
    await listener.until(({ heard }) => heard.length === 2);
    expect(listener.heard.map(({ feedEvents }) => feedEvents.idea)).toEqual([null, null]);
    listener.stop();
  });

  test('a role that was taken away is felt on an open socket', async () => {
    const second = await founded.signedIn({ name: 'Once Manager', roles: [{ role: 'COMMUNITY_MANAGER' }] });
    const listener = second.listen<Event>(events, { after: await cursor(second) });
    const { id } = await post(ada);
    await listener.until(({ heard }) => heard.length === 1);
    await founded.admin.ask(`mutation ($input: EditMemberInput!) { editMember(input: $input) { id } }`, {
      input: {
        idempotencyKey: newKey(),
        memberId: second.memberId,
        name: second.name,
        email: second.email,
        unitId: founded.unitId,
        level: 1,
        roles: [],
        isActive: true,
      },
    });
    const hide = () => doTo(manager, 'hideIdea', id, { reason: 'Names a patient' }, 'HideIdeaInput');
    const end = Date.now() + 4_000;
    while (listener.heard.at(-1)?.feedEvents.idea !== null && Date.now() < end) {
      const heardBefore = listener.heard.length;
      await hide();
      await listener.until(({ heard }) => heard.length > heardBefore);
    }
    expect(listener.heard.at(-1)?.feedEvents.idea).toBeNull();
    listener.stop();
    await second.hangUp();
  });
});
