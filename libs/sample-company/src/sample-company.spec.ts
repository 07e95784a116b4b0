import { expect, test } from '@jest/globals';
import { type Act, type Person, feedRounds, organisation, story } from './index.ts';

const { units, spaces, people, characters, roles } = organisation();
const acts = story({ days: 90 });
const rounds = feedRounds({ days: 90 });
const personByKey = new Map(people.map((person) => [person.key, person]));

function all<Kind extends Act['act']>(kind: Kind): Extract<Act, { act: Kind }>[] {
  return acts.filter((act): act is Extract<Act, { act: Kind }> => act.act === kind);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

const unique = (items: readonly string[]): boolean => new Set(items).size === items.length;
const ideaAct = new Map(all('postIdea').map((act) => [act.idea, act]));
const commentAct = new Map(all('comment').map((act) => [act.comment, act]));

test('240 people work in 14 units on five levels, most of them at the front line', () => {
  expect(people).toHaveLength(240);
  expect(units).toHaveLength(14);
  const perLevel = [1, 2, 3, 4, 5].map((level) => people.filter((person) => person.level === level).length);
  expect(perLevel).toEqual([144, 60, 24, 10, 2]);
});

test('keys, names and addresses are unique, and mail can reach nobody', () => {
  for (const field of ['key', 'name', 'email'] as const)
    expect(unique(people.map((person) => person[field]))).toBe(true);
  for (const { email } of people) expect(email).toMatch(/^[a-z-]+\.[a-z-]+@velmere\.example$/);
});

test('units form one tree', () => {
  expect(units.filter((unit) => unit.parent === null)).toHaveLength(1);
  const known = new Set<string>();
  for (const unit of units) {
    if (unit.parent) expect(known).toContain(unit.parent);
    known.add(unit.key);
  }
});

test('a manager is listed before the people they lead, stands higher or heads the parent unit, and is near', () => {
  const listed = new Map<string, Person>();
  for (const person of people) {
    const manager = person.manager ? listed.get(person.manager) : undefined;
    expect(Boolean(manager)).toBe(person.key !== 'marit');
    const parent = units.find((unit) => unit.key === person.unit)?.parent;
    if (manager) expect([person.unit, parent]).toContain(manager.unit);
    listed.set(person.key, person);
  }
});

test('characters and roles belong to people, and every space has reviewers', () => {
  expect(characters).toHaveLength(8);
  for (const { person, description } of characters) {
    expect(personByKey.has(person)).toBe(true);
    expect(description).toMatch(/^[^.]+\.$/);
  }
  for (const { person } of roles) expect(personByKey.has(person)).toBe(true);
  for (const space of spaces) {
    expect(roles.some(({ role, spaces: held }) => role === 'reviewer' && held?.includes(space.key))).toBe(
      true,
    );
  }
  for (const role of ['community_manager', 'cio', 'administrator']) {
    expect(roles.filter((given) => given.role === role)).toHaveLength(1);
  }
});

test('the story has the size it promises', () => {
  expect(ideaAct.size).toBe(60);
  expect(all('editIdea')).toHaveLength(8);
  expect(all('withdrawIdea')).toHaveLength(1);
  expect(all('removeComment')).toHaveLength(2);
  expect(commentAct.size).toBeGreaterThanOrEqual(400);
  expect(all('vote').length).toBeGreaterThan(2800);
  expect(all('vote').length).toBeLessThan(3400);
  expect(all('answer').length).toBeGreaterThanOrEqual(12);
  expect(new Set(all('moveIdea').map((act) => act.idea)).size).toBeGreaterThanOrEqual(25);
});

test('a few ideas draw more than 120 votes, half of all draw fewer than 45', () => {
  const counts = [...countBy(all('vote'), (act) => act.idea).values()].sort((one, other) => other - one);
  expect(counts.filter((count) => count >= 120).length).toBeGreaterThanOrEqual(3);
  expect(counts[30]).toBeLessThan(45);
});

test('some threads are long and deep, and some ideas have none', () => {
  const counts = countBy(all('comment'), (act) => act.idea);
  expect([...counts.values()].filter((count) => count >= 25).length).toBeGreaterThanOrEqual(4);
  expect(ideaAct.size - counts.size).toBeGreaterThanOrEqual(4);
  expect(Math.max(...[...commentAct.keys()].map((key) => key.split('.').length))).toBeGreaterThanOrEqual(4);
});

test('ideas can be posted: title 10 to 120 characters, body 40 to 200 words, one to four tags, a space', () => {
  for (const { title, body, tags, space } of ideaAct.values()) {
    expect(title.length).toBeGreaterThanOrEqual(10);
    expect(title.length).toBeLessThanOrEqual(120);
    const words = body.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(40);
    expect(words).toBeLessThanOrEqual(200);
    expect(tags.length).toBeGreaterThanOrEqual(1);
    expect(tags.length).toBeLessThanOrEqual(4);
    expect(spaces.map(({ key }) => key)).toContain(space);
  }
  for (const { title } of all('editIdea')) expect(title.length).toBeLessThanOrEqual(120);
});

test('acts are in order of time and lie within the days asked for', () => {
  for (const [index, act] of acts.entries()) {
    expect(Number.isInteger(act.minutesAgo)).toBe(true);
    expect(act.minutesAgo).toBeGreaterThanOrEqual(1);
    expect(act.minutesAgo).toBeLessThanOrEqual(90 * 24 * 60);
    expect(act.minutesAgo).toBeLessThanOrEqual(acts[index - 1]?.minutesAgo ?? Infinity);
  }
});

test('whoever acts exists, and what they act on is there by then', () => {
  const posted = new Set<string>();
  const withdrawn = new Set<string>();
  const commented = new Set<string>();
  for (const act of acts) {
    expect(personByKey.has(act.by)).toBe(true);
    expect(withdrawn).not.toContain(act.idea);
    if (act.act === 'postIdea') posted.add(act.idea);
    expect(posted).toContain(act.idea);
    if (act.act === 'withdrawIdea') withdrawn.add(act.idea);
    if (act.act === 'comment') {
      if (act.replyTo) expect(commented).toContain(act.replyTo);
      commented.add(act.comment);
    }
    if (act.act === 'editComment' || act.act === 'react') expect(commented).toContain(act.comment);
    if (act.act === 'removeComment') expect(commented.delete(act.comment)).toBe(true);
  }
});

test('a member votes once for an idea, never for their own, and not after it was settled', () => {
  const standing = new Set<string>();
  const settled = new Set<string>();
  for (const act of acts) {
    if (act.act === 'moveIdea' && (act.to === 'done' || act.to === 'declined')) settled.add(act.idea);
    if (act.act !== 'vote' && act.act !== 'takeVoteBack') continue;
    const vote = `${act.by} ${act.idea}`;
    expect(settled).not.toContain(act.idea);
    expect(ideaAct.get(act.idea)?.by).not.toBe(act.by);
    expect(standing.has(vote)).toBe(act.act === 'takeVoteBack');
    if (act.act === 'vote') standing.add(vote);
    else standing.delete(vote);
  }
  expect(all('takeVoteBack').length).toBeGreaterThan(10);
});

test('authors change their own words; only a community manager removes those of others', () => {
  for (const act of [...all('editIdea'), ...all('withdrawIdea')])
    expect(ideaAct.get(act.idea)?.by).toBe(act.by);
  for (const act of all('editComment')) expect(commentAct.get(act.comment)?.by).toBe(act.by);
  const moderators = roles.filter(({ role }) => role === 'community_manager').map(({ person }) => person);
  for (const act of all('removeComment')) {
    expect([commentAct.get(act.comment)?.by, ...moderators]).toContain(act.by);
  }
});

test('a reaction is given once, by somebody else than the writer', () => {
  const given = all('react');
  expect(unique(given.map((act) => `${act.by} ${act.comment} ${act.reaction}`))).toBe(true);
  for (const act of given) expect(commentAct.get(act.comment)?.by).not.toBe(act.by);
});

test('ideas are moved and answered by reviewers of their space, always with a reason, never twice to a stage', () => {
  for (const act of [...all('moveIdea'), ...all('answer')]) {
    const held = roles.find(({ person, role }) => person === act.by && role === 'reviewer')?.spaces;
    expect(held).toContain(ideaAct.get(act.idea)?.space);
  }
  for (const act of all('moveIdea')) expect(act.reason.length).toBeGreaterThan(20);
  expect(unique(all('moveIdea').map((act) => `${act.idea} ${act.to}`))).toBe(true);
});

test('an idea is reviewed first, goes forward through the stages, and rests when it is settled', () => {
  const forward = ['submitted', 'in_review', 'piloting', 'adopted', 'done'];
  const stage = new Map<string, string>();
  for (const { idea, to } of all('moveIdea')) {
    const from = stage.get(idea) ?? 'submitted';
    expect(['in_review', 'piloting', 'adopted', 'submitted']).toContain(from);
    if (from === 'submitted') expect(to).toBe('in_review');
    if (forward.includes(to)) expect(forward.indexOf(to)).toBeGreaterThan(forward.indexOf(from));
    stage.set(idea, to);
  }
  expect(new Set(stage.values())).toEqual(new Set([...forward.slice(1), 'declined', 'parked']));
});

test('most of it happens by day, and some at night', () => {
  const endsAt = 16 * 60;
  const hourOf = (act: Act): number => ((((endsAt - act.minutesAgo) % 1440) + 1440) % 1440) / 60;
  const byDay = acts.filter((act) => hourOf(act) >= 6 && hourOf(act) < 22).length / acts.length;
  expect(byDay).toBeGreaterThan(0.75);
  expect(byDay).toBeLessThan(0.97);
});

test('support does not follow the level of the author', () => {
  const counts = countBy(all('vote'), (act) => act.idea);
  const mostBacked = [...ideaAct.values()]
    .sort((one, other) => (counts.get(other.idea) ?? 0) - (counts.get(one.idea) ?? 0))
    .slice(0, 10);
  const frontLine = mostBacked.filter((act) => personByKey.get(act.by)?.level === 1);
  expect(frontLine.length).toBeGreaterThanOrEqual(5);
});

test('the story is the same every time it is told', () => {
  expect(story({ days: 90 })).toEqual(acts);
  expect(feedRounds({ days: 90 })).toEqual(rounds);
});

test('a shorter story has the same acts in the same order', () => {
  const short = story({ days: 9 });
  const withoutTime = (act: Act): object => ({ ...act, minutesAgo: 0 });
  expect(short.map(withoutTime)).toEqual(acts.map(withoutTime));
  expect(short[0]?.minutesAgo).toBeLessThanOrEqual(9 * 24 * 60);
});

test('the feed shows ideas that are there and open to judge, once to each person, and to no author', () => {
  const moments = [...rounds, ...acts].sort((one, other) => other.minutesAgo - one.minutesAgo);
  const open = new Set<string>();
  const seen = new Set<string>();
  for (const moment of moments) {
    if (moment.act === 'postIdea') open.add(moment.idea);
    if (moment.act === 'withdrawIdea') open.delete(moment.idea);
    if (moment.act === 'moveIdea' && ['adopted', 'done', 'declined'].includes(moment.to)) open.delete(moment.idea);
    if (moment.act !== 'feedRound') continue;
    for (const { by, idea } of moment.looks) {
      expect(open.has(idea) && personByKey.has(by) && ideaAct.get(idea)?.by !== by).toBe(true);
      expect(seen.has(`${by} ${idea}`)).toBe(false);
      seen.add(`${by} ${idea}`);
    }
  }
});

test('most who vote saw the idea in their feed first, and far more saw it than voted', () => {
  const shownAt = new Map(
    rounds.flatMap(({ minutesAgo, looks }) => looks.map(({ by, idea }) => [`${by} ${idea}`, minutesAgo] as const)),
  );
  const seenFirst = all('vote').filter(
    ({ by, idea, minutesAgo }) => (shownAt.get(`${by} ${idea}`) ?? -1) >= minutesAgo,
  );
  expect(seenFirst.length / all('vote').length).toBeGreaterThan(0.7);
  expect(seenFirst.length / all('vote').length).toBeLessThan(0.95);
  expect(shownAt.size).toBeGreaterThan(2 * all('vote').length);
  for (const { by, idea, minutesAgo } of all('passIdea'))
    expect(shownAt.get(`${by} ${idea}`)).toBeGreaterThan(minutesAgo);
});

test('every idea that is some days old had its first looks, mostly in places that were kept', () => {
  const looks = rounds.flatMap((round) => round.looks);
  const seen = countBy(looks, ({ idea }) => idea);
  for (const { idea, minutesAgo } of ideaAct.values())
    if (minutesAgo > 5 * 24 * 60) expect(seen.get(idea)).toBeGreaterThan(25);
  const kept = countBy(
    looks.filter(({ isKept }) => isKept),
    ({ idea }) => idea,
  );
  for (const count of kept.values()) expect(count).toBeLessThanOrEqual(25);
  expect([...kept.values()].filter((count) => count > 12).length).toBeGreaterThan(45);
});
