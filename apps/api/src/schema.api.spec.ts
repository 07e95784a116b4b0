import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { printedSchema } from './print-schema.ts';

test('the committed schema is what the resolvers declare; "npm run schema" prints it anew', async () => {
  const committed = readFileSync(new URL('../../../libs/contract/schema.graphql', import.meta.url), 'utf8');
  expect(await printedSchema()).toBe(committed);
});
