import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { importCommand, importIdeas, Refusals } from '../imports/index.ts';
import { memberReferences } from './member-references.ts';

const JOIN = `mutation ($input: JoinPlaceholderInput!) { joinPlaceholder(input: $input) }`;
const UNDO = `mutation ($input: UndoJoinInput!) { undoPlaceholderJoin(input: $input) }`;
const MATCHED = `mutation ($input: JoinMatchedInput!) { joinMatchedPlaceholders(input: $input) }`;
const CLAIM = `mutation ($input: ClaimPlaceholderInput!) { claimPlaceholder(input: $input) }`;
const WITHDRAW = `mutation ($input: WithdrawClaimInput!) { withdrawPlaceholderClaim(input: $input) }`;
const DECIDE = `mutation ($input: DecideClaimInput!) { decidePlaceholderClaim(input: $input) }`;
const OFFERED = `query ($search: String, $matchedOnly: Boolean) { placeholders(search: $search, matchedOnly: $matchedOnly) { edges { node {
  id name sourceName address match { name } counts { ideas comments votes } } } } placeholderMatchCount }`;
const CLAIMS = `query ($mineOnly: Boolean) { placeholderClaims(mineOnly: $mineOnly) { edges { node { id state reason note member { name } placeholder { name } } } } }`;
const JOINS = `{ placeholderJoins(first: 1) { edges { node { id undoneAt member { name } placeholder { name } } } } }`;
const VOTE = `mutation ($input: IdeaActInput!) { vote(input: $input) { id } }`;

interface Offered {
  placeholders: {
    edges: { node: { id: string; name: string; address: string | null; match: object | null } }[];
  };
  placeholderMatchCount: number | null;
}
interface Claims {
  placeholderClaims: { edges: { node: { id: string; state: string; reason: string | null } }[] };
}

let api: TestApi;
let town: Founding<'ada' | 'bo'>;
let admin: Person;
let ada: Person;
let bo: Person;
let source: string;
let nextSource = 0;

beforeAll(async () => {
  api = await TestApi.start();
  town = await foundOrganisation(api, { people: { ada: {}, bo: {} } });
  ({ admin } = town);
  ({ ada, bo } = town.people);
});
afterAll(() => api.stop());
beforeEach(() => {
  source = `old ${(nextSource += 1)}`;
});

async function bringIn(files: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upwell-placeholders-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const quiet = () => undefined;
    const command = await importCommand(['csv', folder, '--source', source], quiet);
    if (!('wish' in command)) throw new Error('The command was to import.');
    await importIdeas(api.databaseUrl, command.wish, new Refusals(join(folder, 'refused')), quiet);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Idea 1 is by the old Ada; she spoke below 2, and backed 1 (her own), 2 and 3; against 4. */
const past = (address = '') => ({
  'ideas.csv': `id,title,author,author_email\n1,First one,old ada,${address}\n2,Second one,old cy,\n3,Third one,old cy,\n4,Fourth one,old cy,\n`,
  'comments.csv': 'id,idea_id,body,author\n1,2,Well said,old ada\n',
  'votes.csv':
    'idea_id,user_id,vote\n1,old ada,up\n2,old ada,up\n3,old ada,up\n4,old ada,down\n1,old cy,up\n',
});

const idOf = async (externalId: string): Promise<string> =>
  (
    await api.rows<{ id: string }>('select id from members where source_name = $1 and external_id = $2', [
      source,
      externalId,
    ])
  )[0]!.id;
const ideaId = async (externalId: string): Promise<string> =>
  (
    await api.rows<{ id: string }>('select id from ideas where source_name = $1 and external_id = $2', [
      source,
      externalId,
    ])
  )[0]!.id;

/** All that a join may touch of this source. */
async function everything(): Promise<unknown> {
  const ideas = `(select id from ideas where source_name = '${source}')`;
  return Promise.all([
    api.rows(`select idea_id, position, member_id from idea_bylines where idea_id in ${ideas} order by 1, 2`),
    api.rows(`select idea_id, version, editor_id from idea_versions where idea_id in ${ideas} order by 1, 2`),
    api.rows(`select id, author_id from comments where idea_id in ${ideas} order by 1`),
    api.rows(`select idea_id, member_id, taken_back_at from votes where idea_id in ${ideas} order by 1, 2`),
    api.rows(`select idea_id, member_id, value from source_opinions where idea_id in ${ideas} order by 1, 2`),
    api.rows(`select idea_id, votes, comments from idea_counts where idea_id in ${ideas} order by 1`),
  ]);
}

/** Ideas whose count is not the number of votes that stand. */
const wrongCounts = () =>
  api.rows(`select c.idea_id from idea_counts c
    where c.votes <> (select count(*) from votes v where v.idea_id = c.idea_id and v.taken_back_at is null)`);
const counts = () =>
  api.rows(
    `select i.external_id id, c.votes from ideas i join idea_counts c on c.idea_id = i.id where i.source_name = $1 order by 1`,
    [source],
  );

const joinOf = async (placeholder: string, member: Person) =>
  admin.ask(JOIN, {
    input: { idempotencyKey: newKey(), placeholderId: await idOf(placeholder), memberId: member.memberId },
  });
const lastJoin = async () =>
  (await admin.ask<{ placeholderJoins: { edges: { node: { id: string } }[] } }>(JOINS)).placeholderJoins
    .edges[0]!.node;
const undo = async () =>
  admin.ask(UNDO, { input: { idempotencyKey: newKey(), joinId: (await lastJoin()).id } });
const vote = async (person: Person, externalId: string) =>
  person.ask(VOTE, { input: { idempotencyKey: newKey(), ideaId: await ideaId(externalId) } });
const offered = (person: Person, variables: Record<string, unknown> = {}) =>
  person.ask<Offered>(OFFERED, variables);

describe('joining', () => {
  test('gives the member what stood under the name, keeps one vote of two, drops those for own ideas, and counts stay exact', async () => {
    await bringIn(past());
    await vote(ada, '1');
    await vote(ada, '2');
    expect(await counts()).toEqual([
      { id: '1', votes: 3 },
      { id: '2', votes: 2 },
      { id: '3', votes: 1 },
      { id: '4', votes: 0 },
    ]);
    await joinOf('old ada', ada);
    expect(await counts()).toEqual([
      { id: '1', votes: 1 },
      { id: '2', votes: 1 },
      { id: '3', votes: 1 },
      { id: '4', votes: 0 },
    ]);
    expect(await wrongCounts()).toEqual([]);
    // Asks who wrote it, as nobody is told before they have judged.
    const { revealIdea: idea } = await bo.ask<{ revealIdea: object }>(
      `mutation ($id: ID!) { revealIdea(input: { ideaId: $id, idempotencyKey: "who wrote it" }) { bylines { name member { id } } support { count } } }`,
      { id: await ideaId('1') },
    );
    expect(idea).toEqual({
      bylines: [{ name: ada.name, member: { id: ada.memberId } }],
      support: { count: 1 },
    });
    const refused = await ada.refused(VOTE, {
      input: { idempotencyKey: newKey(), ideaId: await ideaId('1') },
    });
    expect(refused.extensions.params).toEqual({ rule: 'vote.own_idea' });
    expect(
      await api.rows(
        `select actor_id, facts - 'joinId' as facts from records where action = 'placeholder.joined' order by at desc limit 1`,
      ),
    ).toEqual([
      {
        actor_id: admin.memberId,
        facts: {
          memberId: ada.memberId,
          bylines: 1,
          versions: 1,
          comments: 1,
          votes: 1,
          opinions: 1,
          ownVotes: 2,
          doubleVotes: 1,
        },
      },
    ]);
  });

  test('is undone to the last row', async () => {
    await bringIn(past());
    await vote(ada, '1');
    await vote(ada, '2');
    const before = await everything();
    await joinOf('old ada', ada);
    expect(await everything()).not.toEqual(before);
    await undo();
    expect(await everything()).toEqual(before);
    expect(await wrongCounts()).toEqual([]);
    expect(
      (await admin.refused(UNDO, { input: { idempotencyKey: newKey(), joinId: (await lastJoin()).id } }))
        .extensions.params,
    ).toEqual({
      rule: 'placeholder.undone',
    });
  });

  test('tells those who look at the ideas, and the lists of their space', async () => {
    await bringIn(past());
    await joinOf('old ada', ada);
    const entries = await api.rows(
      `select i.external_id id, e.kind from topic_entries e join ideas i on e.topic = 'idea:' || i.id where i.source_name = $1 order by 1`,
      [source],
    );
    expect(entries).toEqual([
      { id: '1', kind: 'resync' },
      { id: '2', kind: 'resync' },
    ]);
    const inSpace = await api.rows(
      `select 1 from topic_entries e where e.kind = 'idea_changed' and e.subject->>'ideaId' = $1`,
      [await ideaId('1')],
    );
    expect(inSpace).toHaveLength(1);
  });

  test('happens once: the name is not offered again, until it is undone', async () => {
    await bringIn(past());
    const names = async () =>
      (await offered(admin, { search: 'old ada' })).placeholders.edges.filter(
        ({ node }) => node.name === 'old ada',
      ).length;
    const before = await names();
    await joinOf('old ada', ada);
    expect(await names()).toBe(before - 1);
    const input = { idempotencyKey: newKey(), placeholderId: await idOf('old ada'), memberId: bo.memberId };
    expect((await admin.refused(JOIN, { input })).extensions.params).toEqual({ rule: 'placeholder.joined' });
    await undo();
    expect(await names()).toBe(before);
  });

  test('too late to be undone after thirty days', async () => {
    await bringIn(past());
    await joinOf('old ada', ada);
    const { id } = await lastJoin();
    await api.rows(`update placeholder_joins set joined_at = joined_at - interval '31 days' where id = $1`, [
      id,
    ]);
    expect(
      (await admin.refused(UNDO, { input: { idempotencyKey: newKey(), joinId: id } })).extensions.params,
    ).toEqual({
      rule: 'placeholder.too_late',
    });
  });

  test('a later import of the source goes to the member, changes nothing twice, and adds no vote for own ideas', async () => {
    await bringIn(past());
    await joinOf('old ada', ada);
    const joined = await everything();
    await bringIn(past());
    expect(await everything()).toEqual(joined);
    await bringIn({
      'ideas.csv': 'id,title,author\n5,Fifth one,old ada\n',
      'votes.csv': 'idea_id,user_id,vote\n5,old ada,up\n5,old cy,up\n',
    });
    expect(
      await api.rows(`select b.member_id from idea_bylines b where b.idea_id = $1`, [await ideaId('5')]),
    ).toEqual([{ member_id: ada.memberId }]);
    expect((await counts()).at(-1)).toEqual({ id: '5', votes: 1 });
    expect(await wrongCounts()).toEqual([]);
  });

  test('two names of one person, both joined with one member', async () => {
    await bringIn({
      'ideas.csv': 'id,title,author\n1,Only one,old cy\n',
      'votes.csv': 'idea_id,user_id,vote\n1,ada one,up\n1,ada two,up\n',
    });
    await joinOf('ada one', ada);
    await joinOf('ada two', ada);
    expect(await counts()).toEqual([{ id: '1', votes: 1 }]);
    await undo();
    expect(await counts()).toEqual([{ id: '1', votes: 2 }]);
    expect(await wrongCounts()).toEqual([]);
  });
});

test('addresses find members: shown to administrators, joined all at once', async () => {
  await bringIn(past(ada.email.toUpperCase()));
  const { placeholders, placeholderMatchCount } = await offered(admin, { matchedOnly: true });
  expect(placeholderMatchCount).toBe(1);
  expect(placeholders.edges.map(({ node }) => node)).toMatchObject([
    {
      name: 'old ada',
      address: ada.email.toLowerCase(),
      match: { name: ada.name },
      counts: { ideas: 1, comments: 1, votes: 3 },
    },
  ]);
  const seen = await offered(bo, { search: 'old ada' });
  expect(seen.placeholderMatchCount).toBeNull();
  expect(seen.placeholders.edges.every(({ node }) => node.address === null && node.match === null)).toBe(
    true,
  );
  const joinMatched = async () =>
    (await admin.ask<{ joinMatchedPlaceholders: number }>(MATCHED, { input: { idempotencyKey: newKey() } }))
      .joinMatchedPlaceholders;
  expect(await joinMatched()).toBe(1);
  expect(await joinMatched()).toBe(0);
  expect(await wrongCounts()).toEqual([]);
});

describe('claims', () => {
  const claim = async (person: Person) =>
    person.ask(CLAIM, {
      input: { idempotencyKey: newKey(), placeholderId: await idOf('old ada'), note: 'It was me.' },
    });
  const open = async () =>
    (await admin.ask<Claims>(CLAIMS, {})).placeholderClaims.edges.map(({ node }) => node).at(-1)!;
  const decide = (claimId: string, isGranted: boolean, reason: string | null) => ({
    input: { idempotencyKey: newKey(), claimId, isGranted, reason },
  });
  const mine = async (person: Person) =>
    (await person.ask<Claims>(CLAIMS, { mineOnly: true })).placeholderClaims.edges
      .map(({ node }) => node)
      .at(-1)!;

  test('a member says "this was me", is refused with a reason, says it again and is believed', async () => {
    await bringIn(past());
    await claim(ada);
    const again = { idempotencyKey: newKey(), placeholderId: await idOf('old ada'), note: '' };
    expect((await ada.refused(CLAIM, { input: again })).extensions.params).toEqual({ rule: 'claim.open' });
    const first = await open();
    expect(first).toMatchObject({
      note: 'It was me.',
      member: { name: ada.name },
      placeholder: { name: 'old ada' },
    });
    expect((await ada.refused(DECIDE, decide(first.id, true, null))).extensions.params).toEqual({
      rule: 'people.administer',
    });
    expect((await admin.refused(DECIDE, decide(first.id, false, ''))).extensions.fields?.[0]?.path).toBe(
      'reason',
    );
    await admin.ask(DECIDE, decide(first.id, false, 'Another Ada.'));
    expect(await mine(ada)).toMatchObject({ state: 'REFUSED', reason: 'Another Ada.' });
    await claim(ada);
    await claim(bo);
    await admin.ask(DECIDE, decide((await mine(ada)).id, true, null));
    expect([(await mine(ada)).state, (await mine(bo)).state]).toEqual(['GRANTED', 'REFUSED']);
    expect((await admin.refused(DECIDE, decide((await mine(bo)).id, true, null))).extensions.params).toEqual({
      rule: 'claim.decided',
    });
    expect((await lastJoin()) as object).toMatchObject({
      member: { name: ada.name },
      placeholder: { name: 'old ada' },
    });
  });

  test('can be taken back by who made it, and seen by nobody else', async () => {
    await bringIn(past());
    await claim(ada);
    const { id } = await mine(ada);
    const input = () => ({ input: { idempotencyKey: newKey(), claimId: id } });
    expect((await bo.refused(WITHDRAW, input())).extensions.code).toBe('NOT_FOUND');
    expect(
      (await bo.ask<Claims>(CLAIMS, {})).placeholderClaims.edges.map(({ node }) => node.id),
    ).not.toContain(id);
    await ada.ask(WITHDRAW, input());
    expect((await mine(ada)).state).toBe('WITHDRAWN');
  });
});

test('only administrators join, undo and see who was joined', async () => {
  await bringIn(past());
  const placeholderId = await idOf('old ada');
  const forbidden = async (query: string, input: object) =>
    (await bo.refused(query, { input: { idempotencyKey: newKey(), ...input } })).extensions.code;
  expect(await forbidden(JOIN, { placeholderId, memberId: bo.memberId })).toBe('FORBIDDEN');
  expect(await forbidden(MATCHED, {})).toBe('FORBIDDEN');
  expect(await forbidden(UNDO, { joinId: newKey() })).toBe('NOT_FOUND');
  expect(await bo.ask(JOINS)).toEqual({ placeholderJoins: { edges: [] } });
  const wrong = { idempotencyKey: newKey(), placeholderId, memberId: await idOf('old cy') };
  expect((await admin.refused(JOIN, { input: wrong })).extensions.fields).toEqual([
    expect.objectContaining({ path: 'memberId', code: 'WRONG' }),
  ]);
  const nobody = { idempotencyKey: newKey(), placeholderId: bo.memberId, memberId: ada.memberId };
  expect((await admin.refused(JOIN, { input: nobody })).extensions.code).toBe('NOT_FOUND');
});

test('every column that names a member has been thought about', async () => {
  const columns = await api.rows<{ name: string }>(
    `select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'members'::regclass`,
  );
  const unknown = columns.map(({ name }) => name).filter((name) => !(name in memberReferences));
  expect(
    unknown.map((name) => `${name}: say in placeholders/member-references.ts whether a join moves it.`),
  ).toEqual([]);
});
