import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let founding: Founding<'ada' | 'bo' | 'cleo'>;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, {
    people: {
      ada: { name: 'Ada Lund' },
      bo: { name: 'Bo [the builder] Berg' },
      cleo: { name: 'Cleo Adair' },
    },
  });
  ({ ada, bo } = founding.people);
});
afterAll(() => api.stop());

const at = ({ name, memberId }: Person) => `[@${name.replace(/[[\]\\]/g, '\\$&')}](/people/${memberId})`;

async function post(bodyMarkdown: string): Promise<{ id: string; bodyHtml: string }> {
  const input = {
    idempotencyKey: newKey(),
    spaceId: founding.spaceId,
    title: 'An idea that calls somebody',
    bodyMarkdown,
    tags: [],
  };
  const { postIdea } = await ada.ask<{ postIdea: { id: string; bodyHtml: string } }>(
    `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id bodyHtml } }`,
    { input },
  );
  return postIdea;
}

const mentioned = async (ideaId: string) =>
  (
    await api.rows<{ id: string }>(
      `select member_id as id from mentions where idea_id = $1 and taken_back_at is null order by member_id`,
      [ideaId],
    )
  ).map(({ id }) => id);

describe('a text mentions', () => {
  test.each<[what: string, text: () => string, who: () => Person[]]>([
    [
      'whoever is linked with an @',
      () => `Ask ${at(bo)} and ${at(founding.people.cleo)}.`,
      () => [bo, founding.people.cleo],
    ],
    ['each once', () => `${at(bo)} ${at(bo)}`, () => [bo]],
    ['in a list, a table, in bold', () => `- **${at(bo)}**\n`, () => [bo]],
    ['nobody in a quote', () => `> said ${at(bo)}\n\nNo.`, () => []],
    ['nobody in a quote of a quote, but after it', () => `> > ${at(bo)}\n\n${at(bo)}`, () => [bo]],
    ['nobody in code', () => `\`${at(bo)}\`\n\n\`\`\`\n${at(bo)}\n\`\`\``, () => []],
    ['nobody by a plain link', () => `[his page](/people/${bo.memberId})`, () => []],
    [
      'nobody by an address elsewhere',
      () => `[@Bo](https://elsewhere.example/people/${bo.memberId})`,
      () => [],
    ],
    ['nobody who does not exist', () => '[@Nobody](/people/019ab000-0000-7000-8000-0000000000ff)', () => []],
    ['nobody by a name alone', () => '@Bo Berg', () => []],
  ])('%s', async (_, text, who) => {
    const { id } = await post(text());
    expect(await mentioned(id)).toEqual(
      who()
        .map(({ memberId }) => memberId)
        .sort(),
    );
  });
});

test('a mention is shown as a link by the present name, whatever was written', async () => {
  const { bodyHtml } = await post(
    `[@Old **Name**](/people/${bo.memberId}) and [@Gone](/people/019ab000-0000-7000-8000-0000000000ff)`,
  );
  expect(bodyHtml).toBe(
    `<p><a href="/people/${bo.memberId}" data-member="${bo.memberId}">@Bo [the builder] Berg</a> and @Gone</p>\n`,
  );
});

test('other links open elsewhere as before', async () => {
  const { bodyHtml } = await post('[out](https://elsewhere.example) [in](/people/x)');
  expect(bodyHtml.match(/target="_blank"/g)).toHaveLength(2);
});

test('a text that is reworded loses and regains its mentions', async () => {
  const { id } = await post(`Ask ${at(bo)}`);
  const edit = (version: number, bodyMarkdown: string) =>
    ada.ask(`mutation ($input: EditIdeaInput!) { editIdea(input: $input) { id } }`, {
      input: {
        idempotencyKey: newKey(),
        ideaId: id,
        version,
        spaceId: founding.spaceId,
        title: 'An idea that calls somebody',
        bodyMarkdown,
        tags: [],
      },
    });
  await edit(1, 'Ask nobody');
  expect(await mentioned(id)).toEqual([]);
  await edit(2, `Ask ${at(bo)} after all`);
  expect(await mentioned(id)).toEqual([bo.memberId]);
  const made = await api.rows(`select 1 from records where action = 'mention.made' and subject_id = $1`, [
    id,
  ]);
  expect(made).toHaveLength(1);
});

describe('who can be mentioned', () => {
  const names = async (by: Person, variables: Record<string, unknown>) =>
    (
      await by.ask<{ mentionable: { name: string }[] }>(
        `query ($search: String!, $ideaId: ID, $spaceId: ID) {
           mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId) { name } }`,
        variables,
      )
    ).mentionable.map(({ name }) => name);

  test('is found by the beginning of any word of the name, never oneself', async () => {
    const { spaceId } = founding;
    expect(await names(bo, { search: 'ad', spaceId })).toEqual(['Ada Lund', 'Ada Min', 'Cleo Adair']);
    expect(await names(ada, { search: 'ad', spaceId })).toEqual(['Ada Min', 'Cleo Adair']);
    expect(await names(ada, { search: 'bo [the', spaceId })).toEqual(['Bo [the builder] Berg']);
    expect(await names(ada, { search: '%', spaceId })).toEqual([]);
  });

  test('comes first who takes part in the thread', async () => {
    const { id } = await post('Come and talk');
    await founding.people.cleo.ask(
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`,
      {
        input: { idempotencyKey: newKey(), ideaId: id, bodyMarkdown: 'Here I am' },
      },
    );
    expect((await names(bo, { search: 'ad', ideaId: id }))[0]).toBe('Ada Lund');
    expect((await names(bo, { search: 'a', ideaId: id })).slice(0, 2)).toEqual(['Ada Lund', 'Cleo Adair']);
    expect(await names(bo, { search: '', ideaId: id })).toEqual(['Ada Lund', 'Cleo Adair']);
  });

  test('may see the idea: a hidden one is between its authors and moderators', async () => {
    const moderator = await founding.signedIn({ name: 'Mo Derator', roles: [{ role: 'COMMUNITY_MANAGER' }] });
    const { id } = await post('To be hidden');
    await moderator.ask(`mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), ideaId: id, reason: 'Names a patient' },
    });
    expect(await names(ada, { search: 'm', ideaId: id })).toEqual(['Mo Derator']);
    expect(await names(ada, { search: 'bo', ideaId: id })).toEqual([]);
    const { extensions } = await bo.refused(
      `query ($id: ID!) { mentionable(search: "", ideaId: $id) { id } }`,
      { id },
    );
    expect(extensions.code).toBe('NOT_FOUND');
  });
});
