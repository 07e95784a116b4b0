import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { act, marked, names, postComment, postIdea, searchAs, titles } from './search.fixture.ts';
import { SearchIndexService } from './index.ts';

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'reviewer'>;
let care: string;
let lift: string;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: {
      ada: { name: 'Ada Lovelace' },
      bo: { name: 'Bo Núñez' },
      reviewer: { name: 'Rita Vega', roles: [{ role: 'REVIEWER' }, { role: 'COMMUNITY_MANAGER' }] },
    },
  });
  const { ada, bo } = founded.people;
  const { spaceId } = founded;
  care = await founded.addSpace('Care and wards');
  lift = await postIdea(ada, {
    title: 'Mend the lift in the east wing',
    bodyMarkdown: 'It **stops** between floors. <script>alert(1)</script> Patients wait.',
    spaceId: care,
    tags: ['building', 'quick win'],
  });
  await postIdea(bo, {
    title: 'A calendar for meeting rooms',
    bodyMarkdown: 'When the lift is broken, meetings upstairs fall through.',
    spaceId,
    tags: ['software'],
  });
  await postIdea(bo, { title: 'Reuniones más cortas por la mañana', spaceId, lang: 'es' });
  await postIdea(bo, { title: 'Fahrräder für Außendienste bereitstellen', spaceId, lang: 'de' });
  await postIdea(bo, { title: 'Réunions plus brèves pour les équipes', spaceId, lang: 'fr' });
  await postComment(bo, lift, 'The waiting room on level three has no elevator either.');
  await api.settle();
});
afterAll(() => api.stop());

const ask = (query: string) => searchAs(founded.people.ada, query);

describe('words', () => {
  test('are found in titles before bodies, and marked', async () => {
    const found = await ask('lift');
    expect(titles(found)).toEqual(['Mend the lift in the east wing', 'A calendar for meeting rooms']);
    expect(marked(found.ideas.edges[0]!.node.titlePieces)).toEqual(['lift']);
    expect(marked(found.ideas.edges[1]!.node.bodyPieces)).toEqual(['lift']);
  });

  test('are found in comments, people and tags', async () => {
    const found = await ask('waiting');
    expect(found.comments.edges[0]!.node).toMatchObject({
      ideaTitle: 'Mend the lift in the east wing',
      byline: { name: 'Bo Núñez' },
    });
    expect(marked(found.comments.edges[0]!.node.bodyPieces)).toEqual(['waiting']);
    expect(names(await ask('nunez'))).toEqual(['Bo Núñez']);
    expect(marked((await ask('nunez')).people.edges[0]!.node.namePieces)).toEqual(['Núñez']);
    expect((await ask('build')).tags).toEqual([{ name: 'building' }]);
    expect(titles(await ask('building'))).toEqual(['Mend the lift in the east wing']);
  });

  test('never bring HTML of members along', async () => {
    const { ideas } = await ask('patients');
    const text = ideas.edges[0]!.node.bodyPieces.map((piece) => piece.text).join('');
    expect(text).toBe('stops between floors.  alert(1)  Patients wait');
  });

  test('are all needed, must stand together in quotes, and are left out with a minus', async () => {
    expect(titles(await ask('lift meeting'))).toEqual(['A calendar for meeting rooms']);
    expect(titles(await ask('"meeting rooms"'))).toEqual(['A calendar for meeting rooms']);
    expect(titles(await ask('"rooms meeting"'))).toEqual([]);
    expect(titles(await ask('lift -calendar'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('-lift'))).toHaveLength(3);
  });

  test('are found while they are still being typed', async () => {
    expect(titles(await ask('calen'))).toEqual(['A calendar for meeting rooms']);
    expect(titles(await ask('calen '))).toEqual([]);
  });

  test.each([
    ['en', 'meetings room', 'A calendar for meeting rooms'],
    ['es', 'reunion corta', 'Reuniones más cortas por la mañana'],
    ['es', 'mananas', 'Reuniones más cortas por la mañana'],
    ['de', 'fahrrad aussendienst', 'Fahrräder für Außendienste bereitstellen'],
    ['fr', 'reunion breve', 'Réunions plus brèves pour les équipes'],
  ])('are found by their stem and without accents (%s: %s)', async (_lang, typed, title) => {
    expect(titles(await ask(typed))).toContain(title);
  });

  test.each([
    ['calednar', 'calendar'],
    ['elevatr', 'elevator'],
    ['lovelacee', 'lovelace'],
  ])('are found although mistyped (%s), and it says what was taken', async (typed, meant) => {
    const found = await ask(`${typed} `);
    expect(found.corrections).toEqual([{ typed, taken: [meant] }]);
    expect(titles(found).length + found.comments.edges.length + names(found).length).toBeGreaterThan(0);
  });

  test('that changed are found as they are now', async () => {
    const { ada } = founded.people;
    const id = await postIdea(ada, {
      title: 'Paint the corridor yellow',
      spaceId: founded.spaceId,
      tags: ['paint'],
    });
    const input = {
      ideaId: id,
      version: 1,
      title: 'Paint the staircase green',
      bodyMarkdown: '',
      tags: ['stairs'],
    };
    await act(ada, 'editIdea', 'EditIdeaInput', { ...input, spaceId: care });
    expect(titles(await ask('corridor'))).toEqual([]);
    expect(titles(await ask('staircase'))).toEqual(['Paint the staircase green']);
    expect(titles(await ask('staircase tag:stairs space:care'))).toEqual(['Paint the staircase green']);
    expect(titles(await ask('staircase tag:paint'))).toEqual([]);
    await act(ada, 'withdrawIdea', 'IdeaActInput', { ideaId: id });
  });
});

describe('operators', () => {
  test('narrow by author, space, tag and stage', async () => {
    expect(titles(await ask('author:"Ada Love" lift'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('author:nunez lift'))).toEqual(['A calendar for meeting rooms']);
    expect(titles(await ask('space:"care and wards"'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('tag:"quick win"'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('lift -tag:software'))).toEqual(['Mend the lift in the east wing']);
    const { stages } = await founded.people.reviewer.ask<{ stages: { id: string; key: string }[] }>(
      '{ stages { id key } }',
    );
    const stageId = stages.find(({ key }) => key === 'in_review')!.id;
    await act(founded.people.reviewer, 'moveIdea', 'MoveIdeaInput', {
      ideaId: lift,
      stageId,
      reason: 'We look',
    });
    expect(titles(await ask('stage:in_review'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('stage:"in rev" lift'))).toEqual(['Mend the lift in the east wing']);
    expect(titles(await ask('stage:submitted lift'))).toEqual(['A calendar for meeting rooms']);
  });

  test('narrow comments too, by their own author and the place of their idea', async () => {
    const comments = async (query: string) => (await ask(query)).comments.edges.length;
    expect(await comments('author:bo elevator')).toBe(1);
    expect(await comments('author:ada elevator')).toBe(0);
    expect(await comments('space:care elevator')).toBe(1);
    expect(await comments('tag:software elevator')).toBe(0);
  });

  test('that name nothing, or are none, say so', async () => {
    expect((await ask('tag:unheard lift')).notes).toEqual([
      expect.objectContaining({ code: 'NOTHING_NAMED', operator: 'tag', value: 'unheard' }),
    ]);
    expect(titles(await ask('tag:unheard lift'))).toEqual([]);
    expect((await ask('athor:ada')).notes).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_OPERATOR', operator: 'athor', meant: 'author' }),
    ]);
  });
});

describe('what nobody may find', () => {
  test('is what was withdrawn or hidden, and a comment that was removed or hidden', async () => {
    const { ada, bo, reviewer } = founded.people;
    const [withdrawn, hidden] = [
      await postIdea(ada, { title: 'Zeppelin landing place', spaceId: care }),
      await postIdea(ada, { title: 'Zeppelin workshop day', spaceId: care }),
    ];
    const comment = await postComment(bo, lift, 'A zeppelin would be quicker');
    await postComment(bo, hidden, 'Which zeppelin is this about');
    expect(titles(await ask('zeppelin'))).toHaveLength(2);
    await act(ada, 'withdrawIdea', 'IdeaActInput', { ideaId: withdrawn });
    await act(reviewer, 'hideIdea', 'HideIdeaInput', { ideaId: hidden, reason: 'It names somebody' });
    await act(bo, 'removeComment', 'CommentActInput', { commentId: comment });
    for (const person of [ada, bo, reviewer]) {
      const found = await searchAs(person, 'zeppelin');
      expect([titles(found), found.comments.edges]).toEqual([[], []]);
    }
    await act(ada, 'restoreIdea', 'IdeaActInput', { ideaId: withdrawn });
    expect(titles(await ask('zeppelin'))).toEqual(['Zeppelin landing place']);
    await act(ada, 'withdrawIdea', 'IdeaActInput', { ideaId: withdrawn });
    expect((await ask('zepp')).tags).toEqual([]);
  });

  test('is who stands behind a pseudonym', async () => {
    const id = await postIdea(founded.people.ada, { title: 'Pay grades in the open', spaceId: care });
    await api.rows(`update idea_bylines set kind = 'pseudonym', pseudonym = 'Heron' where idea_id = $1`, [
      id,
    ]);
    expect(titles(await ask('grades'))).toEqual(['Pay grades in the open']);
    expect(titles(await ask('grades author:ada'))).toEqual([]);
    expect(titles(await ask('grades -author:ada'))).toEqual(['Pay grades in the open']);
  });

  test('is a member who was deactivated', async () => {
    const gone = await founded.signedIn({ name: 'Gwendolyn Gone' });
    expect(names(await ask('gwendolyn'))).toEqual(['Gwendolyn Gone']);
    await api.rows('update members set is_active = false where id = $1', [gone.memberId]);
    expect(names(await ask('gwendolyn'))).toEqual([]);
  });
});

describe('pages', () => {
  test('join to the whole list, also while new ideas arrive', async () => {
    const { ada } = founded.people;
    for (let n = 0; n < 7; n += 1)
      await postIdea(ada, { title: `Umbrella stand number ${n}`, spaceId: care });
    const whole = titles(await searchAs(ada, 'umbrella', { first: 100 }));
    const joined: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found = await searchAs(ada, 'umbrella', { first: 3, after });
      joined.push(...titles(found));
      await postIdea(ada, { title: `Umbrella that came late ${joined.length}`, spaceId: care });
      ({ endCursor: after, hasNextPage: more } = found.ideas.pageInfo);
    }
    expect(whole).toHaveLength(7);
    expect(joined).toEqual(whole);
  });
});

describe('any text', () => {
  test('can be asked for', async () => {
    const signs = fc.constantFrom(
      '"',
      '-',
      ':',
      ' ',
      'tag:',
      'author:',
      "'",
      '&',
      '|',
      '(',
      ')',
      '!',
      '\\',
      '*',
      '<->',
      '%',
      '_',
      'lift',
      'Ää',
      '💡',
      '-"',
      'stage:"',
      '#s:',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(signs, { maxLength: 14 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        const { errors } = await founded.people.bo.send<unknown>(
          `query ($query: String!) { search(query: $query) { notes { code } ideas { edges { node { titlePieces { text } bodyPieces { text } } } } comments { edges { node { bodyPieces { text } } } } people { edges { node { namePieces { text } } } } tags { name } } }`,
          { query: typed.replaceAll('\u0000', '') },
        );
        expect(errors).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('of nothing finds nothing', async () => {
    for (const typed of ['', '   ', '???', '""', '-', 'author:'])
      expect(titles(await ask(typed))).toEqual([]);
  });
});

test('texts that name no language follow the language of the organisation', async () => {
  await api.rows('alter table organisation add column if not exists language text');
  await postIdea(founded.people.ada, { title: 'Verantwortlichkeiten im Rathaus', spaceId: care });
  expect(titles(await ask('verantwortliche rathaus '))).toEqual([]);
  await api.rows(`update organisation set language = 'de'`);
  await api.get(SearchIndexService).followLanguage();
  expect(titles(await ask('verantwortliche rathaus '))).toEqual(['Verantwortlichkeiten im Rathaus']);
});
