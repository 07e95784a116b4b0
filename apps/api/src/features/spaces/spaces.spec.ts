import { expect, test } from '@jest/globals';
import { freeSlug, slugOf } from './space-slug.ts';

test.each([
  ['Streets and pipes', 'streets-and-pipes'],
  ['  Über-Ideen & Grün!  ', 'uber-ideen-grun'],
  ['Señales', 'senales'],
  ['日本語 の 場所', '日本語-の-場所'],
  ['हिन्दी विचार', 'हिन्दी-विचार'],
  ['Ёлка', 'ёлка'],
  ['?!', 'space'],
])('%s stands in links as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug in use gets the first free number', () => {
  expect(freeSlug('care', new Set())).toBe('care');
  expect(freeSlug('care', new Set(['care', 'care-2', 'care-4']))).toBe('care-3');
});
