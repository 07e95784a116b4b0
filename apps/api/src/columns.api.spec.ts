import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { TestApi } from './testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

test('every column an entity names is there, with the type and the nulls it expects', async () => {
  const columns = await api.rows<{ name: string; type: string; nullable: boolean }>(
    `select table_name || '.' || column_name as name, udt_name as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_schema = 'public'`,
  );
  const inDatabase = new Map(
    columns.map(({ name, type, nullable }) => [name, `${type}${nullable ? ' or null' : ''}`]),
  );
  const udt: Record<string, string> = { boolean: 'bool', integer: 'int4', smallint: 'int2', bigint: 'int8' };
  const expected = api.get(DataSource).entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => {
      const type = String(column.type);
      return [
        `${entity.tableName}.${column.databaseName}`,
        `${udt[type] ?? type}${column.isNullable ? ' or null' : ''}`,
      ] as const;
    }),
  );
  expect(expected.length).toBeGreaterThan(20);
  expect(
    expected
      .filter(([name, type]) => inDatabase.get(name) !== type)
      .map(([name, type]) => `${name} should be ${type}, is ${inDatabase.get(name)}`),
  ).toEqual([]);
});
