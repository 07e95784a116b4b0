import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const EDIT_MINE = `mutation ($input: EditMyProfileInput!) { editMyProfile(input: $input) { name title timeZone language } }`;
const GIVE = `mutation ($input: RoleOfMemberInput!) { giveRole(input: $input) { id publicRoles { role space { name } } } }`;
const TAKE = `mutation ($input: RoleOfMemberInput!) { takeRole(input: $input) { id publicRoles { role } } }`;
const POST_IDEA = `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`;
const POST_COMMENT = `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`;

let api: TestApi;
let founding: Founding<'nurse' | 'driver'>;
let nurse: Person;
let driver: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, { people: { nurse: { level: 2 }, driver: {} } });
  ({ nurse, driver } = founding.people);
});
afterAll(() => api.stop());

const fieldsRefused = async (person: Person, query: string, input: object) =>
  (await person.refused(query, { input })).extensions.fields?.map(({ path, code }) => `${path} ${code}`);

describe('a profile', () => {
  const mine = (more: object = {}) => ({
    idempotencyKey: newKey(),
    name: ' Nora  Nurse ',
    title: ' ',
    timeZone: 'Europe/Lisbon',
    language: 'en',
    ...more,
  });

  test('is changed by its owner; zone and language stay between them and the administrators', async () => {
    const shall = { name: 'Nora Nurse', title: null, timeZone: 'Europe/Lisbon', language: 'en' };
    expect(await nurse.ask(EDIT_MINE, { input: mine() })).toEqual({ editMyProfile: shall });
    const seen = async (person: Person) =>
      (
        await person.ask<{ member: object }>(
          'query ($id: ID!) { member(id: $id) { name title timeZone language level } }',
          { id: nurse.memberId },
        )
      ).member;
    expect(await seen(founding.admin)).toEqual({ ...shall, level: 2 });
    expect(await seen(driver)).toEqual({ ...shall, timeZone: null, language: null, level: null });
    const records = await api.rows(
      `select facts -> 'after' ->> 'name' as name from records where action = 'member.edited' and actor_id = $1`,
      [nurse.memberId],
    );
    expect(records).toEqual([{ name: 'Nora Nurse' }]);
  });

  test.each([
    ['a name of one letter', { name: 'N' }, 'name TOO_SHORT'],
    ['a zone that is none', { timeZone: 'Mars/North' }, 'timeZone WRONG'],
    ['a language the screens do not speak', { language: 'tlh' }, 'language WRONG'],
  ])('with %s is refused at its field', async (_what, change, refusal) => {
    expect(await fieldsRefused(nurse, EDIT_MINE, mine(change))).toEqual([refusal]);
  });

  test('shows ideas and comments that everybody may read, in pages, and says since when', async () => {
    const ideaIds: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const input = {
        idempotencyKey: newKey(),
        spaceId: founding.spaceId,
        title: `What a driver thinks of, number ${n}`,
        bodyMarkdown: '',
        tags: [],
      };
      ideaIds.push((await driver.ask<{ postIdea: { id: string } }>(POST_IDEA, { input })).postIdea.id);
    }
    const commentIds: string[] = [];
    for (const ideaId of ideaIds) {
      const input = { idempotencyKey: newKey(), ideaId, bodyMarkdown: `**Said** below ${ideaId}` };
      commentIds.push(
        (await driver.ask<{ postComment: { id: string } }>(POST_COMMENT, { input })).postComment.id,
      );
    }
    await driver.ask(`mutation ($input: IdeaActInput!) { withdrawIdea(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), ideaId: ideaIds[0] },
    });
    await driver.ask(`mutation ($input: CommentActInput!) { removeComment(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), commentId: commentIds[1] },
    });

    interface Answer {
      member: {
        joinedAt: string;
        ideas: Listed;
        comments: Listed & { edges: { node: { ideaTitle: string; excerpt: string } }[] };
      };
    }
    interface Listed {
      totalCount: number;
      edges: { node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const page = async (after: string | null) =>
      (
        await nurse.ask<Answer>(
          `query ($id: ID!, $after: String) { member(id: $id) { joinedAt
             ideas(first: 1, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
             comments(first: 5) { totalCount edges { node { id ideaTitle excerpt } } pageInfo { hasNextPage endCursor } } } }`,
          { id: driver.memberId, after },
        )
      ).member;
    const first = await page(null);
    const second = await page(first.ideas.pageInfo.endCursor);
    expect([first, second].flatMap(({ ideas }) => ideas.edges.map(({ node }) => node.id))).toEqual([
      ideaIds[2],
      ideaIds[1],
    ]);
    expect([first.ideas.totalCount, second.ideas.pageInfo.hasNextPage]).toEqual([2, false]);
    // Below the withdrawn idea nobody is led; the removed one is gone.
    expect(first.comments).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: { id: commentIds[2], ideaTitle: 'What a driver thinks of, number 2', excerpt: /^Said below/ },
        },
      ].map(({ node }) => ({ node: { ...node, excerpt: expect.stringMatching(node.excerpt) } })),
    });
    expect(Date.parse(first.joinedAt)).toBeGreaterThan(0);
  });
});

describe('units', () => {
  test('count everybody below, say their path, and narrow the directory with all that is in them', async () => {
    const addUnit = async (name: string, parentId: string) =>
      (
        await founding.admin.ask<{ addUnit: { id: string } }>(
          `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id } }`,
          { input: { idempotencyKey: newKey(), name, parentId } },
        )
      ).addUnit.id;
    const hospital = await addUnit('Hospital', founding.unitId);
    const ward = await addUnit('Ward 7', hospital);
    const empty = await addUnit('Laundry', hospital);
    await founding.add('matron', { name: 'Matron', unitId: hospital });
    await founding.add('porter', { name: 'Porter', unitId: ward });

    const { unit, units } = await nurse.ask<{
      unit: { path: { name: string }[] };
      units: { id: string; memberCount: number; memberCountBelow: number }[];
    }>('query ($id: ID!) { unit(id: $id) { path { name } } units { id memberCount memberCountBelow } }', {
      id: ward,
    });
    expect(unit.path.map(({ name }) => name)).toEqual(['Test Town', 'Hospital', 'Ward 7']);
    const counts = new Map(units.map((one) => [one.id, [one.memberCount, one.memberCountBelow]]));
    expect([counts.get(hospital), counts.get(ward), counts.get(empty)]).toEqual([
      [1, 2],
      [1, 1],
      [0, 0],
    ]);
    const everybody = await api.rows<{ n: number }>(`select count(*)::int n from members where is_active`);
    expect(counts.get(founding.unitId)![1]).toBe(everybody[0]!.n);

    const names = async (unitId: string, below: boolean) =>
      (
        await nurse.ask<{ members: { edges: { node: { name: string } }[] } }>(
          'query ($unitId: ID, $below: Boolean) { members(unitId: $unitId, below: $below) { edges { node { name } } } }',
          { unitId, below },
        )
      ).members.edges.map(({ node }) => node.name);
    expect(await names(hospital, true)).toEqual(['Matron', 'Porter']);
    expect(await names(hospital, false)).toEqual(['Matron']);
  });
});

describe('roles', () => {
  const role = (member: Person, more: object = {}) => ({
    idempotencyKey: newKey(),
    memberId: member.memberId,
    role: 'REVIEWER',
    unitId: null,
    spaceId: null,
    ...more,
  });

  test('are given with a place and taken back; each change stands in the history, and shows who answers for what', async () => {
    const given = role(driver, { spaceId: founding.spaceId });
    expect(await founding.admin.ask(GIVE, { input: given })).toEqual({
      giveRole: { id: driver.memberId, publicRoles: [{ role: 'REVIEWER', space: { name: 'Ideas' } }] },
    });
    await founding.admin.ask(GIVE, { input: { ...given, idempotencyKey: newKey() } });
    const { rolesHeld } = await founding.admin.ask<{ rolesHeld: { edges: object[] } }>(
      '{ rolesHeld(role: REVIEWER) { edges { node { member { name } held { role space { name } } givenBy { name } } } } }',
    );
    expect(rolesHeld.edges).toEqual([
      {
        node: {
          member: { name: 'driver person' },
          held: { role: 'REVIEWER', space: { name: 'Ideas' } },
          givenBy: { name: 'Ada Min' },
        },
      },
    ]);
    await founding.admin.ask(GIVE, { input: role(driver, { role: 'ADMINISTRATOR' }) });
    const { takeRole } = await founding.admin.ask<{ takeRole: object }>(TAKE, {
      input: { ...given, idempotencyKey: newKey() },
    });
    // Who administers is no sign on their door.
    expect(takeRole).toEqual({ id: driver.memberId, publicRoles: [] });
    await founding.admin.ask(TAKE, { input: role(driver, { role: 'ADMINISTRATOR' }) });

    const pages: string[] = [];
    let after: string | null = null;
    do {
      const { roleHistory }: History = await founding.admin.ask<History>(
        `query ($after: String) { roleHistory(first: 2, after: $after) {
           edges { node { kind held { role } member { name } by { name } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      pages.push(
        ...roleHistory.edges.map(({ node }) => `${node.kind} ${node.held.role} ${node.member.name}`),
      );
      after = roleHistory.pageInfo.hasNextPage ? roleHistory.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual([
      'TAKEN ADMINISTRATOR driver person',
      'TAKEN REVIEWER driver person',
      'GIVEN ADMINISTRATOR driver person',
      'GIVEN REVIEWER driver person',
      'GIVEN ADMINISTRATOR Ada Min',
    ]);
  });

  test('the last administrator stays', async () => {
    const { extensions } = await founding.admin.refused(TAKE, {
      input: role(founding.admin, { role: 'ADMINISTRATOR' }),
    });
    expect(extensions).toMatchObject({ code: 'CONFLICT', params: { rule: 'member.last_administrator' } });
  });

  test('are the administrators’ affair', async () => {
    for (const [query, variables] of [
      [GIVE, { input: role(nurse, { role: 'ADMINISTRATOR' }) }],
      [TAKE, { input: role(nurse) }],
      ['{ rolesHeld { edges { node { id } } } }', {}],
      ['{ roleHistory { edges { node { id } } } }', {}],
    ] as const)
      expect((await nurse.refused(query, variables)).extensions).toMatchObject({
        code: 'FORBIDDEN',
        params: { rule: 'people.administer' },
      });
  });

  test('somebody or somewhere that is not there is told', async () => {
    expect(
      (await founding.admin.refused(GIVE, { input: role(nurse, { memberId: newKey() }) })).extensions.code,
    ).toBe('NOT_FOUND');
    expect(await fieldsRefused(founding.admin, GIVE, role(nurse, { spaceId: newKey() }))).toEqual([
      'roles.spaceId UNKNOWN',
    ]);
  });
});

interface History {
  roleHistory: {
    edges: { node: { kind: string; held: { role: string }; member: { name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
