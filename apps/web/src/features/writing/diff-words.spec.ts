import { expect, test } from '@jest/globals';
import { diffWords } from './diff-words.ts';

const signs = { same: '', removed: '-', added: '+' };
const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('');

test.each([
  ['the same text', 'a b c', 'a b c', 'a b c'],
  ['a word put in', 'one key', 'one good key', 'one [+good ]key'],
  ['a word taken out', 'one good key', 'one key', 'one [-good ]key'],
  ['a word replaced', 'fourteen keys', 'two keys', '[-fourteen][+two] keys'],
  ['everything new', '', 'all of it', '[+all of it]'],
  ['everything gone', 'all of it', '', '[-all of it]'],
  ['letters of any language', 'der Schlüssel', 'die Schlüssel', '[-der][+die] Schlüssel'],
])('%s', (_, before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('both wordings can be read back from it, whatever they are', () => {
  const words = ['tide', 'rises', ' ', '\n', ',', 'Ebbe', '…'];
  const text = (seed: number) =>
    Array.from({ length: 60 }, (_, i) => words[(seed * (i + 3) * 7919) % 7]).join('');
  for (let seed = 1; seed < 30; seed += 1) {
    const [before, after] = [text(seed), text(seed + 1)];
    const parts = diffWords(before, after);
    const read = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map((p) => p.text)
        .join('');
    expect([read('added'), read('removed')]).toEqual([before, after]);
  }
});

test('two texts with nothing in common are shown whole, in good time', () => {
  const long = (word: string) => Array.from({ length: 4_000 }, (_, i) => word + i).join(' ');
  const parts = diffWords(long('a'), long('b'));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
