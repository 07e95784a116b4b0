import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { TestApi } from './testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

test('the audit suite of GraphQL over HTTP finds neither an error nor a warning', async () => {
  const results = await Promise.all(
    serverAudits({ url: `${api.url}/graphql` }).map(async (audit) => {
      const result = await audit.fn();
      return 'reason' in result
        ? `${result.status} ${audit.id} ${audit.name}: ${result.reason} (${result.response.status} ${await result.response.text().catch(() => '')})`
        : 'ok';
    }),
  );
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter((result) => /^(error|warn)/.test(result))).toEqual([]);
});
