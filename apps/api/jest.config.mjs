import { fileURLToPath } from 'node:url';
import preset from '../../jest.preset.mjs';

// graphql looks twice at every type unless it is told that this is production, which costs a tenth of a test run.
process.env.NODE_ENV = 'production';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** Two kinds of tests: rules in milliseconds without a database, promises through GraphQL on a real PostgreSQL. */
export default {
  testTimeout: 30_000,
  // Each test file waits for its database half of the time.
  maxWorkers: 2,
  testSequencer: fileURLToPath(new URL('../../tools/jest/long-first.mjs', import.meta.url)),
  projects: [
    {
      ...preset,
      displayName: 'api rules',
      rootDir,
      testPathIgnorePatterns: [...preset.testPathIgnorePatterns, '\\.api\\.spec\\.ts$'],
    },
    {
      ...preset,
      displayName: 'api promises',
      rootDir,
      testMatch: ['<rootDir>/**/*.api.spec.ts'],
      globalSetup: '<rootDir>/src/testing/start-postgres.ts',
      globalTeardown: '<rootDir>/src/testing/stop-postgres.ts',
    },
  ],
};
