import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fair,
  hourOf,
  parametersFor,
  RankingLog,
  recompute,
  rowsOf,
  standingOf,
  waveOf,
  type RankingEvent,
} from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { post } from '../../testing/what-people-do.ts';
import { VotesService } from '../ideas/index.ts';
import { Acquaintances } from './acquaintances.service.ts';
import { Departments } from './departments.reader.ts';
import { LooksFold } from './looks-fold.ts';
import { LooksService } from './looks.service.ts';
import { PlaceTokens } from './place-tokens.ts';
import { proveRanking, provesItself } from './ranking-proof.ts';
import { RankingRefresh } from './ranking-refresh.ts';

let api: TestApi;
let founded: Founding;
let viewers: Viewer[];
/** One of the first department wrote the ideas. */
let author: Person;
const departments: string[] = [];

beforeAll(async () => {
  api = await TestApi.start({ VOTES_GATHERED_MS: '1' });
  founded = await foundOrganisation(api, { isBlind: true });
  for (const name of ['One', 'Two', 'Three']) {
    const { addUnit } = await founded.admin.ask<{ addUnit: { id: string } }>(
      `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`,
      { input: { idempotencyKey: newKey(), name, parentId: founded.unitId } },
    );
    departments.push(addUnit.id);
  }
  author = await founded.signedIn({ unitId: departments[0]! });
  const people = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      founded.signedIn({ unitId: n === 0 ? null : departments[n % 3]!, level: 1 + (n % 4) }),
    ),
  );
  viewers = people.map(({ memberId }, n) => ({
    memberId,
    sessionId: memberId,
    unitId: n === 0 ? null : departments[n % 3]!,
    level: 1 + (n % 4),
    roles: [],
  }));
});
afterAll(() => api.stop());

const step = fc.record({
  idea: fc.nat(1),
  member: fc.nat(11),
  what: fc.constantFrom('look', 'look', 'look and vote', 'vote', 'take back', 'link', 'pass', 'who'),
  isGuaranteed: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function see(viewer: Viewer, ideaId: string, isGuaranteed: boolean, node = api): Promise<void> {
  const sign = await api.get(PlaceTokens).signer(viewer.memberId);
  await node.get(LooksService).see(viewer, [sign({ ideaId, isGuaranteed })]);
}

/** Does the steps through the services; gives what libs/ranking makes of the same. */
async function live(steps: readonly Step[], ideas: readonly string[]): Promise<RankingLog> {
  const hour = hourOf(clock.now());
  const rate = Number((await api.rows('select rate from base_rates where hour = $1', [hour]))[0]?.['rate']);
  const log = new RankingLog(() => rate || 100_000_000);
  let seq = 0;
  for (const { idea, member: n, what, isGuaranteed } of steps) {
    const viewer = viewers[n]!;
    const ideaId = ideas[idea]!;
    const about = { idea: ideaId, member: viewer.memberId };
    const hear = (event: Record<string, unknown>) =>
      log.hear({ ...about, seq: (seq += 1), ...event } as RankingEvent);
    const input = { idempotencyKey: newKey(), ideaId };
    if (what.startsWith('look')) {
      await see(viewer, ideaId, isGuaranteed);
      const isHome = viewer.unitId === departments[0];
      const wave = isHome ? null : waveOf((log.ideas.get(ideaId)?.tally.looks ?? 0) + 1);
      const look = {
        department: viewer.unitId,
        level: viewer.level,
        wave,
        hour,
        isGuaranteed,
        isBlind: true,
      };
      hear({ kind: 'look', look });
    }
    if (what.endsWith('vote')) {
      await api.get(VotesService).vote(viewer, input);
      hear({ kind: 'vote', department: viewer.unitId });
    }
    if (what === 'take back') {
      await api.get(VotesService).takeBack(viewer, input);
      hear({ kind: 'vote taken back' });
    }
    if (what === 'link' || what === 'pass' || what === 'who') {
      await api.get(Acquaintances).meet([{ memberId: viewer.memberId, ideaId }], what);
      hear({ kind: 'met', cause: what });
    }
  }
  return log;
}

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

async function rowsInTables(ideas: readonly string[]) {
  const looks = await api.rows(
    `select idea_id as idea, hour, department_id as department, level, wave, rate, is_guaranteed as "isGuaranteed",
       is_blind as "isBlind" from looks where idea_id = any($1)`,
    [ideas],
  );
  const votes = await api.rows<{ ranks: boolean }>(
    `select idea_id as idea, ranks, department_id as department, look_level as level, wave, coalesce(rate, 0) as rate,
       look_hour as hour, is_guaranteed as "isGuaranteed" from votes where idea_id = any($1) and taken_back_at is null`,
    [ideas],
  );
  return {
    looks: sorted(looks),
    votes: sorted(
      votes.map(({ ranks, ...rest }) =>
        ranks
          ? { ranks, ...rest, isBlind: true }
          : { ranks, ...rest, hour: undefined, isGuaranteed: undefined },
      ),
    ),
  };
}

describe('what is kept step by step', () => {
  test('equals what libs/ranking makes of the same looks, votes and meetings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 50, size: 'max' }), async (steps) => {
        const ideas = await Promise.all([1, 2].map(() => post(author, founded.spaceId)));
        await see(viewers[1]!, await post(author, founded.spaceId), false);
        const log = await live(steps, ideas);
        const expected = rowsOf(log.ideas);
        const found = await rowsInTables(ideas);
        expect(found.looks).toEqual(sorted(expected.looks));
        expect(found.votes).toEqual(
          sorted(
            expected.votes.map((vote) =>
              'hour' in vote ? vote : { ...vote, hour: undefined, isGuaranteed: undefined },
            ),
          ),
        );
        await api.get(RankingRefresh).run();
        const anew = recompute(expected);
        for (const ideaId of ideas) {
          const [kept] = await api.rows(
            `select support, hold, breadth, merit, low, high, votes, looks, expected, departments, levels, link_votes as "linkVotes"
             from idea_standings where idea_id = $1`,
            [ideaId],
          );
          const tally = anew.get(ideaId);
          const standing = tally && standingOf(tally, parametersFor(await api.get(Departments).count()));
          if (standing)
            for (const [what, value] of Object.entries(standing))
              if (value === null) expect(kept![what]).toBeNull();
              else expect(kept![what]).toBeCloseTo(value, 9);
          else expect(kept).toMatchObject({ support: 1, looks: 0, votes: 0, linkVotes: 0 });
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  test('is proven by all rows anew, and a row that was bent is found', async () => {
    await api.get(RankingRefresh).run();
    const database = api.get(Database);
    const prove = () => proveRanking(database, parametersFor(3));
    const proof = await database.transaction(prove);
    expect(proof.ideas).toBeGreaterThan(5);
    expect(proof.differences).toEqual([]);
    expect(proof.hours).toBeGreaterThan(0);
    expect(await database.transaction(() => provesItself(database, parametersFor(3)))).toBe(true);
  });

  test('stays the same when old looks are folded, and who looked is gone', async () => {
    const standings = () =>
      api.rows(`select idea_id, support, hold, merit, looks, votes from idea_standings order by idea_id`);
    await api.get(RankingRefresh).run();
    const before = await standings();
    const [count] = await api.rows<{ looks: number }>(`select count(*)::int as looks from looks`);
    expect(count!.looks).toBeGreaterThan(20);
    await clock.at(new Date(Date.now() + 181 * 86_400_000), () => api.get(LooksFold).run());
    expect(await api.rows(`select 1 from looks`)).toEqual([]);
    const database = api.get(Database);
    const proof = await database.transaction(() => proveRanking(database, parametersFor(3)));
    expect(proof.differences).toEqual([]);
    await api.rows(`insert into ranking_changes (idea_id) select idea_id from idea_standings`);
    await api.get(RankingRefresh).run();
    expect(await standings()).toEqual(before);
  });
});

describe('a look', () => {
  test('is one for each member and idea, however often and by how many nodes it is told at once', async () => {
    const other = await api.another();
    const ideas = await Promise.all([1, 2, 3].map(() => post(author, founded.spaceId)));
    const told = await Promise.all(
      viewers.flatMap((viewer) =>
        ideas.flatMap((ideaId) => [api, other, api].map((node) => see(viewer, ideaId, true, node))),
      ),
    );
    await other.stop();
    expect(told).toHaveLength(viewers.length * 9);
    const rows = await api.rows<{ looks: number; counted: number; waves: number }>(
      `select (select count(*)::int from looks l where l.idea_id = c.idea_id) as looks, c.looks as counted,
         (select count(*)::int from looks l where l.idea_id = c.idea_id and l.wave = 0) as waves
       from look_counts c where idea_id = any($1)`,
      [ideas],
    );
    // Three of twelve are of the author's department.
    for (const row of rows) expect(row).toEqual({ looks: 12, counted: 9, waves: 9 });
  });

  test('needs a place that the feed dealt to this member', async () => {
    const ideaId = await post(author, founded.spaceId);
    const [one, other] = [viewers[4]!, viewers[5]!];
    const sign = await api.get(PlaceTokens).signer(one.memberId);
    const token = sign({ ideaId, isGuaranteed: false });
    const bytes = Buffer.from(token, 'base64url');
    bytes[20]! ^= 1;
    const looks = api.get(LooksService);
    for (const bad of ['', 'no token', ideaId, bytes.toString('base64url'), token.slice(0, -4)])
      expect(await looks.see(one, [bad])).toBe(0);
    expect(await looks.see(other, [token])).toBe(0);
    expect(await looks.see(one, [token])).toBe(1);
    expect(await looks.see(one, [token])).toBe(0);
  });

  test('is refused in batches that are too large, and kept nowhere where the organisation forbids it', async () => {
    const person = await founded.signedIn();
    const see = (places: string[]) =>
      person.ask<{ seeIdeas: { count: number } }>(
        `mutation ($input: SeeIdeasInput!) { seeIdeas(input: $input) { count } }`,
        { input: { places } },
      );
    await expect(see(Array.from({ length: 101 }, () => 'x'))).rejects.toThrow(/INVALID_INPUT|TOO_MANY/);
    const ideaId = await post(author, founded.spaceId);
    const sign = await api.get(PlaceTokens).signer(person.memberId);
    const place = sign({ ideaId, isGuaranteed: true });
    const allow = (allowsLooks: boolean) =>
      founded.admin.ask(
        `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { allowsLooks } }`,
        {
          input: {
            idempotencyKey: newKey(),
            name: 'Test Town',
            language: 'en',
            timeZone: 'UTC',
            allowsLooks,
          },
        },
      );
    await see([sign({ ideaId: await post(author, founded.spaceId), isGuaranteed: true })]);
    await allow(false);
    await api.settle();
    expect(await api.rows('select 1 from looks')).toEqual([]);
    expect(await see([place])).toEqual({ seeIdeas: { count: 0 } });
    await allow(true);
    expect(await see([place])).toEqual({ seeIdeas: { count: 1 } });
  });
});

test('what is called a department is for the organisation to say, and ideas go by it from then on', async () => {
  const settle = async (departmentLevel: number | null) => {
    await founded.admin.ask(
      `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { departmentLevel } }`,
      {
        input: {
          idempotencyKey: newKey(),
          name: 'Test Town',
          language: 'en',
          timeZone: 'UTC',
          departmentLevel,
        },
      },
    );
    await api.settle();
    const [row] = await api.rows<{ homes: string[] }>(
      `select home_departments as homes from idea_standings where idea_id = $1`,
      [ideaId],
    );
    return row!.homes;
  };
  const ideaId = await post(author, founded.spaceId);
  expect(await settle(1)).toEqual([founded.unitId]);
  expect(await settle(2)).toEqual([departments[0]]);
  expect(await settle(7)).toEqual([departments[0]]);
  expect(await settle(null)).toEqual([departments[0]]);
  const { extensions } = await founded.admin.refused(
    `mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { name } }`,
    {
      input: {
        idempotencyKey: newKey(),
        name: 'Test Town',
        language: 'en',
        timeZone: 'UTC',
        departmentLevel: 0,
      },
    },
  );
  expect(extensions.fields?.map(({ path }) => path)).toEqual(['departmentLevel']);
});

describe('how an idea stands', () => {
  const query = `query ($id: ID!) { idea(id: $id) { standing {
    support looks { people fewerThan } votes { people fewerThan } linkVotes { people } departments levels } } }`;
  const standingFor = async (by: Person, id: string) =>
    (await by.ask<{ idea: { standing: Record<string, unknown> | null } }>(query, { id })).idea.standing;

  test('is shown to those who have judged it, and never with numbers about fewer than five people', async () => {
    const ideaId = await post(author, founded.spaceId);
    const reader = await founded.signedIn({ unitId: departments[1]! });
    expect(await standingFor(reader, ideaId)).toBeNull();
    expect(await standingFor(author, ideaId)).toMatchObject({ support: null, looks: { people: 0 } });
    const outside = viewers.filter(({ unitId }) => unitId !== departments[0]);
    for (const [n, viewer] of outside.entries()) {
      await see(viewer, ideaId, false);
      if (n < 3) await api.get(VotesService).vote(viewer, { idempotencyKey: newKey(), ideaId });
    }
    await api.get(RankingRefresh).run();
    const few = { people: null, fewerThan: fair.privacyFloor };
    const standing = await standingFor(author, ideaId);
    expect(standing).toMatchObject({ looks: { people: 9 }, votes: few, departments: null, levels: null });
    expect(standing!['support']).toBeGreaterThan(1);
    expect(await standingFor(reader, ideaId)).toBeNull();
  });
});
