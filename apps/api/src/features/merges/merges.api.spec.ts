import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey, type Answer, type Caller } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { comment, post, removeComment, vote } from '../../testing/what-people-do.ts';
import { Database } from '../../platform/database/database.ts';
import { parametersFor } from '@upwell/ranking';
import { Departments, proveRanking, RankingRefresh } from '../ranking/index.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'cy' | 'dee' | 'eve' | 'manager'>;
let ada: Person, bo: Person, cy: Person, dee: Person, eve: Person, manager: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    isBlind: true,
    people: {
      ada: {},
      bo: {},
      cy: {},
      dee: {},
      eve: {},
      manager: { roles: [{ role: 'COMMUNITY_MANAGER' }] },
    },
  });
  ({ ada, bo, cy, dee, eve, manager } = founded.people);
});
afterAll(() => api.stop());

const send = (by: Caller, name: string, type: string, input: object) =>
  by.send(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ...input },
  }) as Promise<Answer<unknown>>;
const merge = (ideaId: string, intoId: string, by: Caller = manager) =>
  send(by, 'mergeIdeas', 'MergeIdeasInput', { ideaId, intoId });
const unmerge = (ideaId: string, by: Caller = manager) => send(by, 'unmergeIdea', 'IdeaActInput', { ideaId });
const takeBack = (by: Caller, ideaId: string) => send(by, 'takeVoteBack', 'IdeaActInput', { ideaId });
const codes = ({ errors }: Answer<unknown>) =>
  errors.map(({ extensions: { code, params } }) => [code, params]);
const ok = async (answer: Promise<Answer<unknown>>) => expect(codes(await answer)).toEqual([]);

interface Shown {
  id: string;
  title: string;
  commentCount: number;
  viewerHasVoted: boolean;
  support: { count: number } | null;
  bylines: { member: { id: string } | null }[] | null;
  mergedIdeas: { id: string; bylines: unknown[] | null }[];
  comments: { totalCount: number; edges: { node: { id: string; postedUnder: { id: string } | null } }[] };
  viewerCan: { vote: boolean };
}

async function shown(by: Caller, id: string): Promise<Shown> {
  const { idea } = await by.ask<{ idea: Shown }>(
    `query ($id: ID!) { idea(id: $id) { id title commentCount viewerHasVoted support { count } bylines { member { id } }
       mergedIdeas { id bylines { name } } viewerCan { vote }
       comments { totalCount edges { node { id postedUnder { id } } } } } }`,
    { id },
  );
  return idea;
}

/** Everything about votes, comments, followers, credits, counts and ranking of ideas, as one hash. */
async function hashOf(...ids: string[]): Promise<string> {
  await api.get(RankingRefresh).run();
  const [row] = await api.rows<{ hash: string }>(
    `select md5(concat_ws('|',
       (select string_agg(v::text, ',' order by v.idea_id, v.member_id) from votes v where v.idea_id = any($1)),
       (select string_agg(c::text, ',' order by c.id) from comments c where c.idea_id = any($1)),
       (select string_agg(f::text, ',' order by f.member_id, f.subject_id) from follows f where f.subject_id = any($1)),
       (select string_agg(b::text, ',' order by b.idea_id, b.position) from idea_bylines b where b.idea_id = any($1)),
       (select string_agg(concat(c.idea_id, c.votes, ' ', c.comments), ',' order by c.idea_id) from idea_counts c where c.idea_id = any($1)),
       (select string_agg(l::text, ',' order by l.idea_id, l.member_id) from looks l where l.idea_id = any($1)),
       (select string_agg(t::text, ',' order by t.idea_id, t.department_id) from department_tallies t where t.idea_id = any($1)),
       (select string_agg(t::text, ',' order by t.idea_id, t.wave) from wave_tallies t where t.idea_id = any($1)),
       (select string_agg(concat(t.idea_id, t.support, ' ', t.looks, t.home_departments), ',' order by t.idea_id) from idea_standings t
        where t.idea_id = any($1)),
       (select string_agg(i::text, ',' order by i.id) from ideas i where i.id = any($1)))) as hash`,
    [ids],
  );
  return row!.hash;
}

async function differences(): Promise<unknown[]> {
  await api.get(RankingRefresh).run();
  const database = api.get(Database);
  const count = await api.get(Departments).count();
  return database.transaction(async () => (await proveRanking(database, parametersFor(count))).differences);
}

/** A blind look of somebody from elsewhere, as the feed would leave it. */
const look = (by: Person, ideaId: string) =>
  api.rows(
    `with seen as (insert into looks (member_id, idea_id, hour, department_id, level, wave, rate, is_guaranteed, is_blind)
       values ($1, $2, 490000, null, 1, 0, 100000000, false, true)),
     counted as (insert into look_counts as c (idea_id, looks) values ($2, 1)
       on conflict (idea_id) do update set looks = c.looks + 1),
     rated as (insert into base_rates (hour, rate) values (490000, 100000000) on conflict do nothing)
     insert into ranking_changes (idea_id, level, wave, looks, expected) values ($2, 1, 0, 1, 100000000)`,
    [by.memberId, ideaId],
  );

describe('a merge', () => {
  test('is for community managers, of two different ideas', async () => {
    const [one, other] = [await post(ada, founded.spaceId), await post(bo, founded.spaceId)];
    expect(codes(await merge(one, other, cy))).toEqual([['FORBIDDEN', { rule: 'idea.not_moderator' }]]);
    expect(codes(await merge(one, one))).toEqual([['CONFLICT', { rule: 'merge.same_idea' }]]);
    expect(codes(await unmerge(one))).toEqual([['CONFLICT', { rule: 'merge.not_merged' }]]);
    expect(codes(await merge('01970000-0000-7000-8000-000000000000', one))).toEqual([
      ['NOT_FOUND', expect.anything()],
    ]);
  });

  test('counts each person once, credits both authors, joins the threads and leads from the old address', async () => {
    const [from, into] = [await post(ada, founded.spaceId), await post(bo, founded.spaceId)];
    await vote(cy, from);
    await vote(cy, into);
    await vote(dee, from);
    await vote(ada, into); // becomes a vote on an idea of one's own
    const early = await comment(cy, from, 'Under the first');
    const reply = await comment(dee, from, 'And a reply', early);
    await comment(eve, into, 'Under the second');
    await ok(merge(from, into));
    const idea = await shown(cy, from);
    expect(idea).toMatchObject({ id: into, commentCount: 3, viewerHasVoted: true, support: { count: 2 } });
    expect(idea.bylines!.map(({ member }) => member!.id)).toEqual([bo.memberId, ada.memberId]);
    expect(idea.comments.edges.map(({ node }) => [node.id === early, node.postedUnder?.id ?? null])).toEqual([
      [true, from],
      [false, null],
    ]);
    expect(await shown(ada, into)).toMatchObject({ viewerHasVoted: false, viewerCan: { vote: false } });
    const stranger = await founded.signedIn({});
    expect(await shown(stranger, into)).toMatchObject({
      bylines: null,
      mergedIdeas: [{ id: from, bylines: null }],
    });
    const { comment: linked } = await cy.ask<{ comment: { idea: { id: string } } }>(
      `query ($id: ID!) { comment(id: $id) { idea { id } } }`,
      { id: reply },
    );
    expect(linked.idea.id).toBe(into);
    const { feed } = await cy.ask<{ feed: { edges: { node: { id: string } }[] } }>(
      `{ feed(order: NEW, first: 50) { edges { node { id } } } }`,
    );
    const listed = feed.edges.map(({ node }) => node.id);
    expect([listed.includes(from), listed.includes(into)]).toEqual([false, true]);
  });

  test('tells authors and followers of both once', async () => {
    const [from, into] = [await post(ada, founded.spaceId), await post(bo, founded.spaceId)];
    await vote(cy, from);
    await vote(cy, into);
    await ok(merge(from, into));
    await api.settle();
    const told = await api.rows<{ member_id: string }>(
      `select member_id from notices where kind = 'merge' and idea_id = $1`,
      [into],
    );
    expect(told.map(({ member_id }) => member_id).sort()).toEqual(
      [ada, bo, cy].map(({ memberId }) => memberId).sort(),
    );
  });

  test('unites looks for ranking, each person once, as a computation of all anew finds', async () => {
    const [from, into] = [await post(ada, founded.spaceId), await post(bo, founded.spaceId)];
    for (const [by, id] of [
      [cy, from],
      [cy, into],
      [dee, from],
      [ada, into],
    ] as const)
      await look(by, id);
    await vote(cy, from);
    await vote(dee, from);
    await ok(merge(from, into));
    expect(await differences()).toEqual([]);
    const [standing] = await api.rows(`select looks, votes from idea_standings where idea_id = $1`, [into]);
    expect(standing).toEqual({ looks: 2, votes: 2 });
    await ok(takeBack(dee, from));
    expect(await differences()).toEqual([]);
    await ok(unmerge(from));
    expect(await differences()).toEqual([]);
  });
});

describe('an un-merge', () => {
  test('leaves everything exactly as it was', async () => {
    const [one, two, three] = [
      await post(ada, founded.spaceId),
      await post(bo, founded.spaceId),
      await post(ada, founded.spaceId),
    ] as [string, string, string];
    for (const id of [one, two, three]) await look(eve, id);
    for (const [by, id] of [
      [cy, one],
      [cy, two],
      [dee, one],
      [ada, two],
      [eve, three],
      [bo, three],
    ] as const)
      await vote(by, id);
    await comment(cy, one);
    await comment(cy, two);
    const before = await hashOf(one, two, three);
    await ok(merge(one, two));
    await ok(merge(two, three));
    expect(await shown(cy, one)).toMatchObject({ id: three, support: { count: 3 }, commentCount: 2 });
    expect(await hashOf(one, two, three)).not.toBe(before);
    await ok(unmerge(two));
    expect(await shown(cy, one)).toMatchObject({ id: two });
    await ok(unmerge(one));
    expect(await hashOf(one, two, three)).toBe(before);
    await ok(merge(three, one));
    await ok(unmerge(three));
    expect(await hashOf(one, two, three)).toBe(before);
  });

  test('leaves what was done meanwhile where it was done; a vote taken back is taken back everywhere', async () => {
    const [from, into] = [await post(ada, founded.spaceId), await post(bo, founded.spaceId)];
    await vote(cy, from);
    await vote(cy, into);
    const early = await comment(dee, from);
    await ok(merge(from, into));
    await vote(dee, from);
    await comment(eve, into, 'New');
    await comment(eve, into, 'A reply stays with its conversation', early);
    await ok(takeBack(cy, into));
    expect(await shown(dee, into)).toMatchObject({
      support: { count: 1 },
      commentCount: 3,
      viewerHasVoted: true,
    });
    await removeComment(dee, early);
    expect((await shown(dee, into)).commentCount).toBe(2);
    await ok(unmerge(from));
    expect(await shown(manager, from)).toMatchObject({ id: from, support: { count: 0 }, commentCount: 1 });
    expect(await shown(manager, into)).toMatchObject({ id: into, support: { count: 1 }, commentCount: 1 });
  });
});

test('after any merges, votes and un-merges counts are what a simple model says', async () => {
  const authors = [ada, bo, cy, ada];
  const ids = await Promise.all(authors.map((by) => post(by, founded.spaceId)));
  const voters = [ada, bo, cy, dee, eve];
  const votes = ids.map(() => new Set<number>());
  const parents: (number | null)[] = ids.map(() => null);
  const rootOf = (n: number): number => (parents[n] === null ? n : rootOf(parents[n]!));
  const groupOf = (root: number) => ids.map((_, n) => n).filter((n) => rootOf(n) === root);
  const isOwn = (voter: number, group: number[]) => group.some((n) => authors[n] === voters[voter]);
  let seed = 20_261_127;
  const dice = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let step = 0; step < 40; step += 1) {
    const [n, m, voter, what] = [dice(ids.length), dice(ids.length), dice(voters.length), dice(5)];
    const group = groupOf(rootOf(n));
    if (what === 0 && rootOf(n) !== rootOf(m)) {
      await ok(merge(ids[n]!, ids[m]!));
      parents[rootOf(n)] = rootOf(m);
    } else if (what === 1 && parents[n] !== null) {
      await ok(unmerge(ids[n]!));
      parents[n] = null;
    } else if (what >= 3 && !isOwn(voter, group)) {
      await vote(voters[voter]!, ids[n]!);
      if (!group.some((one) => votes[one]!.has(voter))) votes[rootOf(n)]!.add(voter);
    } else if (what === 2 && !isOwn(voter, group)) {
      await ok(takeBack(voters[voter]!, ids[n]!));
      for (const one of group) votes[one]!.delete(voter);
    }
    for (const root of new Set(ids.map((_, one) => rootOf(one)))) {
      const all = groupOf(root);
      const people = new Set(all.flatMap((one) => [...votes[one]!]).filter((each) => !isOwn(each, all)));
      const [kept] = await api.rows<{ votes: number }>(`select votes from idea_counts where idea_id = $1`, [
        ids[root],
      ]);
      expect([step, root, kept!.votes]).toEqual([step, root, people.size]);
    }
  }
  expect(await differences()).toEqual([]);
});
