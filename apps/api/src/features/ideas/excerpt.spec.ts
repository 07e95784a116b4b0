import { expect, test } from '@jest/globals';
import { excerptBeside } from './excerpt.ts';

test.each([
  ['A kettle on every ward', 'Tea is **ten minutes** away.', 'Tea is ten minutes away.'],
  ['Clean the streets', 'Clean the streets', ''],
  ['Clean the streets', 'Clean the streets. Every day.', 'Every day.'],
  [
    'Smallhouse Rd needs to be widened to have…',
    'Smallhouse Rd needs to be widened to have room for lanes.',
    '…room for lanes.',
  ],
  ['A list of things', '- one\n- two\n\n> three', 'one two three'],
  ['Nothing to add', '', ''],
])('beside %j, the body %j begins %j', (title, body, expected) => {
  expect(excerptBeside(title, body)).toBe(expected);
});

test('a long body is cut at a word and says so', () => {
  const excerpt = excerptBeside('Something long', 'word '.repeat(200));
  expect(excerpt.length).toBeLessThanOrEqual(281);
  expect(excerpt).toMatch(/word…$/);
});
