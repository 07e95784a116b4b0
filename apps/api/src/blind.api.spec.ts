import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { revealingRules, type Cause } from '@upwell/ranking';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { atOnceAt, newsFor, wish } from './features/digests/digests.fixture.ts';
import { clock } from './platform/clock/clock.ts';
import { newKey, type Caller, type Listener } from './testing/caller.ts';
import { everythingOf } from './testing/everything.ts';
import { foundOrganisation, type Founding, type Person } from './testing/founding.ts';
import { operationOf, sentText, shippedDocuments } from './testing/shipped-documents.ts';
import { TestApi } from './testing/test-api.ts';
import { comment, follow, mentionOf, move, post, prefer, tagId, vote } from './testing/what-people-do.ts';

/** What must be nowhere: who wrote the idea, where they work, how many back it, and what an import said of that. */
const NAME = 'Zenobia Quillfeather';
const UNIT = 'Lighthouse Keepers';
const canaries = { name: /Quillfeather/, unit: /Lighthouse/, votes: /9182\d\d/, totals: /817264/ };
type Canary = keyof typeof canaries;

const TITLE = 'A lamp above the far gate';
const WORDS = 'lamp';

let api: TestApi;
let schema: GraphQLSchema;
let town: Founding<'viewer' | 'knowing' | 'other' | 'reviewer'>;
let author: Person;
let viewer: Person;
let knowing: Person;
let ideaId: string;
let authorsComment: string;
let reply: string;

beforeAll(async () => {
  api = await TestApi.start();
  schema = api.get(GraphQLSchemaHost).schema;
  town = await foundOrganisation(api, {
    isBlind: true,
    people: { viewer: {}, knowing: {}, other: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ({ viewer, knowing } = town.people);
  const { addUnit } = await town.admin.ask<{ addUnit: { id: string } }>(
    `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), name: UNIT, parentId: town.unitId } },
  );
  author = await town.add('author', { name: NAME, unitId: addUnit.id });
  await wish(viewer, 'DAILY', { alsoAtOnce: true });
  await follow(viewer, 'SPACE', town.spaceId, 'ALL');
  ideaId = await post(author, town.spaceId, {
    title: TITLE,
    tags: ['gates'],
    bodyMarkdown: 'It is dark there.',
  });
  await api.settle();
  await follow(viewer, 'IDEA', ideaId, 'ALL');
  const question = await comment(viewer, ideaId, 'Which gate is it?');
  reply = await comment(author, ideaId, 'The northern one.', question);
  authorsComment = await comment(author, ideaId, `It was ${mentionOf(viewer)} who asked about the lamp.`);
  await comment(town.people.other, ideaId, 'I trip there each evening.');
  await vote(knowing, ideaId);
  await api.rows('update idea_counts set votes = 918273, version = version + 1 where idea_id = $1', [ideaId]);
  await api.rows(
    `insert into source_totals (subject_kind, subject_id, source_name, up) values ('idea', $1, 'The old box', 817264)`,
    [ideaId],
  );
  await author.ask(`mutation ($input: SetPresenceInput!) { setPresence(input: $input) { isShown } }`, {
    input: { idempotencyKey: newKey(), isShown: true },
  });
  await api.settle();
});
afterAll(async () => {
  for (const one of [author, viewer, knowing]) await one?.hangUp();
  await api.stop();
});

const found = (text: string): Canary[] =>
  (Object.keys(canaries) as Canary[]).filter((canary) => canaries[canary].test(text));

/** What each answer gives away, by the name of what was asked; those that give away nothing are left out. */
const givenAway = (answers: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...answers].map(([name, text]) => [name, found(text)]).filter(([, canary]) => canary!.length > 0),
  );

/** With what the screens would ask about the idea. */
const variables = (name: string): Record<string, unknown>[] => {
  const usual = {
    id: ideaId,
    ideaId,
    memberId: viewer.memberId,
    spaceId: town.spaceId,
    search: '',
    name: 'gates',
  };
  const wanted = {
    first: 20,
    filter: {},
    prefix: '',
    source: 'x',
    key: 'idea:new',
    token: 'x',
    kind: 'ADDED',
  };
  const parts = { withIdeas: true, withComments: true, withPeople: true, withTags: true };
  const wished = { title: TITLE, bodyMarkdown: 'Dark there.', lang: 'en' };
  const all = {
    ...usual,
    ...wanted,
    ...parts,
    ...wished,
    query: WORDS,
    ideas: 6,
    comments: 4,
    people: 4,
    tags: 8,
  };
  switch (name) {
    case 'Feed':
      return ['NEW', 'DECIDED', 'REVEALED'].map((order) => ({ order }));
    case 'FollowingFeed':
      return [{}];
    case 'InboxPage':
      return ['ALL', 'UNREAD', 'MENTIONS', 'REPLIES', 'NEW_IDEAS'].map((filter) => ({ filter }));
    case 'Search':
      return [WORDS, 'gate', 'tag:gates', 'stage:submitted'].map((query) => ({ ...all, query }));
    default:
      return [all, { ...all, id: authorsComment }, { ...all, id: reply }];
  }
};

/** Shows people, whoever they are, and nothing about ideas: everybody is in the directory. */
const ofPeople = new Set([
  'Directory',
  'MembersToJoin',
  'OrgTree',
  'People',
  'RolePlaces',
  'SoughtMembers',
  'Units',
]);

async function shippedQueries(by: Caller): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, document] of shippedDocuments('query')) {
    if (ofPeople.has(name)) continue;
    const known = new Set(
      operationOf(document)!.variableDefinitions?.map(({ variable }) => variable.name.value),
    );
    for (const given of variables(name)) {
      const fitting = Object.fromEntries(Object.entries(given).filter(([key]) => known.has(key)));
      const { data } = await by.send(sentText(document), fitting);
      answers.set(name, `${answers.get(name) ?? ''}${JSON.stringify(data)}`);
    }
  }
  return answers;
}

/** Pages of members say what is theirs; everything else is asked to the depth that the limits leave. */
const leftOut = new Set(['Member.ideas', 'Member.comments', 'Member.follows', 'Unit.parent', 'Unit.path']);

/** A query for each field of these types, with everything below it. */
function generatedQueries(): Map<string, [query: string, variables: object]> {
  const roots: Record<string, string> = {
    Idea: 'query ($id: ID!) { idea(id: $id)',
    Comment: 'query ($commentId: ID!) { comment(id: $commentId)',
    Inbox: '{ inbox',
    Search: `{ search(query: "${WORDS}")`,
  };
  const queries = new Map<string, [string, object]>();
  for (const [type, root] of Object.entries(roots)) {
    const fields = Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
    for (const field of fields) {
      const others = fields.filter((other) => other !== field).map((other) => `${type}.${other}`);
      const only = everythingOf(schema, type, 4, new Set([...leftOut, ...others]));
      const name = `${type[0]!.toLowerCase()}${type.slice(1)}.${field}`;
      if (only) queries.set(name, [`${root} ${only} }`, { id: ideaId, commentId: authorsComment }]);
    }
  }
  return queries;
}

async function generated(by: Caller): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, [query, all]] of generatedQueries()) {
    const given = Object.fromEntries(Object.entries(all).filter(([key]) => query.includes(`$${key}:`)));
    const { data, errors } = await by.send(query, given);
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)} in ${query}`);
    answers.set(name, JSON.stringify(data));
  }
  return answers;
}

/** What is done to the idea without judging it; each answers with all that can be asked of it. */
async function acts(by: Caller): Promise<Map<string, string>> {
  const everything = everythingOf(schema, 'Comment', 2, leftOut);
  const inputs: Record<string, [type: string, input: object, fields: string]> = {
    react: ['ReactInput', { commentId: authorsComment, key: 'thumbs_up' }, everything],
    takeReactionBack: ['ReactInput', { commentId: authorsComment, key: 'thumbs_up' }, everything],
    postComment: [
      'PostCommentInput',
      { ideaId, parentId: authorsComment, bodyMarkdown: 'So be it.' },
      everything,
    ],
    markThreadVisited: ['IdeaActInput', { ideaId }, everythingOf(schema, 'Idea', 2, leftOut)],
    takeVoteBack: ['IdeaActInput', { ideaId }, everythingOf(schema, 'Idea', 2, leftOut)],
    setFollow: [
      'SetFollowInput',
      { kind: 'IDEA', subjectId: ideaId, level: 'ALL' },
      '{ idea { id bylines { name } support { count } } }',
    ],
  };
  const answers = new Map<string, string>();
  for (const [name, [type, input, fields]] of Object.entries(inputs)) {
    const data = await by.ask(`mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
      input: { idempotencyKey: newKey(), ...input },
    });
    answers.set(name, JSON.stringify(data));
  }
  return answers;
}

async function mails(): Promise<Map<string, string>> {
  await atOnceAt(api, new Date(clock.now().getTime() + 3_600_000));
  const sent = await newsFor(api, viewer);
  return new Map(sent.map(({ kind, ...mail }, n) => [`mail ${n} ${kind}`, JSON.stringify(mail)]));
}

/** All that the screens subscribe to, and the same with every field; `heard` by name. */
async function listenTo(by: Person) {
  const { feed } = await by.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }');
  const { idea } = await by.ask<{ idea: { threadCursor: string } }>(
    `query ($id: ID!) { idea(id: $id) { threadCursor } }`,
    { id: ideaId },
  );
  const given: Record<string, object> = {
    FeedEvents: { after: feed.liveCursor },
    ThreadEvents: { ideaId, after: idea.threadCursor },
    SupportChanges: { ideaIds: [ideaId] },
    WhoIsHere: { ideaId },
  };
  const listeners = new Map<string, Listener<object>>();
  const shipped = shippedDocuments('subscription') as ReadonlyMap<string, DocumentNode>;
  for (const [name, document] of shipped)
    listeners.set(name, by.listen(sentText(document), { ...given[name] } as Record<string, unknown>));
  const everyEvent = everythingOf(schema, 'ThreadEvent', 3, leftOut);
  listeners.set(
    'every field of ThreadEvents',
    by.listen(
      `subscription ($ideaId: ID!, $after: String!) { threadEvents(ideaId: $ideaId, after: $after) ${everyEvent} }`,
      {
        ...given['ThreadEvents'],
      },
    ),
  );
  return listeners;
}

const heardBy = (listeners: ReadonlyMap<string, Listener<object>>) =>
  new Map([...listeners].map(([name, { heard }]) => [name, JSON.stringify(heard)]));

describe('an idea that a member has not judged', () => {
  test('tells nothing in any query of the screens, nor in any field', async () => {
    expect(givenAway(await shippedQueries(viewer))).toEqual({});
    expect(givenAway(await generated(viewer))).toEqual({});
  });

  test('tells nothing in what is done at it, nor in mails and the digest', async () => {
    expect(givenAway(await acts(viewer))).toEqual({});
    const sent = await mails();
    expect([...sent.values()].join()).toContain('The author');
    expect(givenAway(sent)).toEqual({});
  });

  test('is found by words and led to by links without telling', async () => {
    const { search } = await viewer.ask<{ search: { ideas: { edges: { node: { idea: object } }[] } } }>(
      `{ search(query: "${WORDS}") { ideas { edges { node { idea { title bylines { name } support { count } sourceTotals { up } } } } } } }`,
    );
    expect(search.ideas.edges[0]!.node.idea).toEqual({
      title: TITLE,
      bylines: null,
      support: null,
      sourceTotals: null,
    });
  });

  test('tells live what is new to everybody, and names and counts only to those who have judged', async () => {
    const [blind, revealed] = await Promise.all([listenTo(viewer), listenTo(knowing)]);
    const live = ['FeedEvents', 'ThreadEvents', 'SupportChanges', 'WhoIsHere', 'every field of ThreadEvents'];
    await Promise.all(
      ['SupportChanges', 'WhoIsHere'].flatMap((name) =>
        [blind, revealed].map((all) => all.get(name)!.until(({ heard }) => heard.length > 0)),
      ),
    );
    await author.ask(`mutation ($input: BeHereInput!) { beHere(input: $input) { isShown } }`, {
      input: { ideaId, visitId: 'a tab of hers', state: 'WRITING' },
    });
    await comment(author, ideaId, 'I measured how dark it is.');
    await author.ask(`mutation ($input: EditIdeaInput!) { editIdea(input: $input) { id } }`, {
      input: {
        ...{ idempotencyKey: newKey(), ideaId, version: 1, spaceId: town.spaceId, title: TITLE },
        ...{ bodyMarkdown: 'It is very dark there.', tags: ['gates'] },
      },
    });
    await vote(town.people.reviewer, ideaId);
    const has = (all: ReadonlyMap<string, Listener<object>>, name: string, text: RegExp) =>
      all.get(name)!.until(({ heard }) => text.test(JSON.stringify(heard)));
    for (const all of [blind, revealed]) {
      await has(all, 'ThreadEvents', /I measured.*IDEA_CHANGED|IDEA_CHANGED.*I measured/);
      await has(all, 'every field of ThreadEvents', /very dark/);
      await has(all, 'FeedEvents', /very dark/);
      await has(all, 'WhoIsHere', /"count":1/);
    }
    await has(revealed, 'SupportChanges', /918274/);
    await has(blind, 'SupportChanges', /"support":null.*"support":null/);
    await has(revealed, 'WhoIsHere', canaries.name);
    expect([...blind.keys()]).toEqual(expect.arrayContaining(live));
    expect(givenAway(heardBy(blind))).toEqual({});
    expect(givenAway(heardBy(revealed))).toMatchObject({
      ThreadEvents: ['name'],
      SupportChanges: ['votes'],
      WhoIsHere: ['name'],
      'every field of ThreadEvents': expect.arrayContaining(['name', 'votes', 'totals']),
    });
    for (const one of [...blind.values(), ...revealed.values()]) one.stop();
  });
});

test('once it is revealed, all of it is there: the canaries could have been found', async () => {
  const { revealIdea } = await viewer.ask<{ revealIdea: object }>(
    `mutation ($input: IdeaActInput!) { revealIdea(input: $input) { bylines { name } support { count } } }`,
    { input: { idempotencyKey: newKey(), ideaId } },
  );
  expect(revealIdea).toEqual({ bylines: [{ name: NAME }], support: { count: 918274 } });
  expect(givenAway(await shippedQueries(viewer))).toMatchObject({
    Feed: expect.arrayContaining(['name', 'votes', 'totals']),
    FollowingFeed: expect.arrayContaining(['name', 'votes']),
    IdeaPage: expect.arrayContaining(['name', 'votes', 'totals']),
    InboxPage: ['name'],
    Search: expect.arrayContaining(['name', 'votes']),
    ThreadPage: ['name'],
    Mentionable: ['name'],
    IdeaWordings: ['name'],
  });
  expect(givenAway(await generated(viewer))).toMatchObject({
    'idea.bylines': expect.arrayContaining(['name', 'unit']),
    'idea.comments': expect.arrayContaining(['name']),
    'idea.support': ['votes'],
    'idea.sourceTotals': ['totals'],
    'idea.versions': expect.arrayContaining(['name']),
    'comment.byline': expect.arrayContaining(['name', 'unit']),
    'inbox.groups': expect.arrayContaining(['name']),
  });
});

/** How each way of meeting an idea comes about for a plain member, as far as people can do it. */
const ways: Partial<Record<Cause, (by: Person, id: string) => Promise<unknown>>> = {
  vote,
  pass: (by, id) => judge(by, 'passIdea', id),
  who: (by, id) => judge(by, 'revealIdea', id),
  decision: (_by, id) => move(town.people.reviewer, id, 'declined'),
  'followed member': async (by, id) => {
    await follow(by, 'MEMBER', author.memberId, 'CALM');
    const page = await by.ask<{ followingFeed: { edges: { node: { id: string } }[] } }>(
      '{ followingFeed(first: 50) { edges { node { id } } } }',
    );
    expect(page.followingFeed.edges.map(({ node }) => node.id)).toContain(id);
  },
  'member page': (by) =>
    by.ask('query ($id: ID!) { member(id: $id) { ideas(first: 50) { edges { node { id } } } } }', {
      id: author.memberId,
    }),
  'author search': (by) =>
    by.ask('{ search(query: "author:zenobia") { ideas(first: 50) { edges { node { idea { id } } } } } }'),
  'open space': async (_by, id) => {
    const spaceId = await town.addSpace(`Open to all ${id}`);
    await api.rows('update ideas set space_id = $2 where id = $1', [id, spaceId]);
  },
  rising: (by) => by.ask('{ feed(first: 50) { edges { node { id } } } }'),
  link: (by, id) => by.ask('query ($id: ID!) { idea(id: $id) { title bodyHtml } }', { id }),
  search: (by) =>
    by.ask('{ search(query: "invented") { ideas(first: 50) { edges { node { idea { id } } } } } }'),
  'other list': async (by) => {
    await follow(by, 'TAG', await tagId(by, 'invented'), 'ALL');
    await by.ask('{ followingFeed(first: 50) { edges { node { id } } } }');
  },
};

const judge = (by: Caller, mutation: string, id: string) =>
  by.ask(`mutation ($input: IdeaActInput!) { ${mutation}(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ideaId: id },
  });

const sees = async (by: Caller, id: string): Promise<boolean> =>
  (
    await by.ask<{ idea: { bylines: unknown[] | null; support: object | null } }>(
      'query ($id: ID!) { idea(id: $id) { bylines { name } support { count } } }',
      { id },
    )
  ).idea.bylines !== null;

describe('what reveals is what the table of rules says:', () => {
  test.each(revealingRules.filter(({ cause }) => ways[cause]))('$cause', async ({ cause, reveals }) => {
    const member = await town.signedIn();
    await prefer(member, {});
    const id = await post(author, town.spaceId, {
      title: `An invented thing for ${cause}`,
      tags: ['invented'],
    });
    expect(await sees(member, id)).toBe(false);
    await ways[cause]!(member, id);
    expect(await sees(member, id)).toBe(reveals);
  });

  test('authorship', async () => {
    const id = await post(author, town.spaceId);
    expect(await sees(author, id)).toBe(true);
  });

  test('work screen: who hides, moves or answers an idea knows whose it is', async () => {
    const id = await post(author, town.spaceId);
    const { reviewer } = town.people;
    expect(await sees(reviewer, id)).toBe(false);
    await move(reviewer, id, 'in_review');
    expect([await sees(reviewer, id), await sees(viewer, id)]).toEqual([true, false]);
  });
});

describe('passing and asking', () => {
  test('a pass is kept, said twice is one, and is for neither one’s own nor a backed idea', async () => {
    const member = await town.signedIn();
    const id = await post(author, town.spaceId);
    await judge(member, 'passIdea', id);
    await judge(member, 'passIdea', id);
    const { idea } = await member.ask<{ idea: object }>(
      'query ($id: ID!) { idea(id: $id) { viewerHasPassed viewerCan { pass reveal vote } } }',
      { id },
    );
    expect(idea).toEqual({ viewerHasPassed: true, viewerCan: { pass: false, reveal: false, vote: true } });
    const pass = 'mutation ($input: IdeaActInput!) { passIdea(input: $input) { id } }';
    const refusal = async (by: Caller, ideaId: string) =>
      (await by.refused(pass, { input: { idempotencyKey: newKey(), ideaId } })).extensions.params;
    expect(await refusal(author, id)).toEqual({ rule: 'pass.own_idea' });
    const backed = await post(author, town.spaceId);
    await vote(member, backed);
    expect(await refusal(member, backed)).toEqual({ rule: 'pass.has_vote' });
  });

  test('taking back a vote that was never given reveals nothing; one that was given stays revealed', async () => {
    const member = await town.signedIn();
    const id = await post(author, town.spaceId);
    await judge(member, 'takeVoteBack', id);
    expect(await sees(member, id)).toBe(false);
    await vote(member, id);
    await judge(member, 'takeVoteBack', id);
    expect(await sees(member, id)).toBe(true);
  });
});
