import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { parametersFor } from '@upwell/ranking';
import { Departments, proveRanking } from '../features/ranking/index.ts';
import { Database } from '../platform/database/database.ts';
import { newKey } from '../testing/caller.ts';
import { foundOrganisation, Person } from '../testing/founding.ts';
import { cloneTemplate, TestApi } from '../testing/test-api.ts';
import { bulkWish, seedBulk, SeedingRefused } from './index.ts';

const UNTIL = new Date('2026-11-20T00:00:00Z');
const words = [
  '--ideas',
  '60',
  '--members',
  '80',
  '--comments',
  '600',
  '--votes',
  '900',
  '--password',
  'correct horse battery',
];
const seed = (url: string, ...more: string[]) =>
  seedBulk(url, bulkWish([...words, ...more]), UNTIL, () => undefined);

let api: TestApi;
let admin: Person;

beforeAll(async () => {
  const url = await cloneTemplate();
  const { administrator } = await seedBulk(url, bulkWish(words), UNTIL, () => undefined);
  api = await TestApi.onDatabase(url);
  admin = new Person(api.url, '', 'Administrator', administrator.email);
  await admin.signIn();
});
afterAll(() => api.stop());

describe('the world that the bulk seeder writes', () => {
  test('has the sizes asked for', async () => {
    const [sizes] =
      await api.rows(`select (select count(*)::int from ideas) as ideas, (select count(*)::int from members) as members,
      (select count(*)::int from comments) as comments, (select count(*)::int from votes) as votes`);
    // Authors never back their own idea, so a few votes find nobody.
    expect(sizes).toEqual({ ideas: 60, members: 80, comments: 600, votes: expect.any(Number) });
    expect(Math.abs(Number(sizes!['votes']) - 900)).toBeLessThan(60);
  });

  test('keeps counts that agree with the rows they count', async () => {
    const wrong = await api.rows(`
      select c.idea_id from idea_counts c
      where c.votes <> (select count(*) from votes v where v.idea_id = c.idea_id and v.taken_back_at is null)
        or c.comments <> (select count(*) from comments m where m.idea_id = c.idea_id and m.removed_at is null and m.hidden_at is null)
        or c.version < c.votes + c.comments`);
    expect(wrong).toEqual([]);
    const [row] = await api.rows(`select count(*)::int as ideas, sum(votes)::int as votes from idea_counts`);
    expect(row).toMatchObject({ ideas: 60 });
    expect(Number(row!['votes'])).toBeGreaterThan(0);
  });

  test('stands as libs/ranking says, computed anew from its rows', async () => {
    const database = api.get(Database);
    const parameters = parametersFor(await api.get(Departments).count());
    const proof = await database.transaction(() => proveRanking(database, parameters));
    expect(proof.differences).toEqual([]);
    expect(proof.ideas).toBeGreaterThan(30);
    const [row] = await api.rows(`select count(*)::int as ideas, count(distinct support)::int as supports,
      (select count(*)::int from idea_standings t join idea_bylines b on b.idea_id = t.idea_id
       where b.unit_id is not null and cardinality(t.home_departments) = 0) as homeless from idea_standings`);
    expect(row).toMatchObject({ ideas: 60, homeless: 0 });
    expect(Number(row!['supports'])).toBeGreaterThan(5);
  });

  test('breaks no foreign key, though none was looked up while writing', async () => {
    const keys = await api.rows<{ definition: string; from: string; name: string }>(
      `select conname as name, conrelid::regclass::text as from, pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    expect(keys.length).toBeGreaterThan(20);
    for (const { from, name, definition } of keys)
      await api.rows(`alter table ${from} drop constraint ${name}, add constraint ${name} ${definition}`);
  });

  test('has all indexes back', async () => {
    const named = (url: Promise<{ name: string }[]>) => url.then((rows) => rows.map(({ name }) => name));
    const statement = `select indexname as name from pg_indexes where schemaname = 'public' order by 1`;
    const untouched = await TestApi.start();
    const expected = await named(untouched.rows(statement));
    await untouched.stop();
    expect(await named(api.rows(statement))).toEqual(expected);
  });

  test('gives every idea a byline, its present wording and a thread whose replies stand below their root', async () => {
    const [row] = await api.rows(`select
      (select count(*)::int from ideas i where not exists (select 1 from idea_bylines b where b.idea_id = i.id)) as "withoutByline",
      (select count(*)::int from ideas i where not exists (
        select 1 from idea_versions v where v.idea_id = i.id and v.version = i.version and v.body = i.body)) as "withoutWording",
      (select count(*)::int from members m where not exists (
        select 1 from positions p where p.member_id = m.id and p.valid_to is null and p.unit_id = m.unit_id)) as "withoutPosition",
      (select count(*)::int from comments c join comments p on p.id = c.parent_id
        where p.root_id <> c.root_id or p.idea_id <> c.idea_id or p.posted_at > c.posted_at) as misplaced,
      (select count(*)::int from comments c where c.parent_id is null and c.root_id <> c.id) as rootless`);
    expect(row).toEqual({
      withoutByline: 0,
      withoutWording: 0,
      withoutPosition: 0,
      misplaced: 0,
      rootless: 0,
    });
  });

  test('is searched by what the triggers would have written', async () => {
    const [row] = await api.rows(`select
      (select count(*)::int from idea_search) as ideas, (select count(*)::int from comment_search) as comments,
      (select count(*)::int from idea_search s join idea_search_source o using (idea_id)
        where (s.day, s.vector) is distinct from (o.day, o.vector)) as "otherIdeas",
      (select count(*)::int from comment_search s join comment_search_source o using (comment_id)
        where (s.day, s.vector) is distinct from (o.day, o.vector)) as "otherComments"`);
    expect(row).toEqual({ ideas: 60, comments: 600, otherIdeas: 0, otherComments: 0 });
    const wrong = await api.rows(`
      with said as (
        select v.lexeme as word, count(*)::int as uses from (
          select title || ' ' || body from ideas union all select body from comments union all select name from members union all select name from tags
        ) t (words) cross join unnest(to_tsvector('upwell_simple', t.words)) v where v.lexeme ~ '^[[:alpha:]]{2,30}$' group by v.lexeme)
      select coalesce(s.word, w.word) as word, s.uses as said, w.uses as kept from said s full join search_words w on w.word = s.word
      where s.word is null or w.word is null or abs(s.uses - w.uses) > 2`);
    expect(wrong).toEqual([]);
  });

  test('opens in the feed, on an idea page, in the directory and in the search, and takes new acts', async () => {
    const { feed } = await admin.ask<{
      feed: { edges: { node: { id: string; commentCount: number; support: { count: number } | null } }[] };
    }>(
      `{ feed(order: NEW, first: 100) { edges { node { id commentCount support { count } bylines { name } tags { name } stage { key } } } } }`,
    );
    expect(feed.edges.length).toBeGreaterThan(40);
    const nodes = feed.edges.map(({ node }) => node);
    // Most is blind for the administrator, but what was decided is not.
    expect(nodes.some(({ support }) => (support?.count ?? 0) > 0)).toBe(true);
    const first = nodes.find(({ commentCount }) => commentCount > 0);
    const { idea } = await admin.ask<{ idea: { comments: { totalCount: number } } }>(
      `query ($id: ID!) { idea(id: $id) { comments(first: 50) { totalCount edges { node { id byline { name } replies(first: 20) { edges { node { id } } } } } } decisions { id } } }`,
      { id: first!.id },
    );
    expect(idea.comments.totalCount).toBeGreaterThan(0);
    const { members } = await admin.ask<{ members: { edges: unknown[] } }>(
      `{ members(first: 100) { edges { node { id name unit { name } } } } }`,
    );
    expect(members.edges).toHaveLength(80);
    const { search } = await admin.ask<{ search: { ideas: { edges: unknown[] } } }>(
      `{ search(query: "tag:everyday") { ideas { edges { node { idea { id } } } } } }`,
    );
    expect(search.ideas.edges.length).toBeGreaterThan(10);
    const input = { idempotencyKey: newKey(), ideaId: first!.id, bodyMarkdown: 'Well said.' };
    await admin.ask(`mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`, { input });
  });

  test('is the same for the same seed and another for another', async () => {
    const [one, same, other] = [await cloneTemplate(), await cloneTemplate(), await cloneTemplate()];
    for (const url of [one, same]) await seed(url);
    await seed(other, '--seed', '2');
    const prints = await Promise.all([one, same, other].map(fingerprint));
    expect(prints[0]).toEqual(prints[1]);
    expect(prints[0]).not.toEqual(prints[2]);
  }, 120_000);
});

describe('the bulk seeder', () => {
  test('replaces its own world, and what people wrote only when told to', async () => {
    const own = await cloneTemplate();
    await seed(own);
    await seed(own, '--ideas', '10');
    const theirs = await TestApi.start();
    await foundOrganisation(theirs);
    const url = theirs.databaseUrl;
    await expect(seed(url)).rejects.toThrow(SeedingRefused);
    await theirs.stop();
    await expect(seed(url)).rejects.toThrow('1 people who are not invented');
    await seed(url, '--force');
  }, 120_000);

  test('writes ideas that nobody backs or discusses', async () => {
    const url = await cloneTemplate();
    await seed(url, '--votes', '0', '--comments', '0');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `select (select count(*)::int from ideas) as ideas, (select sum(votes + comments)::int from idea_counts) as counted,
         (select count(*)::int from votes) + (select count(*)::int from comments) as others`,
    );
    await client.end();
    expect(rows).toEqual([{ ideas: 60, counted: 0, others: 0 }]);
  }, 60_000);

  test('says what is wrong with a size', () => {
    expect(() => bulkWish(['--ideas', '1000001'])).toThrow(
      '--ideas takes a whole number from 1 to 1,000,000.',
    );
    expect(() => bulkWish(['--idea', '5'])).toThrow(SeedingRefused);
    expect(bulkWish([])).toMatchObject({
      ideas: 100_000,
      members: 100_000,
      comments: 1_000_000,
      votes: 5_000_000,
    });
  });
});

async function fingerprint(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select
      (select md5(string_agg(i::text, ',' order by id)) from ideas i) as ideas,
      (select md5(string_agg(c::text, ',' order by id)) from comments c) as comments,
      (select md5(string_agg(v::text, ',' order by idea_id, member_id)) from votes v) as votes`);
    return rows;
  } finally {
    await client.end();
  }
}
