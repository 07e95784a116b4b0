import { expect, test } from '@jest/globals';
import { sharedBuffers } from './server-settings.ts';

const GIB = 1024 ** 3;

test('PostgreSQL keeps a sixteenth of the machine in pages, never less than 64 and never more than 512 MB', () => {
  expect([0.5, 4, 64].map((size) => sharedBuffers(size * GIB))).toEqual(['64MB', '256MB', '512MB']);
});
