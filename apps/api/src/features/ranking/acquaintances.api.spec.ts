import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { met, revealingRules, strangers, type Acquaintance, type Look } from '@upwell/ranking';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { move, post, vote } from '../../testing/what-people-do.ts';
import type { Meeting } from '../ideas/index.ts';
import { Acquaintances } from './acquaintances.service.ts';

let api: TestApi;
let founded: Founding<'author' | 'reader' | 'reviewer'>;
let author: Person;
let reader: Person;
let acquaintances: Acquaintances;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    isBlind: true,
    people: { author: {}, reader: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
  });
  ({ author, reader } = founded.people);
  acquaintances = api.get(Acquaintances);
});
afterAll(() => api.stop());

const look = (isBlind: boolean): Look => ({
  hour: 490_000,
  department: founded.unitId,
  level: 1,
  wave: 0,
  rate: 100_000_000,
  isGuaranteed: false,
  isBlind,
});

async function see(ideaId: string, { hour, department, level, wave, rate, isGuaranteed, isBlind }: Look) {
  await api.rows(
    `insert into looks (member_id, idea_id, hour, department_id, level, wave, rate, is_guaranteed, is_blind)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [reader.memberId, ideaId, hour, department, level, wave, rate, isGuaranteed, isBlind],
  );
}

const known = async (ideaId: string, by = reader): Promise<Acquaintance> =>
  (await acquaintances.of(by.memberId, [ideaId]))[0]!;

const derived = ['rising', 'needs eyes', 'vote', 'authorship', 'decision', 'open space'];
const meetings = revealingRules.map(({ cause }) => cause).filter((cause) => !derived.includes(cause));

test.each(meetings)('what meeting an idea by "%s" means is what the table of reveals says', async (cause) => {
  for (const before of [null, look(true), look(false)]) {
    const ideaId = await post(author, founded.spaceId);
    if (before) await see(ideaId, before);
    const expected = met({ ...strangers, look: before }, cause);
    for (let time = 0; time < 2; time += 1) {
      await acquaintances.meet([{ memberId: reader.memberId, ideaId }], cause as Meeting);
      expect(await known(ideaId)).toEqual(expected);
    }
    await acquaintances.meet([{ memberId: reader.memberId, ideaId }], 'who');
    expect(await known(ideaId)).toEqual(met(expected, 'who'));
  }
});

test('authors, voters and everybody after a decision know whose an idea is; nobody else does', async () => {
  const [mine, voted, decided, other] = await Promise.all(
    Array.from({ length: 4 }, () => post(author, founded.spaceId)),
  );
  await vote(reader, voted!);
  await move(founded.people.reviewer, decided!, 'declined');
  expect(await known(mine!, author)).toMatchObject({ isRevealed: true, isBarred: true });
  expect(await known(voted!)).toMatchObject({ isRevealed: true, vote: { stands: true } });
  expect(await known(decided!)).toMatchObject({ isRevealed: true });
  expect(await known(other!)).toEqual(strangers);
});

test('in a space that is not blind everything is revealed and nothing is barred', async () => {
  const spaceId = await founded.addSpace('Open');
  const ideaId = await post(author, spaceId);
  await api.rows('update spaces set is_blind = false where id = $1', [spaceId]);
  expect(await known(ideaId)).toEqual({ ...strangers, isRevealed: true });
  await see(ideaId, look(false));
  expect(await known(ideaId)).toMatchObject({ isRevealed: true, isBarred: false });
});
