import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { limits } from '@upwell/contract';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { TableFilesReader } from './table-files.reader.ts';

const HAND_IN = `mutation ($input: HandInTableInput!) { handInTable(input: $input) { id } }`;
const ADD_PIECE = `mutation ($input: AddTablePieceInput!) { addTablePiece(input: $input) { received size } }`;
const PIECE = limits.tableFile.piece.max;

let api: TestApi;
let founding: Founding<'nurse' | 'other'>;

beforeAll(async () => {
  api = await TestApi.start();
  founding = await foundOrganisation(api, {
    people: { nurse: {}, other: { roles: [{ role: 'ADMINISTRATOR' }] } },
  });
});
afterAll(() => api.stop());

const announced = async (size: number) => {
  const input = { idempotencyKey: newKey(), name: 'people.csv', size };
  return (await founding.admin.ask<{ handInTable: { id: string } }>(HAND_IN, { input })).handInTable.id;
};
const piece = (fileId: string, position: number, bytes: Buffer) => ({
  input: { idempotencyKey: newKey(), fileId, position, content: bytes.toString('base64') },
});

test('a table arrives in pieces, in any order and some of them twice, and is read whole on every node', async () => {
  const whole = Buffer.alloc(PIECE * 2 + 17, 'abcdefg');
  const id = await announced(whole.length);
  for (const position of [2, 0, 2, 1, 0])
    await founding.admin.ask(
      ADD_PIECE,
      piece(id, position, whole.subarray(position * PIECE, (position + 1) * PIECE)),
    );
  const { tableFile } = await founding.admin.ask<{ tableFile: object }>(
    'query ($id: ID!) { tableFile(id: $id) { name size received } }',
    { id },
  );
  expect(tableFile).toEqual({ name: 'people.csv', size: whole.length, received: whole.length });

  const another = await api.another();
  const read: Buffer[] = [];
  for await (const bytes of another.get(TableFilesReader).bytesOf(id)) read.push(bytes);
  await another.stop();
  expect(Buffer.concat(read).equals(whole)).toBe(true);
});

test.each([
  ['beyond the end', 1, Buffer.alloc(5), 'position'],
  ['before the start', -1, Buffer.alloc(5), 'position'],
  ['that is too short', 0, Buffer.alloc(4), 'content'],
  ['that is too long', 0, Buffer.alloc(6), 'content'],
])('a piece %s is refused', async (_what, position, bytes, path) => {
  const id = await announced(5);
  const { extensions } = await founding.admin.refused(ADD_PIECE, piece(id, position, bytes));
  expect(extensions.fields).toEqual([{ path, code: 'WRONG' }]);
});

test('an empty table, and one over the limit, are refused before a piece is sent', async () => {
  for (const size of [0, limits.tableFile.bytes.max + 1]) {
    const input = { idempotencyKey: newKey(), name: 'people.csv', size };
    const { extensions } = await founding.admin.refused(HAND_IN, { input });
    expect(extensions.fields?.[0]?.path).toBe('size');
  }
});

test('nobody but administrators hands in tables, and nobody sees or adds to the table of another', async () => {
  const input = { idempotencyKey: newKey(), name: 'people.csv', size: 5 };
  expect((await founding.people.nurse.refused(HAND_IN, { input })).extensions).toMatchObject({
    code: 'FORBIDDEN',
    params: { rule: 'tables.hand_in' },
  });
  const id = await announced(5);
  const { other } = founding.people;
  expect(await other.ask('query ($id: ID!) { tableFile(id: $id) { id } }', { id })).toEqual({
    tableFile: null,
  });
  expect((await other.refused(ADD_PIECE, piece(id, 0, Buffer.alloc(5)))).extensions.code).toBe('NOT_FOUND');
});

test('a table is let go of after a day', async () => {
  const id = await announced(5);
  await api.rows(`update table_files set created_at = created_at - interval '25 hours' where id = $1`, [id]);
  await announced(5);
  expect(await founding.admin.ask('query ($id: ID!) { tableFile(id: $id) { id } }', { id })).toEqual({
    tableFile: null,
  });
});
