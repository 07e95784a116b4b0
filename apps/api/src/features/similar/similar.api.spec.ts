import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../../testing/caller.ts';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'reviewer'>;
const ids: Record<string, string> = {};

interface Shown {
  isClose: boolean;
  idea: {
    id: string;
    title: string;
    stage: { key: string };
    outcome: { at: string; words: string | null } | null;
    viewerCan: { vote: boolean };
  };
}

const shown = `isClose idea { id title stage { key } outcome { at words } viewerCan { vote } }`;

async function similar(caller: Caller, title: string, bodyMarkdown = '', lang: string | null = 'en') {
  const { similarIdeas } = await caller.ask<{ similarIdeas: Shown[] }>(
    `query ($title: String!, $bodyMarkdown: String!, $lang: String) {
       similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang) { ${shown} } }`,
    { title, bodyMarkdown, lang },
  );
  return similarIdeas;
}
async function relatedTo(caller: Caller, ideaId: string) {
  const { relatedIdeas } = await caller.ask<{ relatedIdeas: Shown[] }>(
    `query ($ideaId: ID!) { relatedIdeas(ideaId: $ideaId, first: 3) { ${shown} } }`,
    { ideaId },
  );
  return relatedIdeas;
}
const titlesOf = (found: Shown[]) => found.map(({ idea }) => idea.title);

async function act(caller: Caller, name: string, type: string, input: object): Promise<string> {
  const answer = await caller.ask<Record<string, { id: string }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return answer[name]!.id;
}
const post = (caller: Caller, title: string, bodyMarkdown = '', lang = 'en') =>
  act(caller, 'postIdea', 'PostIdeaInput', { spaceId: founded.spaceId, title, bodyMarkdown, tags: [], lang });

async function decide(key: string, stage: string, reason: string) {
  const { reviewer } = founded.people;
  const { stages } = await reviewer.ask<{ stages: { id: string; key: string }[] }>('{ stages { id key } }');
  const stageId = stages.find((one) => one.key === stage)!.id;
  await act(reviewer, 'moveIdea', 'MoveIdeaInput', { ideaId: ids[key], stageId, reason });
}

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: { ada: {}, bo: {}, reviewer: { roles: [{ role: 'REVIEWER' }, { role: 'COMMUNITY_MANAGER' }] } },
  });
  const { ada } = founded.people;
  ids.lift = await post(ada, 'Mend the lift in the east wing', 'It stops between floors, and patients wait.');
  ids.bikes = await post(ada, 'Covered parking for bicycles', 'Those who cycle to work get wet saddles.');
  ids.printer = await post(ada, 'Replace the printer on the third floor', 'It jams twice a day.');
  ids.meetings = await post(ada, 'Shorter meetings in the morning', 'Half an hour is enough for most.');
  ids.canteen = await post(ada, 'Vegetarian food in the canteen', 'One dish a day without meat.');
  ids.coffee = await post(ada, 'Better coffee in the kitchen', 'The machine is twenty years old.');
  ids.hidden = await post(ada, 'Sell the coffee machine in the kitchen', 'A machine for coffee.');
  ids.withdrawn = await post(ada, 'Mend the lift in the west wing', 'It stops between floors as well.');
  ids.kurz = await post(ada, 'Kürzere Besprechungen am Vormittag', 'Eine halbe Stunde reicht.', 'de');
  ids.bici = await post(ada, 'Aparcamientos cubiertos para bicicletas', 'Llueve mucho.', 'es');
  await decide('canteen', 'done', 'There is one every day since May.');
  await decide('coffee', 'declined', 'The kitchen will be closed next year.');
  const { reviewer } = founded.people;
  await act(reviewer, 'answerIdea', 'AnswerIdeaInput', {
    ideaId: ids.bikes,
    version: 0,
    bodyMarkdown: 'We **build** it in spring.',
  });
  await act(reviewer, 'hideIdea', 'HideIdeaInput', { ideaId: ids.hidden, reason: 'Not an idea' });
  await act(ada, 'withdrawIdea', 'IdeaActInput', { ideaId: ids.withdrawn });
  await api.settle();
});
afterAll(() => api.stop());

describe('while a title is typed', () => {
  test('the idea that says the same comes first, in other forms of its words', async () => {
    const [first] = await similar(founded.people.bo, 'Mending lifts');
    expect(first).toMatchObject({ idea: { id: ids.lift }, isClose: true });
  });

  test('words of like meaning find each other', async () => {
    const found = await similar(
      founded.people.bo,
      'Bicycle sheds',
      'A roof to park below for people who ride a bike.',
    );
    expect(found[0]?.idea.id).toBe(ids.bikes);
  });

  test('German and Spanish ideas are found in their own forms', async () => {
    const { bo } = founded.people;
    expect((await similar(bo, 'Kurze Besprechung', '', 'de'))[0]?.idea.id).toBe(ids.kurz);
    expect((await similar(bo, 'Aparcamiento cubierto de bicicleta', '', 'es'))[0]?.idea.id).toBe(ids.bici);
  });

  test('nothing is shown for what nobody has said', async () => {
    expect(await similar(founded.people.bo, 'Quantum chromodynamics lattice')).toEqual([]);
    expect(await similar(founded.people.bo, 'the of and')).toEqual([]);
    expect(await similar(founded.people.bo, '')).toEqual([]);
  });

  test('any text can be asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (title) => {
        expect(Array.isArray(await similar(founded.people.bo, title, `${title} lift`, null))).toBe(true);
      }),
      { numRuns: 25 },
    );
    expect(await similar(founded.people.bo, `lift ${'x'.repeat(5_000)}`, 'lift '.repeat(30_000))).not.toEqual(
      [],
    );
  });
});

describe('what became of them', () => {
  test('a finished and a declined idea are found with the reason and the date', async () => {
    const { bo } = founded.people;
    const [canteen] = await similar(bo, 'Vegetarian dishes in the canteen');
    expect(canteen!.idea).toMatchObject({
      stage: { key: 'done' },
      outcome: { words: 'There is one every day since May.', at: expect.any(String) },
      viewerCan: { vote: false },
    });
    const [coffee] = await similar(bo, 'Good coffee in the kitchen');
    expect(coffee!.idea).toMatchObject({
      stage: { key: 'declined' },
      outcome: { words: 'The kitchen will be closed next year.' },
    });
  });

  test('an answer is told as plain text; where nobody decided there is nothing', async () => {
    const [bikes] = await similar(founded.people.bo, 'Covered parking for bicycles');
    expect(bikes!.idea.outcome?.words).toBe('We build it in spring.');
    const [lift] = await similar(founded.people.bo, 'Mend the lift');
    expect(lift!.idea.outcome).toBeNull();
  });
});

describe('who may see what', () => {
  test('hidden and withdrawn ideas are never similar, not even for their authors', async () => {
    for (const person of Object.values(founded.people)) {
      expect(titlesOf(await similar(person, 'Sell the coffee machine'))).not.toContain(
        'Sell the coffee machine in the kitchen',
      );
      expect(titlesOf(await similar(person, 'Mend the lift in the west wing'))).not.toContain(
        'Mend the lift in the west wing',
      );
    }
  });

  test('an idea names others that are similar, and never itself', async () => {
    const { bo } = founded.people;
    const again = await post(bo, 'The lift of the east wing needs mending', 'Patients wait between floors.');
    const related = await relatedTo(bo, ids.lift!);
    expect(related[0]?.idea.id).toBe(again);
    expect(related.map((one) => one.idea.id)).not.toContain(ids.lift);
  });

  test('of an idea that is hidden from the viewer, nothing is related', async () => {
    const refusal = await founded.people.bo.refused(
      `query ($id: ID!) { relatedIdeas(ideaId: $id) { isClose } }`,
      {
        id: ids.hidden,
      },
    );
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });
});
