import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  alarmsOf,
  drawnByLot,
  inBillionths,
  rankingHealth,
  standingOf,
  IdeaTally,
  strongInTwo,
  surfaced,
  tellGroups,
  told,
  type IdeaHealth,
  type Overlooked,
  type Tally,
} from './index.ts';

const tally = (looks: number, votes: number): Tally => ({
  looks,
  votes,
  expected: inBillionths(looks / 10),
});

describe('the list', () => {
  test('orders by merit, ideas at least three days old, and by who was judged by more among equals', () => {
    const ideas = [
      { id: 'young', ageDays: 2.9, merit: 9, looks: 90 },
      { id: 'b', ageDays: 3, merit: 2, looks: 90 },
      { id: 'a', ageDays: 30, merit: 2, looks: 80 },
      { id: 'c', ageDays: 30, merit: 2, looks: 80 },
      { id: 'best', ageDays: 4, merit: 3, looks: 10 },
    ];
    expect(surfaced(ideas, 3).map(({ id }) => id)).toEqual(['best', 'b', 'a']);
    expect(surfaced(ideas, 9)).toHaveLength(4);
  });

  test('tells votes, looks, departments and levels reached, and link votes apart', () => {
    const idea = new IdeaTally();
    const facts = (department: string | null, level: number) => ({
      department,
      level,
      wave: 0,
      rate: inBillionths(0.1),
    });
    for (const look of [facts('a', 0), facts('a', 1), facts('b', 1), facts(null, 2)]) idea.look(look);
    idea.rankingVote(facts('a', 1), 1);
    idea.rankingVote(facts(null, 2), 1);
    idea.linkVote('a', 1);
    expect(standingOf(idea)).toMatchObject({
      votes: 2,
      looks: 4,
      departments: 2,
      levels: 2,
      linkVotes: 1,
      hold: null,
    });
    expect(idea.votes).toBe(3);
  });
});

describe('the second lane', () => {
  const idea = (id: number, departments: Tally[], looks = 60): Overlooked<number> => ({
    id,
    ageDays: 9,
    looks,
    departments,
  });

  test('finds what two departments want, not what one does, the strongest second department first', () => {
    const one = idea(1, [tally(30, 20), tally(30, 2)]);
    const two = idea(2, [tally(30, 12), tally(30, 11), tally(90, 0)]);
    const strong = idea(3, [tally(30, 13), tally(30, 13)]);
    expect(strongInTwo([one, two, strong]).map(({ id }) => id)).toEqual([3, 2]);
    expect(strongInTwo([{ ...two, ageDays: 1 }])).toEqual([]);
  });

  test('draws the same for the same week, and only what had its first looks', () => {
    const ideas = Array.from({ length: 50 }, (_, id) => idea(id, [], id < 10 ? 24 : 25));
    const drawn = drawnByLot(ideas, 5, 2026);
    expect(drawnByLot(ideas, 5, 2026)).toEqual(drawn);
    expect(drawnByLot(ideas, 5, 2027)).not.toEqual(drawn);
    const all = drawnByLot(ideas, 99, 1).map(({ id }) => id);
    expect(all.sort((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, at) => at + 10));
  });
});

test('an alarm rings for a surge of lookers and for a department that votes by link, at the published limits', () => {
  const quiet = { votes: 9, expected: 1, linkVotes: new Map([['water', 19]]) };
  expect(alarmsOf(quiet)).toEqual([]);
  expect(alarmsOf({ ...quiet, votes: 10, expected: 2 })).toEqual([]);
  expect(
    alarmsOf({
      votes: 10,
      expected: 1.9,
      linkVotes: new Map([
        ['water', 20],
        ['it', 3],
      ]),
    }),
  ).toEqual([
    { kind: 'surge', votes: 10, expected: 1.9 },
    { kind: 'link votes', department: 'water', votes: 20 },
  ]);
});

describe('privacy', () => {
  test('tells no number about fewer than five people', () => {
    expect([0, 1, 4, 5].map((people) => told(people))).toEqual([
      { people: 0 },
      { fewerThan: 5 },
      { fewerThan: 5 },
      { people: 5 },
    ]);
  });

  test('withholds no group that could be found by subtracting from the total', () => {
    const groups = fc.array(fc.nat(30)).map((sizes) => sizes.map((people, key) => ({ key, people })));
    fc.assert(
      fc.property(groups, (all) => {
        const { told: shown, withheld } = tellGroups(all);
        expect(shown.every(({ people }) => people >= 5)).toBe(true);
        const sum = (some: { people: number }[]) => some.reduce((total, { people }) => total + people, 0);
        expect(sum(shown) + withheld).toBe(sum(all));
        if (shown.length > 0) expect(withheld === 0 || withheld >= 5).toBe(true);
      }),
    );
  });
});

describe('the health of ranking', () => {
  const idea = (at: number): IdeaHealth => ({
    merit: at,
    level: at % 5 === 0 ? 1 : 0,
    ageDays: 40 - at,
    departmentSize: 30,
    looks: 100,
    looksOfFirstWeek: at % 4 === 0 ? 19 : 20,
    departmentsReached: at % 7,
    isListed: at >= 30,
    daysToReview: at % 2 === 0 ? at : null,
  });
  const ideas = Array.from({ length: 40 }, (_, at) => idea(at));

  test('is told by what production can know', () => {
    expect(rankingHealth(ideas)).toMatchObject({
      time: 1,
      departmentSize: null,
      firstLooks: 25 / 34,
      gini: expect.closeTo(0, 9),
      departmentsReached: 3,
      frontLineListed: 0.8,
      frontLinePosted: 0.8,
      daysToReview: 19,
    });
    expect(Math.abs(rankingHealth(ideas).level!)).toBeLessThan(0.1);
  });

  test('says nothing about too little', () => {
    expect(rankingHealth([])).toEqual({
      level: null,
      time: null,
      departmentSize: null,
      firstLooks: null,
      gini: null,
      departmentsReached: null,
      frontLineListed: null,
      frontLinePosted: null,
      daysToReview: null,
    });
    expect(rankingHealth(ideas.slice(0, 19)).time).toBeNull();
  });
});
