import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BaseRate,
  byMerit,
  foldOldLooks,
  inBillionths,
  RankingLog,
  rateOf,
  recompute,
  rowsOf,
  standingOf,
  waveOf,
  type RankingEvent,
  type RankingRows,
} from './index.ts';

const HOURS = 400;
const rate = (hour: number) => inBillionths(0.05 + 0.0003 * (hour % 300));

/** Member 0-2 have no department, the others are in four; idea i's author is in department i. */
const departmentOf = (member: number) => (member < 3 ? null : `department ${member % 4}`);
const levelOf = (member: number) => member % 5;

const step = fc.record({
  idea: fc.nat(2),
  member: fc.nat(70),
  what: fc.constantFrom('look', 'look', 'look', 'look and vote', 'vote', 'take back', 'link', 'pass', 'who'),
  gap: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What would be received for these steps: waves and hours as they are frozen on the way in. */
function received(steps: readonly Step[], levels = levelOf): RankingEvent[] {
  const log = new RankingLog(rate);
  const events: RankingEvent[] = [];
  let hour = 0;
  for (const { idea: number, member: who, what, gap } of steps) {
    hour = Math.min(HOURS - 1, hour + gap);
    const [idea, member, department] = [`idea ${number}`, `member ${who}`, departmentOf(who)];
    const about = () => ({ seq: events.length, idea, member });
    const hear = (event: RankingEvent) => {
      events.push(event);
      log.hear(event);
    };
    if (what.startsWith('look')) {
      const isHome = department === `department ${number}`;
      const wave = isHome ? null : waveOf((log.ideas.get(idea)?.tally.looks ?? 0) + 1);
      const look = {
        department,
        level: levels(who),
        wave,
        hour,
        isGuaranteed: who % 3 === 0,
        isBlind: true,
      };
      hear({ ...about(), kind: 'look', look });
    }
    if (what.endsWith('vote')) hear({ ...about(), kind: 'vote', department });
    if (what === 'take back') hear({ ...about(), kind: 'vote taken back' });
    if (what === 'link' || what === 'pass' || what === 'who') hear({ ...about(), kind: 'met', cause: what });
  }
  return events;
}

const history = fc.array(step, { minLength: 1, maxLength: 200, size: 'max' }).map((steps) => received(steps));

function hearing(events: Iterable<RankingEvent>, log = new RankingLog(rate)): RankingLog {
  for (const event of events) log.hear(event);
  return log;
}

/** The whole state, in an order of its own. */
function stateOf({ ideas, guaranteedHours }: RankingLog): string[] {
  const { looks, votes } = rowsOf(ideas);
  const hours = [...guaranteedHours].filter(({ looks, votes }) => looks || votes);
  const lines = [...looks, ...votes, ...hours].map((row) => JSON.stringify(row)).sort();
  return [...lines, JSON.stringify(standingsOf(ideas))];
}

function standingsOf(ideas: RankingLog['ideas']): unknown {
  return [...ideas].map(([id, { tally }]) => ({ id, ...standingOf(tally) })).sort(byMerit);
}

const runs = { numRuns: 40 };

describe('a log', () => {
  test('heard twice, at once or again from any place, gives the same state', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, from) => {
        const log = hearing(events);
        const once = JSON.stringify(rowsOf(log.ideas));
        hearing(events.slice(from % events.length), log);
        expect(JSON.stringify(rowsOf(log.ideas))).toBe(once);
        expect(stateOf(log)).toEqual(stateOf(hearing(events)));
      }),
      runs,
    );
  });

  test('gives the same state in any order of events of different members', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (events, stream) => {
        const pairs = Map.groupBy(events, (event) => `${event.idea} ${'member' in event && event.member}`);
        const queues = [...pairs.values()].map((queue) => [...queue]);
        const mixed: RankingEvent[] = [];
        while (queues.length > 0) {
          const at = stream.next().value % queues.length;
          mixed.push(queues[at]!.shift()!);
          if (queues[at]!.length === 0) queues.splice(at, 1);
        }
        expect(stateOf(hearing(mixed))).toEqual(stateOf(hearing(events)));
      }),
      runs,
    );
  });

  test('counted on equals all of it recomputed from rows, in any order, also with old looks folded', () => {
    fc.assert(
      fc.property(history, fc.nat(HOURS), fc.nat(HOURS), (events, one, other) => {
        const { ideas } = hearing(events);
        const rows = rowsOf(ideas);
        const same = (found: RankingRows) => {
          const anew = recompute(found);
          for (const [id, { tally }] of ideas) {
            const again = anew.get(id);
            if (again) expect(standingOf(again)).toEqual(standingOf(tally));
            else expect(standingOf(tally)).toMatchObject({ looks: 0, votes: 0, linkVotes: 0 });
          }
        };
        same(rows);
        same({ ...rows, looks: rows.looks.toReversed(), votes: rows.votes.toReversed() });
        const folded = foldOldLooks(foldOldLooks(rows, Math.min(one, other)), Math.max(one, other));
        expect(folded.looks.every(({ hour }) => hour >= Math.max(one, other))).toBe(true);
        same(folded);
      }),
      runs,
    );
  });

  test('measures base rates that follow from its own guaranteed looks', () => {
    fc.assert(
      fc.property(history, (events) => {
        const hours = [...hearing(events).guaranteedHours].sort((one, other) => one.hour - other.hour);
        const counted = new BaseRate(0);
        for (const hour of hours) {
          expect(Math.abs(counted.freeze(hour.hour) - rateOf(hour.hour, hours))).toBeLessThanOrEqual(1);
          counted.add(hour);
        }
      }),
      runs,
    );
  });
});

test('a decision reveals an idea to everybody, and changes no vote given before', () => {
  const log = new RankingLog(rate);
  const look = { department: 'one', level: 0, wave: 0, hour: 0, isGuaranteed: false, isBlind: true };
  const [idea, early, late, last] = ['idea', 'early', 'late', 'last'];
  for (const [seq, member] of [early, late].entries()) log.hear({ seq, idea, member, kind: 'look', look });
  log.hear({ seq: 2, idea, member: early, kind: 'vote', department: 'one' });
  log.hear({ seq: 3, idea, kind: 'decided' });
  log.hear({ seq: 4, idea, member: late, kind: 'vote', department: 'one' });
  log.hear({ seq: 5, idea, member: last, kind: 'look', look });
  expect(standingOf(log.ideas.get(idea)!.tally)).toMatchObject({ votes: 1, looks: 2, linkVotes: 1 });
});

describe('a rank', () => {
  test('is the same whatever levels, names and pictures people have', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 300, size: 'max' }),
        fc.nat(4),
        (steps, shift) => {
          const renamed = received(steps, (member) => (levelOf(member) + shift) % 5).map((event) =>
            'member' in event ? { ...event, member: `${event.member} the Great` } : event,
          );
          const ranks = (events: RankingEvent[]) =>
            [...hearing(events).ideas].map(([id, { tally }]) => {
              const { support, hold, merit, low, high } = standingOf(tally);
              return { id, support, hold, merit, low, high };
            });
          expect(ranks(renamed)).toEqual(ranks(received(steps)));
        },
      ),
      runs,
    );
  });

  test('is not moved by votes by link, nor by votes of the own department', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 50 }), (events, crowd) => {
        const ranked = ({ ideas }: RankingLog) =>
          [...ideas].map(([id, { tally }]) => ({ ...standingOf(tally), id, linkVotes: 0 })).sort(byMerit);
        const about = (at: number) => ({
          seq: 10_000 + at,
          idea: 'idea 0',
          member: `stranger ${at}`,
        });
        const links: RankingEvent[] = [];
        for (let at = 0; at < crowd; at++) {
          if (at % 2) links.push({ ...about(at), kind: 'met', cause: 'link' });
          links.push({
            ...about(at + 0.5),
            member: `stranger ${at}`,
            kind: 'vote',
            department: 'department 1',
          });
          const look = {
            department: 'department 0',
            level: 0,
            wave: null,
            hour: 0,
            isGuaranteed: false,
          };
          links.push({
            ...about(1000 + at),
            kind: 'look',
            look: { ...look, isBlind: true },
          });
          links.push({
            ...about(1000.5 + at),
            member: `stranger ${1000 + at}`,
            kind: 'vote',
            department: null,
          });
        }
        const log = hearing(events.filter(({ idea }) => idea === 'idea 0'));
        log.hear({ seq: 9_999, idea: 'idea 0', member: 'nobody', kind: 'met', cause: 'link' });
        const before = ranked(log);
        const votes = log.ideas.get('idea 0')!.tally.votes;
        hearing(links, log);
        expect(ranked(log)).toEqual(before);
        expect(log.ideas.get('idea 0')!.tally.votes).toBe(votes + 2 * crowd);
      }),
      runs,
    );
  });

  test('gains at most 3·E + 1 votes however many of one department vote', () => {
    const log = new RankingLog(() => inBillionths(0.1));
    for (let at = 0; at < 100; at++) {
      const about = { idea: 'idea', member: `member ${at}` };
      const look = {
        department: 'one',
        level: 0,
        wave: waveOf(at + 1),
        hour: 0,
        isGuaranteed: false,
        isBlind: true,
      };
      log.hear({ ...about, seq: 2 * at, kind: 'look', look });
      log.hear({ ...about, seq: 2 * at + 1, kind: 'vote', department: 'one' });
    }
    expect(standingOf(log.ideas.get('idea')!.tally).support).toBeCloseTo((3 * 10 + 1 + 4) / (10 + 4), 9);
  });

  test('is exactly what it was when a vote is taken back, and again when it is given again', () => {
    fc.assert(
      fc.property(history, fc.nat(70), (events, who) => {
        const log = hearing(events);
        const [idea, member] = ['idea 0', `member ${who}`];
        if (log.ideas.get(idea)?.members.get(member)?.vote?.stands)
          log.hear({ seq: 9_000, idea, member, kind: 'vote taken back' });
        const without = standingsOf(log.ideas);
        log.hear({ seq: 9_001, idea, member, kind: 'vote', department: departmentOf(who) });
        const withVote = standingsOf(log.ideas);
        log.hear({ seq: 9_002, idea, member, kind: 'vote taken back' });
        if (log.ideas.size === (without as unknown[]).length) expect(standingsOf(log.ideas)).toEqual(without);
        log.hear({ seq: 9_003, idea, member, kind: 'vote', department: 'elsewhere by now' });
        expect(standingsOf(log.ideas)).toEqual(withVote);
      }),
      runs,
    );
  });
});
