import { fileURLToPath } from 'node:url';
import preset from './jest.preset.mjs';

/** The house rules; every project has its own tests beside its code. */
export default {
  ...preset,
  displayName: 'house',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: ['<rootDir>/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
};
