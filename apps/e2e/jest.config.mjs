import preset from '../../jest.preset.mjs';

/** Journeys through the built product; one after the other, each may take its time. */
export default {
  ...preset,
  displayName: 'e2e',
  rootDir: '.',
  testTimeout: 180_000,
  maxWorkers: 1,
  globalSetup: '<rootDir>/src/global-setup.ts',
  globalTeardown: '<rootDir>/src/global-teardown.ts',
};
