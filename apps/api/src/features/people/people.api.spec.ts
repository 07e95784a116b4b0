import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const ADD_MEMBER = `mutation ($input: AddMemberInput!) { addMember(input: $input) { id name email level title initials isActive unit { id } manager { id } } }`;
const EDIT_MEMBER = `mutation ($input: EditMemberInput!) { editMember(input: $input) { id name level isActive unit { id } manager { id } } }`;
const ADD_UNIT = `mutation ($input: AddUnitInput!) { addUnit(input: $input) { id name parent { id } memberCount } }`;
const EDIT_UNIT = `mutation ($input: EditUnitInput!) { editUnit(input: $input) { id name parent { id } } }`;
const DIRECTORY = `query ($search: String, $unitId: ID, $first: Int, $after: String) {
  members(search: $search, unitId: $unitId, first: $first, after: $after) {
    edges { cursor node { id name isActive } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Directory {
  members: {
    edges: { cursor: string; node: { id: string; name: string; isActive: boolean } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

let api: TestApi;
let founding: Founding<'nurse' | 'driver'>;
let admin: Person;
let nurse: Person;
let driver: Person;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, { people: { nurse: { level: 2 }, driver: {} } });
  ({ admin } = founding);
  ({ nurse, driver } = founding.people);
});
afterAll(() => api.stop());

const newMember = (more: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  name: 'Grace Hopper',
  email: `grace-${newKey()}@example.test`,
  password: 'correct horse battery',
  unitId: founding.unitId,
  level: 3,
  roles: [],
  ...more,
});
const asTheyAre = (person: Person, more: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  memberId: person.memberId,
  name: person.name,
  email: person.email,
  unitId: founding.unitId,
  level: 1,
  roles: [],
  isActive: true,
  ...more,
});
const fieldsRefused = async (query: string, input: Record<string, unknown>) =>
  (await admin.refused(query, { input })).extensions.fields?.map(({ path, code }) => `${path} ${code}`);

describe('members', () => {
  test('the administrator adds somebody, who can sign in at once', async () => {
    const input = newMember({ name: '  Grace   Hopper ', title: ' ', managerId: nurse.memberId });
    const { addMember } = await admin.ask<{ addMember: { id: string } }>(ADD_MEMBER, { input });
    expect(addMember).toMatchObject({
      name: 'Grace Hopper',
      initials: 'GH',
      title: null,
      email: input.email,
      level: 3,
      isActive: true,
      unit: { id: founding.unitId },
      manager: { id: nurse.memberId },
    });
    const signedIn = await api
      .caller()
      .ask(
        'mutation ($email: String!) { signIn(email: $email, password: "correct horse battery") { member { name } } }',
        {
          email: input.email.toUpperCase(),
        },
      );
    expect(signedIn).toEqual({ signIn: { member: { name: 'Grace Hopper' } } });
  });

  test('sent again with the same key it is one member; another input under that key is refused', async () => {
    const input = newMember();
    const send = () => admin.ask<{ addMember: { id: string } }>(ADD_MEMBER, { input });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set([...answers, await send()].map(({ addMember }) => addMember.id)).size).toBe(1);
    for (const change of [{ name: 'Somebody Else' }, { password: 'another long password' }])
      expect((await admin.refused(ADD_MEMBER, { input: { ...input, ...change } })).extensions.code).toBe(
        'KEY_REUSED',
      );
  });

  test('a member added without a password is there, and cannot sign in before they are invited', async () => {
    const { addMember } = await admin.ask<{ addMember: { id: string } }>(ADD_MEMBER, {
      input: newMember({ email: 'later@example.test', password: null }),
    });
    expect(addMember.id).toBeTruthy();
    expect(await api.rows('select 1 from credentials where member_id = $1', [addMember.id])).toEqual([]);
  });

  test('what is kept of a request is no quick way to a password', async () => {
    const { hashes } = (
      await api.rows<{ hashes: string[] }>(`select array_agg(password_hash) hashes from credentials`)
    )[0]!;
    expect(hashes.every((hash) => hash.startsWith('$argon2id$'))).toBe(true);
    const kept = await api.rows(`select 1 from idempotency_records where outcome::text like '%horse%'`);
    const recorded = await api.rows(`select 1 from records where facts::text like '%horse%'`);
    expect([kept, recorded]).toEqual([[], []]);
  });

  test('a wrong form names every wrong field', async () => {
    const nowhere = newKey();
    expect(
      await fieldsRefused(
        ADD_MEMBER,
        newMember({ name: 'X', email: 'nobody', level: 21, password: 'short', unitId: 'x' }),
      ),
    ).toEqual([
      'name TOO_SHORT',
      'email BAD_FORMAT',
      'unitId BAD_FORMAT',
      'level TOO_LONG',
      'password TOO_SHORT',
    ]);
    expect(await fieldsRefused(ADD_MEMBER, newMember({ email: nurse.email.toUpperCase() }))).toEqual([
      'email TAKEN',
    ]);
    expect(await fieldsRefused(ADD_MEMBER, newMember({ unitId: nowhere }))).toEqual(['unitId UNKNOWN']);
    expect(await fieldsRefused(ADD_MEMBER, newMember({ managerId: nowhere }))).toEqual(['managerId UNKNOWN']);
    for (const place of ['unitId', 'spaceId'])
      expect(
        await fieldsRefused(ADD_MEMBER, newMember({ roles: [{ role: 'REVIEWER', [place]: nowhere }] })),
      ).toEqual([`roles.${place} UNKNOWN`]);
  });

  test('nobody else may use the forms', async () => {
    for (const [query, input] of [
      [ADD_MEMBER, newMember()],
      [EDIT_MEMBER, asTheyAre(nurse, { roles: [{ role: 'ADMINISTRATOR' }] })],
      [ADD_UNIT, { idempotencyKey: newKey(), name: 'Mine' }],
      [EDIT_UNIT, { idempotencyKey: newKey(), unitId: founding.unitId, name: 'Mine' }],
    ] as const)
      expect((await nurse.refused(query, { input })).extensions).toMatchObject({
        code: 'FORBIDDEN',
        params: { rule: 'people.administer' },
      });
  });

  test('address, level, manager and roles are between the member and the administrators', async () => {
    const query = 'query ($id: ID!) { member(id: $id) { name email level manager { name } roles { role } } }';
    const seenBy = async (person: Person) =>
      (await person.ask<{ member: object }>(query, { id: nurse.memberId })).member;
    await admin.ask(EDIT_MEMBER, { input: asTheyAre(nurse, { level: 2, managerId: driver.memberId }) });
    const whole = {
      name: nurse.name,
      email: nurse.email,
      level: 2,
      manager: { name: driver.name },
      roles: [],
    };
    expect(await seenBy(admin)).toEqual(whole);
    expect(await seenBy(nurse)).toEqual(whole);
    const hidden = { email: null, level: null, manager: null, roles: null };
    expect(await seenBy(driver)).toEqual({ name: nurse.name, ...hidden });
  });

  test('nobody can stand above themselves', async () => {
    const above = asTheyAre(driver, { managerId: nurse.memberId });
    expect(await fieldsRefused(EDIT_MEMBER, above)).toEqual(['managerId WRONG']);
    expect(await fieldsRefused(EDIT_MEMBER, asTheyAre(driver, { managerId: driver.memberId }))).toEqual([
      'managerId WRONG',
    ]);
  });

  test('where somebody stood is kept, and who gave which role', async () => {
    const cook = await founding.signedIn();
    const { addUnit } = await admin.ask<{ addUnit: { id: string } }>(ADD_UNIT, {
      input: { idempotencyKey: newKey(), name: 'Kitchen', parentId: founding.unitId },
    });
    const roles = [{ role: 'REVIEWER', spaceId: founding.spaceId }];
    await admin.ask(EDIT_MEMBER, { input: asTheyAre(cook, { unitId: addUnit.id, level: 2, roles }) });
    await admin.ask(EDIT_MEMBER, { input: asTheyAre(cook, { unitId: addUnit.id, level: 2, roles }) });
    await admin.ask(EDIT_MEMBER, {
      input: asTheyAre(cook, { unitId: addUnit.id, level: 2, name: 'Renamed Cook' }),
    });
    expect(
      await api.rows(
        `select unit_id, level, valid_to is null present from positions where member_id = $1 order by valid_from`,
        [cook.memberId],
      ),
    ).toEqual([
      { unit_id: founding.unitId, level: 1, present: false },
      { unit_id: addUnit.id, level: 2, present: true },
    ]);
    expect(
      await api.rows(
        `select action, actor_id, facts from records where subject_id = $1 and action like 'role.%' order by at`,
        [cook.memberId],
      ),
    ).toEqual([
      {
        action: 'role.given',
        actor_id: admin.memberId,
        facts: { before: null, after: { role: 'reviewer', unitId: null, spaceId: founding.spaceId } },
      },
      {
        action: 'role.taken',
        actor_id: admin.memberId,
        facts: { after: null, before: { role: 'reviewer', unitId: null, spaceId: founding.spaceId } },
      },
    ]);
  });

  test('a new right holds for the next request, without a new sign-in', async () => {
    const helper = await founding.signedIn();
    const roles = [
      { role: 'COMMUNITY_MANAGER' },
      { role: 'REVIEWER', spaceId: founding.spaceId, unitId: founding.unitId },
    ];
    await admin.ask(EDIT_MEMBER, { input: asTheyAre(helper, { roles }) });
    expect(
      await helper.ask(
        '{ viewer { can { moderate administer } roles { role unit { id } space { name } } } }',
      ),
    ).toEqual({
      viewer: {
        can: { moderate: true, administer: false },
        roles: [
          { role: 'COMMUNITY_MANAGER', unit: null, space: null },
          { role: 'REVIEWER', unit: { id: founding.unitId }, space: { name: 'Ideas' } },
        ],
      },
    });
  });
});

describe('deactivating', () => {
  test('ends the sessions and closes the sockets within two seconds, and leaves the directory', async () => {
    const leaver = await founding.add('leaver', { name: 'Leaver Q. Person' });
    const { feed } = await leaver.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }');
    const live = leaver.listen('subscription ($after: String!) { feedEvents(after: $after) { kind } }', {
      after: feed.liveCursor,
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(live.ended).toBe(false);

    await admin.ask(EDIT_MEMBER, { input: asTheyAre(leaver, { isActive: false }) });
    await live.until(({ ended }) => ended, 2_000);
    expect((await leaver.refused('{ mySessions { id } }')).extensions.code).toBe('SIGNED_OUT');
    await expect(leaver.signIn()).rejects.toThrow('sign_in.wrong');

    const found = async (person: Person) =>
      (await person.ask<Directory>(DIRECTORY, { search: 'leaver q' })).members.edges.map(
        ({ node }) => node.isActive,
      );
    expect(await found(nurse)).toEqual([]);
    expect(await found(admin)).toEqual([false]);
    expect((await admin.ask<Directory>(DIRECTORY)).members.edges.every(({ node }) => node.isActive)).toBe(
      true,
    );

    await admin.ask(EDIT_MEMBER, {
      input: asTheyAre(leaver, { isActive: true, password: 'a fresh long password' }),
    });
    expect(await found(nurse)).toEqual([true]);
  });

  test('never locks out the last administrator, not even when two go for each other at once', async () => {
    const myself = { memberId: admin.memberId, name: admin.name, email: admin.email };
    for (const change of [{ isActive: false }, { roles: [] }])
      expect(
        (
          await admin.refused(EDIT_MEMBER, {
            input: { ...asTheyAre(admin, { roles: [{ role: 'ADMINISTRATOR' }] }), ...change },
          })
        ).extensions,
      ).toMatchObject({ code: 'CONFLICT', params: { rule: 'member.last_administrator' } });

    const second = await founding.signedIn({ roles: [{ role: 'ADMINISTRATOR' }] });
    const outcomes = await Promise.all([
      second.send(EDIT_MEMBER, { input: { ...asTheyAre(second), ...myself } }),
      admin.send(EDIT_MEMBER, { input: asTheyAre(second) }),
    ]);
    expect(outcomes.flatMap(({ errors }) => errors).length).toBeGreaterThanOrEqual(1);
    const [left] = await api.rows<{ n: number }>(
      `select count(*)::int n from member_roles where role = 'administrator' and taken_at is null`,
    );
    expect(left!.n).toBe(1);
    // Whoever won, the tests go on with the first one.
    await api.rows(
      `update member_roles set taken_at = null where role = 'administrator' and member_id = $1`,
      [admin.memberId],
    );
  });
});

describe('the directory', () => {
  test('pages joined are the whole list in order, without placeholders', async () => {
    await api.rows(
      `insert into members (id, name, level, is_active, is_placeholder, created_at)
       values (gen_random_uuid(), 'AAA Placeholder', 1, true, true, now())`,
    );
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { members }: Directory = await nurse.ask<Directory>(DIRECTORY, { first: 2, after });
      expect(members.pageInfo.hasPreviousPage).toBe(after !== null);
      names.push(...members.edges.map(({ node }) => node.name));
      after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
    } while (after);
    const whole = (await nurse.ask<Directory>(DIRECTORY, { first: 100 })).members.edges.map(
      ({ node }) => node.name,
    );
    expect(names).toEqual(whole);
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(names).not.toContain('AAA Placeholder');
  });

  test('a search takes signs as they are, and a unit narrows it', async () => {
    await founding.signedIn({ name: 'Percy 100% Sure_' });
    const names = async (variables: object) =>
      (await nurse.ask<Directory>(DIRECTORY, { ...variables })).members.edges.map(({ node }) => node.name);
    expect(await names({ search: '0% sure_' })).toEqual(['Percy 100% Sure_']);
    expect(await names({ search: '%' })).toEqual(['Percy 100% Sure_']);
    expect(await names({ search: 'percy', unitId: newKey() })).toEqual([]);
  });
});

describe('units', () => {
  const unitInput = (name: string, parentId: string | null, more: object = {}) => ({
    idempotencyKey: newKey(),
    name,
    parentId,
    ...more,
  });

  test('make a tree without circles, with unique names below a parent', async () => {
    const add = async (name: string, parentId: string | null) =>
      (await admin.ask<{ addUnit: { id: string } }>(ADD_UNIT, { input: unitInput(name, parentId) })).addUnit
        .id;
    const hospital = await add('Hospital', founding.unitId);
    const ward = await add('Ward 7', hospital);
    expect(await fieldsRefused(ADD_UNIT, unitInput('ward 7', hospital))).toEqual(['name TAKEN']);
    expect(await fieldsRefused(ADD_UNIT, unitInput('Ward 8', newKey()))).toEqual(['parentId UNKNOWN']);
    expect(await fieldsRefused(EDIT_UNIT, unitInput('Hospital', ward, { unitId: hospital }))).toEqual([
      'parentId WRONG',
    ]);
    expect(await fieldsRefused(EDIT_UNIT, unitInput('Hospital', hospital, { unitId: hospital }))).toEqual([
      'parentId WRONG',
    ]);
    const gone = await admin.refused(EDIT_UNIT, { input: unitInput('Nowhere', null, { unitId: newKey() }) });
    expect(gone.extensions.code).toBe('NOT_FOUND');
    const { editUnit } = await admin.ask<{ editUnit: object }>(EDIT_UNIT, {
      input: unitInput('Ward 7 East', founding.unitId, { unitId: ward }),
    });
    expect(editUnit).toEqual({ id: ward, name: 'Ward 7 East', parent: { id: founding.unitId } });
  });

  test('count those who work there', async () => {
    const { units } = await nurse.ask<{ units: { id: string; memberCount: number }[] }>(
      '{ units { id name memberCount parent { name } } }',
    );
    const [row] = await api.rows<{ n: number }>(
      `select count(*)::int n from members where unit_id = $1 and is_active`,
      [founding.unitId],
    );
    expect(units.find(({ id }) => id === founding.unitId)?.memberCount).toBe(row!.n);
  });
});
