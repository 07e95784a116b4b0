import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { move, post } from '../../testing/what-people-do.ts';
import { Survey } from './survey.ts';

let api: TestApi;
let founded: Founding<'cio' | 'manager' | 'author' | 'nurse'>;
let otherSpace: string;
const ids: string[] = [];

interface Surfaced {
  place: number | null;
  idea: { id: string };
  standing: { merit: number | null; looks: { people: number | null; fewerThan: number | null } };
}
interface Page {
  edges: { node: Surfaced }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const row = 'place idea { id } standing { merit looks { people fewerThan } }';

async function surfaced(by: Caller, variables: Record<string, unknown> = {}): Promise<Page> {
  const { surfacedIdeas } = await by.ask<{ surfacedIdeas: Page }>(
    `query ($filter: SurfacedFilter, $first: Int! = 20, $after: String) {
       surfacedIdeas(filter: $filter, first: $first, after: $after) {
         edges { node { ${row} } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return surfacedIdeas;
}
const names = (page: Page) => page.edges.map(({ node }) => ids.indexOf(node.idea.id));

/** So many looks and votes outside, by department, as the minute's work would leave them. */
async function stands(ideaId: string, merit: number, looks: number): Promise<void> {
  await api.rows(
    `update idea_standings set merit = $2, support = $2, looks = $3, votes = $3 / 2 where idea_id = $1`,
    [ideaId, merit, looks],
  );
}

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: {
      cio: { roles: [{ role: 'CIO' }] },
      manager: { roles: [{ role: 'COMMUNITY_MANAGER' }] },
      author: { level: 2 },
      nurse: {},
    },
  });
  otherSpace = await founded.addSpace('Second');
  for (let n = 0; n < 6; n += 1)
    ids.push(await post(founded.people.author, n === 1 ? otherSpace : founded.spaceId));
  // Younger than 3 days: the last one.
  for (const [n, days] of [10, 20, 30, 40, 50, 1].entries())
    await api.rows(`update ideas set posted_at = app_now() - make_interval(days => $2) where id = $1`, [
      ids[n],
      days,
    ]);
  const merits = [1.5, 2.5, 1.5, 3.5, 0.5, 9];
  const looks = [30, 40, 60, 3, 25, 50];
  for (const [n, id] of ids.entries()) await stands(id, merits[n]!, looks[n]!);
});
afterAll(() => api.stop());

describe('the list of the best', () => {
  test('goes by merit, of equal ones by looks, without what is too young', async () => {
    const page = await surfaced(founded.people.cio);
    expect(names(page)).toEqual([3, 1, 2, 0, 4]);
    expect(page.edges.map(({ node }) => node.place)).toEqual([1, 2, 3, 4, 5]);
  });

  test('pages joined are the whole, with places that go on', async () => {
    const found: Surfaced[] = [];
    for (let after: string | null = null; ;) {
      const page: Page = await surfaced(founded.people.manager, { first: 2, after });
      found.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found.map(({ idea }) => ids.indexOf(idea.id))).toEqual([3, 1, 2, 0, 4]);
    expect(found.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  test('tells no number about fewer people than the floor', async () => {
    const [best] = (await surfaced(founded.people.cio)).edges;
    expect(best!.node.standing).toEqual({ merit: null, looks: { people: null, fewerThan: 5 } });
  });

  test('is narrowed by space and by time', async () => {
    expect(names(await surfaced(founded.admin, { filter: { spaceIds: [otherSpace] } }))).toEqual([1]);
    const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const filter = { postedFrom: day(35), postedBefore: day(15) };
    expect(names(await surfaced(founded.admin, { filter }))).toEqual([1, 2]);
  });

  test('leaves out what was decided unless it is asked for', async () => {
    await api.rows('update idea_standings set decided_at = app_now() where idea_id = $1', [ids[2]]);
    expect(names(await surfaced(founded.people.cio))).toEqual([3, 1, 0, 4]);
    expect(names(await surfaced(founded.people.cio, { filter: { withDecided: true } }))).toEqual([
      3, 1, 2, 0, 4,
    ]);
  });

  test.each(['surfacedIdeas { edges { cursor } }', 'overlookedIdeas { week }', 'rankingWeeks { week }'])(
    '%s is refused to all others',
    async (query) => {
      expect((await founded.people.nurse.refused(`{ ${query} }`)).extensions).toMatchObject({
        code: 'FORBIDDEN',
        params: { rule: 'surfaced.survey' },
      });
    },
  );

  test('who sees it has met its ideas at work: a vote afterwards ranks for nothing', async () => {
    await surfaced(founded.people.cio);
    const met = await api.rows(
      `select is_revealed, is_barred from acquaintances where member_id = $1 and idea_id = $2`,
      [founded.people.cio.memberId, ids[3]],
    );
    expect(met).toEqual([{ is_revealed: true, is_barred: true }]);
  });
});

describe('the second lane', () => {
  const lanes = async (by: Caller) => {
    const { overlookedIdeas } = await by.ask<{
      overlookedIdeas: { strongInTwo: Surfaced[]; drawn: Surfaced[]; week: string };
    }>(`{ overlookedIdeas { week strongInTwo { ${row} } drawn { ${row} } } }`);
    return overlookedIdeas;
  };
  const further: string[] = [];

  beforeAll(async () => {
    // More ideas than the list's first twenty, all of them better than those that follow.
    for (let n = 0; n < 24; n += 1) {
      const id = await post(founded.people.author, founded.spaceId);
      further.push(id);
      await api.rows(`update ideas set posted_at = app_now() - interval '5 days' where id = $1`, [id]);
      await stands(id, n < 18 ? 5 : 0.2, 26);
    }
    const departments = await api.rows<{ id: string }>(
      `select gen_random_uuid() as id from generate_series(1, 3)`,
    );
    const wanted = (ideaId: string, votes: number[]) =>
      api.rows(
        `insert into department_tallies (idea_id, department_id, looks, expected, votes, link_votes)
         select $1, d, 20, 1000000000, v, 0 from unnest($2::uuid[], $3::int[]) as w(d, v)`,
        [ideaId, departments.map(({ id }) => id), votes],
      );
    await wanted(further[20]!, [9, 8, 0]);
    await wanted(further[21]!, [12, 4, 0]);
    await wanted(further[22]!, [20, 10, 1]);
    await wanted(further[0]!, [20, 20, 20]);
    await api.get(Survey).run();
  });

  test('holds what two departments want and the list does not show, the strongest second first', async () => {
    const { strongInTwo } = await lanes(founded.people.cio);
    expect(strongInTwo.map(({ idea }) => further.indexOf(idea.id))).toEqual([22, 20]);
    expect(strongInTwo.every(({ place }) => place === null)).toBe(true);
  });

  test('draws three by lot, and the same ones all week', async () => {
    const { drawn, week } = await lanes(founded.people.cio);
    expect(drawn).toHaveLength(3);
    expect(new Date(week).getUTCDay()).toBe(1);
    await stands(further[23]!, 0.1, 90);
    await api.get(Survey).run();
    expect((await lanes(founded.people.manager)).drawn.map(({ idea }) => idea.id)).toEqual(
      drawn.map(({ idea }) => idea.id),
    );
  });

  test('forgets what was decided meanwhile', async () => {
    const reviewer = await founded.signedIn({ roles: [{ role: 'REVIEWER' }] });
    await move(reviewer, further[22]!, 'adopted');
    const { strongInTwo } = await lanes(founded.people.cio);
    expect(strongInTwo.map(({ idea }) => further.indexOf(idea.id))).toEqual([20]);
  });
});

describe('the health of the order', () => {
  const weeks = async () =>
    (
      await founded.people.cio.ask<{ rankingWeeks: Record<string, unknown>[] }>(
        `{ rankingWeeks { week ideas level time departmentSize firstLooks gini departmentsReached frontLineListed
           frontLinePosted daysToReview } }`,
      )
    ).rankingWeeks;

  test('is measured for the running week, once a day', async () => {
    const [week, ...others] = await weeks();
    expect(others).toEqual([]);
    // All authors are of one level and one department: no correlation can be told.
    expect(week).toMatchObject({
      ideas: 30,
      level: null,
      departmentSize: null,
      frontLineListed: 0,
      firstLooks: 0,
    });
    expect(Math.abs(week!['time'] as number)).toBeLessThan(1);
    expect(week!['gini']).toBeGreaterThan(0);
    await api.rows(`update ranking_weeks set ideas = 7`);
    await api.get(Survey).run();
    expect((await weeks())[0]).toMatchObject({ ideas: 7 });
    await api.rows(`update ranking_weeks set measured_at = measured_at - interval '25 hours'`);
    await api.get(Survey).run();
    expect((await weeks())[0]).toMatchObject({ ideas: 30, daysToReview: expect.any(Number) });
  });

  test('counts first looks from other departments within a week, and the front line by what was posted', async () => {
    const frontLine = await post(founded.people.nurse, founded.spaceId);
    await api.rows(`update ideas set posted_at = app_now() - interval '20 days' where id = $1`, [frontLine]);
    await stands(frontLine, 8, 60);
    await api.rows(
      `insert into looks (member_id, idea_id, hour, wave, rate, is_guaranteed, is_blind)
       select gen_random_uuid(), $1, floor(extract(epoch from app_now()) / 3600) - 19 * 24, 0, 1, true, true
       from generate_series(1, 20)`,
      [frontLine],
    );
    await api.rows(`update ranking_weeks set measured_at = measured_at - interval '25 hours'`);
    await api.get(Survey).run();
    const [week] = await weeks();
    expect(week).toMatchObject({ ideas: 31, frontLineListed: 1 / 20 });
    expect(week!['frontLinePosted']).toBeCloseTo(1 / 31, 6);
    // One of the six that are at least a week old.
    expect(week!['firstLooks']).toBeCloseTo(1 / 6, 6);
  });
});
