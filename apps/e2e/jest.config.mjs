import { fileURLToPath } from 'node:url';
import preset from '../../jest.preset.mjs';

/** Looks at every screen, which takes as long as all the rest: `npm test` runs it beside the journeys, on a product of its own. */
const LOOKS = ['accessibility', 'own-organisation', 'ways-in'];

const project = (displayName, testMatch, more = {}) => ({
  ...preset,
  displayName,
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch,
  globalSetup: '<rootDir>/src/global-setup.ts',
  globalTeardown: '<rootDir>/src/global-teardown.ts',
  ...more,
});
const files = LOOKS.map((name) => `<rootDir>/src/${name}.spec.ts`);

/** Journeys against the built product; one after the other, each may take its time. */
export default {
  testTimeout: 180_000,
  maxWorkers: 1,
  projects: [
    project('looks', files),
    project('journeys', ['<rootDir>/src/*.spec.ts'], {
      testPathIgnorePatterns: [
        ...preset.testPathIgnorePatterns,
        ...LOOKS.map((name) => `/${name}\\.spec\\.ts$`),
      ],
    }),
  ],
};
