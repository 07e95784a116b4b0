import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fair } from '@upwell/ranking';
import { newKey, type Caller } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { move, post, vote } from '../../testing/what-people-do.ts';
import { RankingRefresh } from './ranking-refresh.ts';

interface Edge {
  node: { id: string };
  cursor: string;
  place: string | null;
}

let api: TestApi;
let founded: Founding<'author' | 'neighbour' | 'reader' | 'reviewer'>;
let reader: Person;
const NEW_IDEAS = 7;
const KNOWN_IDEAS = 20;
const known: string[] = [];
const fresh: string[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api);
  const unit = async (name: string) =>
    (
      await founded.admin.ask<{ addUnit: { id: string } }>(
        `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`,
        { input: { idempotencyKey: newKey(), name, parentId: founded.unitId } },
      )
    ).addUnit.id;
  const [home, elsewhere] = [await unit('Home'), await unit('Elsewhere')];
  await Promise.all([
    founded.add('author', { unitId: home }).then((person) => (founded.people.author = person)),
    founded.add('neighbour', { unitId: home }).then((person) => (founded.people.neighbour = person)),
    founded.add('reader', { unitId: elsewhere }).then((person) => (founded.people.reader = person)),
    founded
      .add('reviewer', { roles: [{ role: 'REVIEWER' }] })
      .then((person) => (founded.people.reviewer = person)),
  ]);
  ({ reader } = founded.people);
  for (let n = 0; n < KNOWN_IDEAS; n += 1) known.push(await post(founded.people.author, founded.spaceId));
  // As if many had looked: the later posted, the better liked.
  for (const [n, id] of known.entries())
    await api.rows('update idea_standings set looks = 200, support = $2 where idea_id = $1', [
      id,
      1 + n / 10,
    ]);
  for (let n = 0; n < NEW_IDEAS; n += 1) fresh.push(await post(founded.people.author, founded.spaceId));
});
afterAll(() => api.stop());

async function page(by: Caller, order: string, first = 20, after: string | null = null) {
  const { feed } = await by.ask<{
    feed: { edges: Edge[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }>(
    `query ($order: FeedOrder!, $first: Int, $after: String) { feed(order: $order, first: $first, after: $after) {
       edges { node { id } cursor place } pageInfo { endCursor hasNextPage } } }`,
    { order, first, after },
  );
  return { ...feed, ids: feed.edges.map(({ node }) => node.id) };
}

const see = (by: Caller, edges: readonly Edge[]) =>
  by.ask<{ seeIdeas: { count: number } }>(
    `mutation ($input: SeeIdeasInput!) { seeIdeas(input: $input) { count } }`,
    { input: { places: edges.map(({ place }) => place) } },
  );

describe('Rising', () => {
  test('keeps places for ideas that few have seen, and orders the others by support', async () => {
    const { ids } = await page(reader, 'RISING');
    const best = known.toReversed();
    expect(fair.guaranteedSlots.map((slot) => ids[slot - 1])).toEqual(fresh.slice(0, 5));
    expect(ids.filter((_, n) => !fair.guaranteedSlots.includes(n + 1))).toEqual(best.slice(0, 15));
  });

  test('gives no kept place to ideas of the own department', async () => {
    const { ids } = await page(founded.people.neighbour, 'RISING');
    expect(ids).toEqual(known.toReversed());
  });

  test('stands still while somebody reads on, whatever others do', async () => {
    const whole = await page(reader, 'RISING', 27);
    const first = await page(reader, 'RISING', 10);
    await api.rows('update idea_standings set support = 9 where idea_id = $1', [known[0]]);
    const second = await page(reader, 'RISING', 17, first.pageInfo.endCursor);
    await api.rows('update idea_standings set support = 1 where idea_id = $1', [known[0]]);
    expect([...first.ids, ...second.ids]).toEqual(whole.ids);
    expect(new Set(whole.ids).size).toBe(27);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('shows what was seen after everything that was not, and a look measures the base rate only in a kept place', async () => {
    const before = await page(reader, 'RISING', 20);
    expect(await see(reader, before.edges)).toEqual({ seeIdeas: { count: 20 } });
    const looks = await api.rows<{ id: string; isGuaranteed: boolean }>(
      `select idea_id as id, is_guaranteed as "isGuaranteed" from looks where member_id = $1`,
      [reader.memberId],
    );
    expect(
      looks
        .filter(({ isGuaranteed }) => isGuaranteed)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(fresh.slice(0, 5).sort());
    const after = await page(reader, 'RISING', 27);
    const unseen = [...known, ...fresh].filter((id) => !before.ids.includes(id));
    expect(new Set(after.ids.slice(0, unseen.length))).toEqual(new Set(unseen));
    expect(new Set(after.ids)).toEqual(new Set([...known, ...fresh]));
  });

  test('ranks the vote of whom it showed an idea, and that of nobody else', async () => {
    const { neighbour } = founded.people;
    const stranger = await founded.signedIn();
    await vote(reader, fresh[0]!);
    await vote(stranger, fresh[0]!);
    await see(neighbour, (await page(neighbour, 'RISING')).edges);
    await vote(neighbour, known[0]!);
    const votes = await api.rows<{ ranks: boolean; wave: number | null; isGuaranteed: boolean | null }>(
      `select ranks, wave, is_guaranteed as "isGuaranteed" from votes order by given_at`,
    );
    expect(votes).toEqual([
      { ranks: true, wave: 0, isGuaranteed: true },
      { ranks: false, wave: null, isGuaranteed: null },
      // Of the own department: in no number that ranks.
      { ranks: true, wave: null, isGuaranteed: false },
    ]);
    await api.get(RankingRefresh).run();
    const [standing] = await api.rows(
      `select votes, looks, link_votes as "linkVotes", support > 1 as "isLiked" from idea_standings where idea_id = $1`,
      [fresh[0]],
    );
    expect(standing).toEqual({ votes: 1, looks: 1, linkVotes: 1, isLiked: true });
  });

  test('leaves out what is decided', async () => {
    await move(founded.people.reviewer, known[3]!, 'declined');
    expect((await page(reader, 'RISING', 50)).ids).not.toContain(known[3]);
  });
});

test('Needs eyes shows what few have seen, fewest first, and nothing that the viewer has seen or wrote', async () => {
  const later = await founded.signedIn();
  await api.get(RankingRefresh).run();
  await api.rows('update idea_standings set looks = 200 where idea_id = any($1)', [known]);
  const { ids, edges } = await page(later, 'NEEDS_EYES');
  expect(ids).toEqual([fresh[5], fresh[6], ...fresh.slice(0, 5)]);
  await see(later, edges.slice(0, 2));
  expect((await page(later, 'NEEDS_EYES')).ids).toEqual(fresh.slice(0, 5));
  expect((await page(founded.people.author, 'NEEDS_EYES')).ids).toEqual([]);
  const [row] = await api.rows(`select bool_or(is_guaranteed) as any from looks where member_id = $1`, [
    later.memberId,
  ]);
  expect(row).toEqual({ any: false });
});

test('other orders give no marks', async () => {
  const { edges } = await page(reader, 'NEW');
  expect(edges.every(({ place }) => place === null)).toBe(true);
});

test('who reads on past what was dealt first meets everything once, and the same on the way back', async () => {
  const MANY = 160;
  const rows = await api.rows<{ id: string }>(
    `insert into ideas (id, space_id, stage_id, title, body, version, posted_at, posted_on_day_only)
     select gen_random_uuid(), space_id, stage_id, 'Further idea ' || n, '', 1, posted_at, false
     from ideas cross join generate_series(1, ${MANY}) n where id = $1 returning id`,
    [known[0]],
  );
  await api.rows(`insert into idea_counts (idea_id) select unnest($1::uuid[])`, [rows.map(({ id }) => id)]);
  const stranger = await founded.signedIn();
  const pages: Awaited<ReturnType<typeof page>>[] = [];
  const next = () => page(stranger, 'RISING', 50, pages.at(-1)?.pageInfo.endCursor ?? null);
  do {
    pages.push(await next());
    // What others do meanwhile moves nothing that was dealt.
    await api.rows('update idea_standings set support = 20 where idea_id = $1', [rows[pages.length]!.id]);
  } while (pages.at(-1)!.pageInfo.hasNextPage);
  const met = pages.flatMap(({ ids }) => ids);
  expect(new Set(met).size).toBe(met.length);
  expect(rows.map(({ id }) => id).filter((id) => !met.includes(id))).toEqual([]);
  const back = await page(stranger, 'RISING', 50, pages[1]!.pageInfo.endCursor);
  expect(back.ids).toEqual(pages[2]!.ids);
});
