import { expect, test } from '@jest/globals';
import { bringWords, sentenceAt } from './bring-words.ts';
import type { Catalogues } from './en.ts';
import { openSentence, sentence } from './sentence.ts';

bringWords({
  shell: {
    close: 'Close',
    votes_zero: 'No votes',
    votes_one: '{{count, number}} vote',
    votes_other: '{{count, number}} votes',
    hello: 'Hello {{ name }}, {{name}}',
    share: '{{share, percent}} of {{names, list}}',
    broken: 'It broke',
    broken_reference: 'It broke, see {{reference}}',
    deep: { key: 'Found' },
  },
} as unknown as Partial<Catalogues>);

const said = (key: string, blanks = {}) => sentence('shell', key, blanks);

test('a sentence is found by its key, in another catalogue by its name', () => {
  expect(said('deep.key')).toBe('Found');
  expect(sentence('ideas', 'shell:close')).toBe('Close');
  expect(sentence('ideas', 'close', { ns: 'shell' })).toBe('Close');
});

test('what is counted has its form, zero one of its own where there is one', () => {
  expect([0, 1, 2, 1_234].map((count) => said('votes', { count }))).toEqual([
    'No votes',
    '1 vote',
    '2 votes',
    `${(1_234).toLocaleString()} votes`,
  ]);
});

test('blanks are filled as often as they come, formatted, and never read again', () => {
  expect(said('hello', { name: '{{name}} $&' })).toBe('Hello {{name}} $&, {{name}} $&');
  expect(said('hello')).toBe('Hello , ');
  expect(said('share', { share: 0.25, names: ['Ada', 'Bo'] })).toMatch(/^25\s?% of Ada and Bo$/);
});

test('a context chooses another form where there is one', () => {
  expect(said('broken', { context: 'reference', reference: 'r1' })).toBe('It broke, see r1');
  expect(said('broken', { context: 'nothing' })).toBe('It broke');
});

test('without a sentence the default is said, else the key', () => {
  expect(said('nowhere', { defaultValue: '' })).toBe('');
  expect(said('nowhere.at.all')).toBe('nowhere.at.all');
  expect(openSentence('shell', 'deep')).toBeUndefined();
});

test('words that are there already stay', () => {
  bringWords({ shell: { close: 'Shut' } } as unknown as Partial<Catalogues>);
  expect(sentenceAt('shell', 'close')).toBe('Close');
});
