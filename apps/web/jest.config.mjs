import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'web',
  rootDir: '.',
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/src/testing/browser-parts.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/patience.ts'],
};
