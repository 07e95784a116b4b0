import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Importing } from './people-import.fixture.ts';

let api: TestApi;
let founding: Founding;
let importing: Importing;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api);
  importing = new Importing(api, founding.admin);
});
afterAll(() => api.stop());

/** Everybody but the administrator, and every unit but the first, is gone. */
beforeEach(async () => {
  await api.rows(`delete from sessions where member_id <> $1`, [founding.admin.memberId]);
  await api.rows(`delete from positions`);
  await api.rows(`update members set manager_id = null, unit_id = null`);
  await api.rows(`delete from credentials where member_id <> $1`, [founding.admin.memberId]);
  await api.rows(`delete from member_roles where member_id <> $1`, [founding.admin.memberId]);
  await api.rows(`delete from members where id <> $1`, [founding.admin.memberId]);
  await api.rows(`delete from units where parent_id is not null`);
});

const table = (...lines: string[]) =>
  ['Name,E-Mail,Title,Unit,Level,Manager,Staff number', ...lines].join('\n');
const staff = table(
  'Mei Tan,mei@example.test,Director,Health,5,,S1',
  'Jonas Lind,jonas@example.test,Head of ICU,Health / Hospital / ICU,3,mei@example.test,S2',
  'Ada Byron,ada@example.test,Nurse,Health / Hospital / ICU,1,S2,S3',
);
const member = async (email: string) =>
  (
    await api.rows(
      `select m.id, m.name, m.title, m.level, m.is_active, u.name as unit, a.email as manager, m.directory_id
       from members m left join units u on u.id = m.unit_id left join members a on a.id = m.manager_id where m.email = $1`,
      [email],
    )
  )[0];
const census = async () =>
  (
    await api.rows(
      `select (select count(*)::int from members) members, (select count(*)::int from units) units,
         (select count(*)::int from positions) positions, (select count(*)::int from records) records`,
    )
  )[0];

describe('a table of people', () => {
  test('is looked at without writing, then applied in one go: members, units, managers, positions, records', async () => {
    const before = await census();
    const look = await importing.look(staff);
    expect(look).toMatchObject({
      state: 'READY',
      counts: { rows: 3, added: 3, updated: 0, same: 0, broken: 0, missing: 0, newUnits: 3 },
      newUnits: ['Health', 'Health / Hospital', 'Health / Hospital / ICU'],
    });
    const { positions, members, units } = (await census())!;
    expect({ positions, members, units }).toEqual({
      positions: before!['positions'],
      members: before!['members'],
      units: before!['units'],
    });

    expect(await importing.apply(look.id)).toMatchObject({ state: 'APPLIED' });
    expect(await member('ada@example.test')).toMatchObject({
      name: 'Ada Byron',
      title: 'Nurse',
      level: 1,
      unit: 'ICU',
      manager: 'jonas@example.test',
      directory_id: 'S3',
    });
    const kept = await api.rows<{ action: string; n: number; actors: number }>(
      `select action, count(*)::int n, count(distinct actor_id)::int actors from records
       where action in ('member.added', 'people.imported') and (facts ->> 'importId' = $1 or subject_id = $1) group by action order by action`,
      [look.id],
    );
    expect(kept).toEqual([
      { action: 'member.added', n: 3, actors: 1 },
      { action: 'people.imported', n: 1, actors: 1 },
    ]);
    expect((await census())!['positions']).toBe(3);
  });

  test('changes nothing the second time', async () => {
    await importing.take(staff);
    const before = await census();
    const again = await importing.look(staff);
    expect(again.counts).toMatchObject({ added: 0, updated: 0, same: 3, broken: 0, newUnits: 0 });
    await importing.apply(again.id);
    const after = await census();
    expect({ ...after, records: 0 }).toEqual({ ...before, records: 0 });
    const changed = await api.rows(`select 1 from records where facts ->> 'importId' = $1`, [again.id]);
    expect(changed).toEqual([]);
  });

  test('changes who changed, says before and after, and keeps where they stood', async () => {
    await importing.take(staff);
    const look = await importing.look(
      staff.replace('Nurse,Health / Hospital / ICU,1,S2', 'Charge nurse,Health,2,S1'),
    );
    expect(look.counts).toMatchObject({ updated: 1, same: 2 });
    const [row] = await importing.rows(look.id, 'UPDATED');
    expect(row).toMatchObject({
      line: 4,
      changes: [
        { field: 'unit', before: 'ICU', after: 'Health' },
        { field: 'level', before: '1', after: '2' },
        { field: 'title', before: 'Nurse', after: 'Charge nurse' },
        { field: 'manager', before: 'jonas@example.test', after: 'S1' },
      ].sort((one, other) => one.field.length - other.field.length || (one.field < other.field ? -1 : 1)),
    });
    await importing.apply(look.id);
    const ada = await member('ada@example.test');
    expect(ada).toMatchObject({
      title: 'Charge nurse',
      level: 2,
      unit: 'Health',
      manager: 'mei@example.test',
    });
    expect(
      await api.rows(
        `select level, valid_to is null as present from positions where member_id = $1 order by level`,
        [ada!['id']],
      ),
    ).toEqual([
      { level: 1, present: false },
      { level: 2, present: true },
    ]);
  });

  test('finds a person by the key of the directory when the address has changed', async () => {
    await importing.take(staff);
    const { id } = (await member('ada@example.test'))!;
    await importing.take(staff.replace('ada@example.test', 'ada.lovelace@example.test'));
    expect((await member('ada.lovelace@example.test'))!['id']).toBe(id);
  });

  test('leaves a name that its owner set, until the directory says another', async () => {
    await importing.take(staff);
    await api.rows(`update members set name = 'Countess', title = 'Poet' where email = 'ada@example.test'`);
    expect((await importing.take(staff)).counts).toMatchObject({ same: 3 });
    expect(await member('ada@example.test')).toMatchObject({ name: 'Countess', title: 'Poet' });
    await importing.take(staff.replace('Ada Byron', 'Ada King'));
    expect(await member('ada@example.test')).toMatchObject({ name: 'Ada King', title: 'Poet' });
  });

  test('touches only what it has columns for', async () => {
    await importing.take(staff);
    await importing.take('mail,name\nada@example.test,Ada Byron\nMEI@example.test,Mei Tan-Lee\n');
    expect(await member('MEI@example.test')).toMatchObject({
      name: 'Mei Tan-Lee',
      title: 'Director',
      level: 5,
    });
    expect(await member('ada@example.test')).toMatchObject({ unit: 'ICU', manager: 'jonas@example.test' });
  });
});

describe('the form of a table is guessed, and can be said', () => {
  test.each([
    [
      'German, windows-1252',
      'Vorname;Nachname;E-Mail-Adresse;Abteilung;Vorgesetzte (E-Mail);Personalnummer',
      'WINDOWS_1252',
    ],
    [
      'French',
      'Prénom;Nom;Adresse électronique (e-mail);Service;Responsable (courriel);Matricule',
      'WINDOWS_1252',
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Correo electrónico;Departamento;Jefe (correo);Número de empleado',
      'WINDOWS_1252',
    ],
    [
      'whole questions',
      'What is your given name?;What is your family name?;What is your work e-mail?;Which department are you in?;Who is your manager (e-mail)?;What is your employee number?',
      'UTF_8',
    ],
  ])('%s', async (_what, header, encoding) => {
    const bytes = Buffer.from(
      `${header}\nJürgen;Groß;j@example.test;Köln;;7\n`,
      encoding === 'UTF_8' ? 'utf8' : 'latin1',
    );
    const look = await importing.look(bytes);
    expect(look).toMatchObject({ state: 'READY', encoding, delimiter: 'SEMICOLON', counts: { added: 1 } });
    expect(look.columns.map(({ field }) => field)).toEqual([
      'GIVEN_NAME',
      'FAMILY_NAME',
      'EMAIL',
      'UNIT',
      'MANAGER',
      'EXTERNAL_ID',
    ]);
    const [row] = await importing.rows(look.id, 'ADDED');
    expect(row!.name).toBe('Jürgen Groß');
  });

  test('a table whose columns say nothing waits until it is told which is which', async () => {
    const text = 'a,b\nmei@example.test,Mei Tan\n';
    expect(await importing.look(text)).toMatchObject({ state: 'UNMAPPED', failure: { code: 'NO_EMAIL' } });
    expect(await importing.look(text, { fields: ['EMAIL', null] })).toMatchObject({
      state: 'UNMAPPED',
      failure: { code: 'NO_NAME' },
    });
    expect(await importing.look(text, { fields: ['EMAIL', 'NAME'] })).toMatchObject({ counts: { added: 1 } });
    await expect(importing.look(text, { fields: ['EMAIL', 'EMAIL'] })).rejects.toThrow(/WRONG/);
  });

  test('a table that cannot be taken apart is told with its line', async () => {
    const look = await importing.look('mail,name\nmei@example.test,"Mei\n');
    expect(look).toMatchObject({ state: 'FAILED', failure: { code: 'QUOTE_OPEN' } });
  });
});

describe('broken rows', () => {
  const good = 'Mei Tan,mei@example.test,Director,Health,5,,S1';
  const broken: [what: string, lines: string[], problems: [number, string | null, string, number?][]][] = [
    ['no address', ['Ada,,,,,,'], [[3, 'EMAIL', 'REQUIRED']]],
    ['an address that is none', ['Ada,ada at home,,,,,'], [[3, 'EMAIL', 'BAD_FORMAT']]],
    ['no name', [',ada@example.test,,,,,'], [[3, 'NAME', 'REQUIRED']]],
    ['a name of one letter', ['A,ada@example.test,,,,,'], [[3, 'NAME', 'TOO_SHORT']]],
    ['a name that is too long', [`${'A'.repeat(121)},ada@example.test,,,,,`], [[3, 'NAME', 'TOO_LONG']]],
    ['unreadable letters', ['Ad\uFFFD,ada@example.test,,,,,'], [[3, 'NAME', 'BAD_CHARACTERS']]],
    ['a level beyond the hierarchy', ['Ada,ada@example.test,,,21,,'], [[3, 'LEVEL', 'BAD_FORMAT']]],
    ['a level in words', ['Ada,ada@example.test,,,boss,,'], [[3, 'LEVEL', 'BAD_FORMAT']]],
    ['more cells than columns', ['Ada,ada@example.test,,,,,,oh'], [[3, null, 'TOO_MANY_CELLS']]],
    [
      'the same address twice',
      ['Ada,ada@example.test,,,,,', 'Ida,ADA@example.test,,,,,'],
      [
        [3, 'EMAIL', 'DUPLICATE', 4],
        [4, 'EMAIL', 'DUPLICATE', 3],
      ],
    ],
    [
      'the same key twice',
      ['Ada,ada@example.test,,,,,S2', 'Ida,ida@example.test,,,,,S2'],
      [
        [3, 'EXTERNAL_ID', 'DUPLICATE', 4],
        [4, 'EXTERNAL_ID', 'DUPLICATE', 3],
      ],
    ],
    [
      'a manager whom nobody knows',
      ['Ada,ada@example.test,,,,nobody@example.test,'],
      [[3, 'MANAGER', 'UNKNOWN']],
    ],
    ['a manager who is oneself', ['Ada,ada@example.test,,,,ada@example.test,'], [[3, 'MANAGER', 'SELF']]],
    [
      'a circle of managers',
      [
        'Ada,ada@example.test,,,,ida@example.test,',
        'Ida,ida@example.test,,,,eve@example.test,',
        'Eve,eve@example.test,,,,ada@example.test,',
      ],
      [
        [3, 'MANAGER', 'CIRCLE', 4],
        [4, 'MANAGER', 'CIRCLE', 5],
        [5, 'MANAGER', 'CIRCLE', 3],
      ],
    ],
    [
      'a new manager whose own row is broken, and whoever is below',
      [
        'A,ada@example.test,,,,,',
        'Ida,ida@example.test,,,,ada@example.test,',
        'Eve,eve@example.test,,,,ida@example.test,',
      ],
      [
        [3, 'NAME', 'TOO_SHORT'],
        [4, 'MANAGER', 'LEFT_OUT', 3],
        [5, 'MANAGER', 'LEFT_OUT', 4],
      ],
    ],
    ['a unit with a name of one letter', ['Ada,ada@example.test,,Health / X,,,'], [[3, 'UNIT', 'TOO_SHORT']]],
  ];

  test.each(broken)(
    '%s: told with line and field; the good rows come in only when that is wanted',
    async (_what, lines, problems) => {
      const look = await importing.look(table(good, ...lines));
      const rows = await importing.rows(look.id, 'BROKEN', 1);
      expect(
        rows.flatMap(({ line, problems: found }) =>
          found.map((problem) => [
            line,
            problem.field,
            problem.code,
            ...(problem.line ? [problem.line] : []),
          ]),
        ),
      ).toEqual(problems);
      expect(look.counts).toMatchObject({ added: 1, broken: new Set(problems.map(([line]) => line)).size });

      expect(await importing.refusal(look.id)).toMatchObject({
        code: 'CONFLICT',
        params: { rule: 'people_import.broken_rows' },
      });
      expect(await member('mei@example.test')).toBeUndefined();
      expect(await importing.apply(look.id, { leaveOutBroken: true })).toMatchObject({ state: 'APPLIED' });
      expect(await member('mei@example.test')).toBeDefined();
      expect(await member('ada@example.test')).toBeUndefined();
    },
  );

  test('an address that another member has, a unit of which there are two, and a circle through those who are not in the table', async () => {
    await importing.take(
      table(
        'Mei Tan,mei@example.test,,Health / Wards,5,,S1',
        'Jonas Lind,jonas@example.test,,Transport / Wards,3,mei@example.test,S2',
      ),
    );
    const look = await importing.look(
      table(
        'Mei Tan,jonas@example.test,,Health / Wards,5,,S1',
        'Ada Byron,ada@example.test,,Wards,1,,S3',
        'Eve Moss,eve@example.test,,Health,1,,S4',
      ),
    );
    const rows = await importing.rows(look.id, 'BROKEN');
    expect(rows.map(({ line, problems }) => [line, problems[0]!.code])).toEqual([
      [2, 'TAKEN'],
      [3, 'AMBIGUOUS'],
    ]);
    const circle = await importing.look(table('Mei Tan,mei@example.test,,Health / Wards,5,S2,S1'));
    expect((await importing.rows(circle.id, 'BROKEN'))[0]!.problems[0]).toMatchObject({ code: 'CIRCLE' });
  });
});

describe('who is missing from the table', () => {
  const without = staff.split('\n').slice(0, 3).join('\n');

  test('keeps the account unless told otherwise; then sessions end at once, open sockets included, and words stay', async () => {
    const leaver = await founding.add(`leaver${newKey()}`, { name: 'Lea Ver' });
    const { postIdea } = await leaver.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      {
        input: {
          idempotencyKey: newKey(),
          spaceId: founding.spaceId,
          title: 'What I leave behind me here',
          bodyMarkdown: '',
          tags: [],
        },
      },
    );
    const { feed } = await leaver.ask<{ feed: { liveCursor: string } }>('{ feed(first: 1) { liveCursor } }');
    const live = leaver.listen('subscription ($after: String!) { feedEvents(after: $after) { kind } }', {
      after: feed.liveCursor,
    });

    const look = await importing.look(staff);
    expect(look.counts).toMatchObject({ missing: 1 });
    const { peopleImport } = await founding.admin.ask<{ peopleImport: { missing: object } }>(
      'query ($id: ID!) { peopleImport(id: $id) { missing(first: 1) { edges { node { name } } pageInfo { hasNextPage } } } }',
      { id: look.id },
    );
    expect(peopleImport.missing).toEqual({
      edges: [{ node: { name: 'Lea Ver' } }],
      pageInfo: { hasNextPage: false },
    });
    await importing.apply(look.id);
    expect(live.ended).toBe(false);

    await importing.take(staff, { deactivateMissing: true });
    await live.until(({ ended }) => ended, 5_000);
    expect((await leaver.refused('{ mySessions { id } }')).extensions.code).toBe('SIGNED_OUT');
    const { idea } = await founding.admin.ask<{ idea: { bylines: { name: string }[] } }>(
      'query ($id: ID!) { idea(id: $id) { bylines { name } } }',
      { id: postIdea.id },
    );
    expect(idea.bylines).toEqual([{ name: 'Lea Ver' }]);
    expect((await importing.find(look.id)).state).toBe('APPLIED');
    await api.rows(`delete from comments`);
    await api.rows(`truncate idea_bylines, idea_counts, idea_tags, ideas cascade`);
  });

  test('who comes back with a later table may sign in again; who was switched off by hand may not', async () => {
    await importing.take(staff);
    await importing.take(without, { deactivateMissing: true });
    expect((await member('ada@example.test'))!['is_active']).toBe(false);
    const back = await importing.look(staff);
    expect((await importing.rows(back.id, 'UPDATED')).map(({ changes }) => changes)).toEqual([
      [{ field: 'isActive', before: 'false', after: 'true' }],
    ]);
    await importing.apply(back.id);
    expect((await member('ada@example.test'))!['is_active']).toBe(true);

    await api.rows(`update members set is_active = false where email = 'ada@example.test'`);
    expect((await importing.take(staff)).counts).toMatchObject({ same: 3 });
    expect((await member('ada@example.test'))!['is_active']).toBe(false);
  });

  test('whoever imports stays, and rows that do not say whom they are about forbid to call anybody missing', async () => {
    await importing.take(staff, { deactivateMissing: true });
    expect((await member('admin@example.test'))!['is_active']).toBe(true);
    const look = await importing.look(`${staff}\nGrace,grace at work,,,,,`);
    expect(look.counts).toMatchObject({ unknown: 1 });
    expect(await importing.refusal(look.id, { leaveOutBroken: true, deactivateMissing: true })).toMatchObject(
      {
        code: 'CONFLICT',
        params: { rule: 'people_import.unknown_rows' },
      },
    );
  });
});

describe('an import', () => {
  test('that no longer fits the directory is not applied', async () => {
    const look = await importing.look(staff);
    await founding.signedIn({ name: 'Somebody New' });
    expect(await importing.apply(look.id)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'CHANGED_MEANWHILE' },
    });
    expect(await member('mei@example.test')).toBeUndefined();
  });

  test('applied twice at once is applied once, and not again afterwards', async () => {
    const look = await importing.look(staff);
    const input = {
      idempotencyKey: newKey(),
      importId: look.id,
      leaveOutBroken: false,
      deactivateMissing: false,
    };
    const send = () =>
      founding.admin.send(
        'mutation ($input: ApplyPeopleImportInput!) { applyPeopleImport(input: $input) { id } }',
        {
          input,
        },
      );
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await importing.settled(look.id)).state).toBe('APPLIED');
    expect((await census())!['members']).toBe(4);
    expect(await importing.refusal(look.id)).toMatchObject({ params: { rule: 'people_import.not_ready' } });
  });

  test('can be stopped; then nothing of it is written', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, n) => `Person ${n},p${n}@example.test,,Unit ${n % 50},1,,K${n}`,
    );
    const fileId = await importing.handIn(Buffer.from(table(...rows)));
    const { lookAtPeople } = await founding.admin.ask<{ lookAtPeople: { id: string } }>(
      `mutation ($input: LookAtPeopleInput!) { lookAtPeople(input: $input) { id } }`,
      { input: { idempotencyKey: newKey(), fileId } },
    );
    const cancel = (importId: string) =>
      founding.admin.ask(
        `mutation ($input: CancelPeopleImportInput!) { cancelPeopleImport(input: $input) { id } }`,
        { input: { idempotencyKey: newKey(), importId } },
      );
    await cancel(lookAtPeople.id);
    expect((await importing.settled(lookAtPeople.id)).state).toBe('CANCELLED');

    const look = await importing.look(table(...rows));
    const input = {
      idempotencyKey: newKey(),
      importId: look.id,
      leaveOutBroken: false,
      deactivateMissing: false,
    };
    await founding.admin.ask(
      'mutation ($input: ApplyPeopleImportInput!) { applyPeopleImport(input: $input) { id } }',
      { input },
    );
    await cancel(look.id);
    expect((await importing.settled(look.id)).state).toBe('READY');
    expect((await census())!['members']).toBe(1);
    expect((await importing.apply(look.id)).state).toBe('APPLIED');
  });

  test('is for administrators alone', async () => {
    const look = await importing.look(staff);
    const nurse = await founding.signedIn();
    expect(await nurse.ask('query ($id: ID!) { peopleImport(id: $id) { id } }', { id: look.id })).toEqual({
      peopleImport: null,
    });
    for (const [field, type, input] of [
      ['lookAtPeople', 'LookAtPeopleInput', { fileId: newKey() }],
      [
        'applyPeopleImport',
        'ApplyPeopleImportInput',
        { importId: look.id, leaveOutBroken: true, deactivateMissing: true },
      ],
      ['cancelPeopleImport', 'CancelPeopleImportInput', { importId: look.id }],
    ] as const) {
      const { extensions } = await nurse.refused(
        `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`,
        {
          input: { idempotencyKey: newKey(), ...input },
        },
      );
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(extensions.code);
    }
  });

  test('of somebody who is no administrator any more is not written', async () => {
    const helper = await founding.signedIn({ roles: [{ role: 'ADMINISTRATOR' }] });
    const theirs = new Importing(api, helper);
    const look = await theirs.look(staff);
    await api.rows(`update people_imports set state = 'applying' where id = $1`, [look.id]);
    await api.rows(`update member_roles set taken_at = given_at where member_id = $1`, [helper.memberId]);
    const { PeopleImporter } = await import('./people-importer.ts');
    await api.get(PeopleImporter).apply(look.id);
    expect(await importing.find(look.id)).toMatchObject({ state: 'FAILED', failure: { code: 'FORBIDDEN' } });
    expect(await member('mei@example.test')).toBeUndefined();
  });
});
