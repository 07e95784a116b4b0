import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';

const PARTS = `id state isDryRun refused failure { code sentence } sourceName spaceName timeZone
  files { position name rows kind dateOrder isOrderDoubtful needsTimeZone columns { name samples } fields { name columns isNeeded isMade } }
  report { isDryRun spaceIsNew files { name rows added alreadyThere refused } unknownStatuses { status ideas } }`;
const LOOK = `mutation ($input: LookAtIdeasInput!) { lookAtIdeas(input: $input) { ${PARTS} } }`;
const MAP = `mutation ($input: MapIdeasInput!) { mapIdeas(input: $input) { ${PARTS} } }`;
const RUN = `mutation ($input: RunIdeaImportInput!) { runIdeaImport(input: $input) { ${PARTS} } }`;
const CANCEL = `mutation ($input: CancelIdeaImportInput!) { cancelIdeaImport(input: $input) { state } }`;
const FIND = `query ($id: ID!) { ideaImport(id: $id) { ${PARTS} mappingFile
  refusals(first: 100) { edges { node { file line code field value params { name value } } } } } }`;
const PREVIEW = `query ($id: ID!, $position: Int!) { ideaImportPreview(importId: $id, position: $position) {
  line cells { field text } refusal { code } } }`;

interface Field {
  name: string;
  columns: string[];
  isMade: boolean;
}
interface Import {
  id: string;
  state: string;
  refused: number;
  failure: { code: string; sentence: string | null } | null;
  files: { position: number; name: string; rows: number; kind: string; fields: Field[] }[];
  report: { files: { name: string; added: number; alreadyThere: number; refused: number }[] } | null;
  mappingFile: string;
  refusals: { edges: { node: Record<string, unknown> }[] };
}

let api: TestApi;
let other: TestApi;
let town: Founding<'nurse'>;
let admin: Person;
let nurse: Person;
let nextSource = 0;

beforeAll(async () => {
  api = await TestApi.start();
  other = await api.another();
  town = await foundOrganisation(api, { people: { nurse: {} } });
  ({ admin } = town);
  ({ nurse } = town.people);
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});

async function handIn(name: string, content: string): Promise<string> {
  const bytes = Buffer.from(content);
  const { handInTable } = await admin.ask<{ handInTable: { id: string } }>(
    'mutation ($input: HandInTableInput!) { handInTable(input: $input) { id } }',
    { input: { idempotencyKey: newKey(), name, size: bytes.length } },
  );
  await admin.ask('mutation ($input: AddTablePieceInput!) { addTablePiece(input: $input) { received } }', {
    input: {
      idempotencyKey: newKey(),
      fileId: handInTable.id,
      position: 0,
      content: bytes.toString('base64'),
    },
  });
  return handInTable.id;
}

const find = async (id: string) => (await admin.ask<{ ideaImport: Import }>(FIND, { id })).ideaImport;

async function lookedAt(files: Record<string, string>): Promise<Import> {
  const fileIds = await Promise.all(Object.entries(files).map(([name, content]) => handIn(name, content)));
  const { lookAtIdeas } = await admin.ask<{ lookAtIdeas: Import }>(LOOK, {
    input: { idempotencyKey: newKey(), fileIds },
  });
  await api.settle();
  return find(lookAtIdeas.id);
}

const choices = ({ files }: Import, change: (file: Import['files'][number]) => void = () => undefined) =>
  structuredClone(files).map((file) => {
    change(file);
    return {
      position: file.position,
      kind: file.kind,
      fields: file.fields.flatMap(({ name, columns }) =>
        columns.length > 0 ? [{ field: name, columns }] : [],
      ),
    };
  });

const mapped = (found: Import, files = choices(found), more: Record<string, unknown> = {}) => ({
  input: {
    idempotencyKey: newKey(),
    importId: found.id,
    source: `Page ${(nextSource += 1)}`,
    spaceName: 'Ideas',
    timeZone: 'Europe/Madrid',
    files,
    ...more,
  },
});

async function run(id: string, isDryRun: boolean): Promise<Import> {
  await admin.ask(RUN, { input: { idempotencyKey: newKey(), importId: id, isDryRun } });
  await api.settle();
  return find(id);
}

const IDEAS =
  'id;title;text;author;email;created\r\n1;Shade for the bus stop;"Line one\r\nline two";Ann;ann@example.test;03/04/2021 2:30 PM\r\n2;;;Bo;;03/05/2021 9:00 AM\r\n';
const VOTES = 'idea_id;user_id;vote\n1;v1;up\n1;v2;maybe\n9;v1;up\n';

describe('an import on the page', () => {
  test('is looked at, previewed, tried and run; a second run changes nothing; what could not be taken is listed', async () => {
    const found = await lookedAt({ 'ideas.csv': IDEAS, 'votes.csv': VOTES });
    expect(found).toMatchObject({
      state: 'READY',
      files: [
        { kind: 'IDEAS', rows: 2, dateOrder: 'MONTH_DAY', isOrderDoubtful: true, needsTimeZone: true },
        { kind: 'VOTES', rows: 3 },
      ],
    });
    const { mapIdeas } = await admin.ask<{ mapIdeas: Import }>(MAP, mapped(found));
    expect(mapIdeas.files[0]!.fields.find(({ name }) => name === 'body')).toMatchObject({
      columns: ['text'],
    });
    const { ideaImportPreview } = await admin.ask<{ ideaImportPreview: { cells: object[] }[] }>(PREVIEW, {
      id: found.id,
      position: 0,
    });
    expect(ideaImportPreview[0]!.cells).toEqual(
      expect.arrayContaining([
        { field: 'title', text: 'Shade for the bus stop' },
        { field: 'body', text: 'Line one\nline two' },
        { field: 'createdAt', text: '2021-03-04T13:30:00.000Z' },
      ]),
    );

    const count = () =>
      api.rows(
        `select (select count(*) from ideas) ideas, (select count(*) from votes) votes, (select count(*) from members) members`,
      );
    const before = await count();
    const dry = await run(found.id, true);
    expect(await count()).toEqual(before);
    expect(dry).toMatchObject({ state: 'READY', refused: 3, report: { isDryRun: true, spaceIsNew: false } });
    const done = await run(found.id, false);
    expect(done.report!.files).toEqual(dry.report!.files);
    expect(done).toMatchObject({
      state: 'DONE',
      report: {
        files: [
          { name: 'ideas.csv', rows: 2, added: 1, alreadyThere: 0, refused: 1 },
          { name: 'votes.csv', rows: 3, added: 1, alreadyThere: 0, refused: 2 },
        ],
      },
    });
    expect(
      done.refusals.edges.map(({ node: { file, line, code, value } }) => [file, line, code, value]),
    ).toEqual([
      ['ideas.csv', 4, 'idea_without_words', null],
      ['votes.csv', 3, 'vote_value', 'maybe'],
      ['votes.csv', 4, 'idea_not_there', '9'],
    ]);
    const again = await run(found.id, false);
    expect(again.report!.files.map(({ added, alreadyThere }) => [added, alreadyThere])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('takes the columns that somebody chose, and keeps what a screen does not show', async () => {
    const found = await lookedAt({
      'x__comments.csv':
        'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body,topic\n1503491937484,1,7,5,1,-1,Cut the trees,Green\n',
    });
    const files = choices(found, (file) => {
      file.fields.find(({ name }) => name === 'title')!.columns = ['topic', 'comment-body'];
    });
    await admin.ask(MAP, mapped(found, files));
    await run(found.id, false);
    expect(
      await api.rows(
        `select i.title, i.external_id id, i.source_status status, g.key from ideas i join stages g on g.id = i.stage_id where i.title like 'Green%'`,
      ),
    ).toEqual([{ title: 'Green Cut the trees', id: 'x:1', status: 'rejected', key: 'declined' }]);
    const mapping = JSON.parse((await find(found.id)).mappingFile);
    expect(mapping).toMatchObject({
      version: 1,
      timeZone: 'Europe/Madrid',
      statuses: { rejected: 'declined' },
      files: [
        { file: '*__comments.csv', scoped: true, fields: { title: { join: ['topic', 'comment-body'] } } },
      ],
    });
  });

  test('stays in the history with who, when and counts', async () => {
    const found = await lookedAt({ 'ideas.csv': 'id,title\n1,Only one\n' });
    await admin.ask(MAP, mapped(found));
    await run(found.id, false);
    const { ideaImports } = await admin.ask<{ ideaImports: { edges: { node: object }[] } }>(
      '{ ideaImports(first: 1) { edges { node { id startedBy { name } finishedAt report { files { added } } } } } }',
    );
    expect(ideaImports.edges[0]!.node).toEqual({
      id: found.id,
      startedBy: { name: admin.name },
      finishedAt: expect.any(String),
      report: { files: [{ added: 1 }] },
    });
    expect(
      await api.rows(`select actor_id from records where action = 'ideas.imported' order by at desc limit 1`),
    ).toEqual([{ actor_id: admin.memberId }]);
  });

  test('that a node left behind begins anew on another', async () => {
    const found = await lookedAt({ 'ideas.csv': 'id,title\n1,Left behind\n' });
    await admin.ask(MAP, mapped(found));
    await api.rows(
      `update idea_imports set state = 'running', is_dry_run = false, heard_at = app_now() - interval '5 minutes' where id = $1`,
      [found.id],
    );
    await api.rows(`select graphile_worker.add_job('sweep_idea_imports')`);
    await api.settle();
    expect(await find(found.id)).toMatchObject({ state: 'DONE', report: { files: [{ added: 1 }] } });
  });
});

describe('what is wrong is said', () => {
  test('a file that cannot be cut into rows, with its line', async () => {
    expect(await lookedAt({ 'ideas.csv': 'id,title\n1,"never closed\n2,x\n' })).toMatchObject({
      state: 'FAILED',
      failure: { code: 'REFUSED', sentence: expect.stringContaining('row of line 2 is never closed') },
    });
  });

  test('nothing to import, and a needed field without a column', async () => {
    const found = await lookedAt({ 'x.csv': 'a,b\n1,2\n' });
    expect(found.files[0]!.kind).toBe('NONE');
    await admin.ask(MAP, mapped(found));
    expect((await run(found.id, true)).failure).toMatchObject({ code: 'REFUSED' });
    await admin.ask(
      MAP,
      mapped(found, [{ position: 0, kind: 'VOTES', fields: [{ field: 'voter', columns: ['a'] }] }]),
    );
    expect((await run(found.id, true)).failure).toMatchObject({
      code: 'REFUSED',
      sentence: expect.stringContaining('"ideaId"'),
    });
  });

  test('columns, fields, zones and names that there are not', async () => {
    const found = await lookedAt({ 'ideas.csv': 'id,title\n1,x\n' });
    const wrong = async (files: ReturnType<typeof choices>, more: Record<string, unknown> = {}) =>
      (await admin.refused(MAP, mapped(found, files, more))).extensions.fields?.map(
        ({ path, code }) => `${path} ${code}`,
      );
    const ideas = (field: string, column: string) => [
      { position: 0, kind: 'IDEAS', fields: [{ field, columns: [column] }] },
    ];
    expect(await wrong(ideas('title', 'gone'))).toEqual(['files.0.fields.0.columns UNKNOWN']);
    expect(await wrong(ideas('colour', 'id'))).toEqual(['files.0.fields.0.field UNKNOWN']);
    expect(await wrong([{ position: 3, kind: 'IDEAS', fields: [] }])).toEqual(['files.0.position UNKNOWN']);
    expect(await wrong([], { timeZone: 'Mars/Base' })).toEqual(['timeZone WRONG']);
    expect(await wrong([], { source: 'x' })).toEqual(['source TOO_SHORT']);
  });

  test('files whose day is over', async () => {
    const found = await lookedAt({ 'ideas.csv': 'id,title\n1,x\n' });
    await api.rows('delete from table_files');
    const input = { idempotencyKey: newKey(), importId: found.id, isDryRun: true };
    expect((await admin.refused(RUN, { input })).extensions).toMatchObject({
      code: 'CONFLICT',
      params: { rule: 'idea_import.files_gone' },
    });
  });
});

test('a run that is asked to stop while it writes leaves the ideas before it and nothing of the file it was at', async () => {
  const found = await lookedAt({
    'ideas.csv': 'id,title\n1,Stop here please\n',
    'votes.csv': 'idea_id,user_id,vote\n1,v1,up\n1,v2,up\n',
  });
  const votesAlone = choices(found, (file) => {
    if (file.kind === 'VOTES') Object.assign(file, { kind: 'NONE', fields: [] });
  });
  const named = mapped(found, votesAlone);
  await admin.ask(MAP, named);
  await run(found.id, false);
  await admin.ask(MAP, { input: { ...named.input, idempotencyKey: newKey(), files: choices(found) } });

  // Whoever holds the counts of the idea makes the writing of its votes wait.
  const holder = new pg.Client({ connectionString: api.databaseUrl });
  await holder.connect();
  await holder.query(
    `begin; select 1 from idea_counts c join ideas i on i.id = c.idea_id where i.title = 'Stop here please' for update of c`,
  );
  await admin.ask(RUN, { input: { idempotencyKey: newKey(), importId: found.id, isDryRun: false } });
  const waiting = () =>
    api.rows(
      `select 1 from pg_stat_activity where application_name = 'upwell import' and wait_event_type = 'Lock'`,
    );
  const deadline = Date.now() + 30_000;
  while ((await waiting()).length === 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const { cancelIdeaImport } = await admin.ask<{ cancelIdeaImport: { state: string } }>(CANCEL, {
    input: { idempotencyKey: newKey(), importId: found.id },
  });
  expect(cancelIdeaImport.state).toBe('RUNNING');
  await api.settle();
  await holder.query('rollback');
  await holder.end();
  expect((await find(found.id)).state).toBe('CANCELLED');
  const votes = () =>
    api.rows(
      `select v.member_id from votes v join ideas i on i.id = v.idea_id where i.title = 'Stop here please'`,
    );
  expect(await votes()).toEqual([]);
  expect((await run(found.id, false)).state).toBe('DONE');
  expect(await votes()).toHaveLength(2);
});

test('nobody but administrators finds or does anything', async () => {
  const found = await lookedAt({ 'ideas.csv': 'id,title\n1,x\n' });
  expect(await nurse.ask('{ ideaImports { edges { node { id } } } }')).toEqual({
    ideaImports: { edges: [] },
  });
  expect(await nurse.ask(FIND, { id: found.id })).toEqual({ ideaImport: null });
  const importId = found.id;
  for (const [query, variables] of [
    [MAP, mapped(found)],
    [RUN, { input: { idempotencyKey: newKey(), importId, isDryRun: true } }],
    [CANCEL, { input: { idempotencyKey: newKey(), importId } }],
    [PREVIEW, { id: found.id, position: 0 }],
  ] as const)
    expect((await nurse.refused(query, variables)).extensions.code).toBe('NOT_FOUND');
  expect(
    (await nurse.refused(LOOK, { input: { idempotencyKey: newKey(), fileIds: [] } })).extensions,
  ).toMatchObject({
    code: 'FORBIDDEN',
    params: { rule: 'people.administer' },
  });
});
