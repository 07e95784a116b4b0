import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lettersApart, readQuery } from './search-query.rules.ts';

const read = (typed: string) => {
  const { terms, operators, notes } = readQuery(typed);
  return {
    words: terms.map(
      ({ text, isPhrase, isExcluded, isBeginning }) =>
        `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}${isBeginning ? '*' : ''}`,
    ),
    operators: operators.map(({ name, value, isExcluded }) => `${isExcluded ? '-' : ''}${name}=${value}`),
    notes: notes.map(({ code }) => code),
  };
};

describe('what somebody typed', () => {
  test('is words, of which the last may go on', () => {
    expect(read('bike racks').words).toEqual(['bike', 'racks*']);
    expect(read('bike racks ').words).toEqual(['bike', 'racks']);
  });

  test('may hold phrases, also one that is still open, and words that must not be there', () => {
    expect(read('"waiting room" -heating').words).toEqual(['"waiting room"', '-heating']);
    expect(read('“waiting ro').words).toEqual(['"waiting ro"']);
  });

  test('may narrow by author, space, tag and stage, also to leave out', () => {
    const typed = 'author:"Ada Min" space:care -tag:noise STAGE:done lift';
    expect(read(typed).operators).toEqual(['author=Ada Min', 'space=care', '-tag=noise', 'stage=done']);
    expect(read(typed).words).toEqual(['lift*']);
  });

  test('with an operator that nearly is one says which was meant, and looks for the words', () => {
    expect(readQuery('athor:ada').notes).toEqual([
      { code: 'UNKNOWN_OPERATOR', operator: 'athor', meant: 'author' },
    ]);
    expect(read('athor:ada').words).toEqual(['ada*']);
  });

  test('with an operator that waits for its value is understood', () => {
    expect(read('lift tag:').notes).toEqual(['EMPTY_OPERATOR']);
    expect(read('lift tag:""').notes).toEqual(['EMPTY_OPERATOR']);
    expect(read('lift tag: ').words).toEqual(['lift']);
  });

  test('takes a colon in a plain word as a sign of nothing', () => {
    expect(read('Re:printing').words).toEqual(['Re printing']);
    expect(read('https://example.org/a').notes).toEqual([]);
  });

  test('is cut at twelve words, and says so', () => {
    const { words, notes } = read(Array.from({ length: 40 }, (_, n) => `w${n}`).join(' '));
    expect([words.length, notes]).toEqual([12, ['TOO_MANY_WORDS']]);
    expect(read('x'.repeat(5_000)).notes).toEqual(['TOO_LONG']);
  });

  test('can be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { terms, operators } = readQuery(typed);
        expect(terms.length + operators.length).toBeLessThanOrEqual(12);
      }),
    );
    const signs = fc.constantFrom(
      '"',
      '-',
      ':',
      ' ',
      'tag',
      'author',
      '“',
      '-"',
      '::',
      'a',
      "'",
      '&',
      '|',
      '(',
      '\\',
    );
    fc.assert(fc.property(fc.array(signs, { maxLength: 60 }), (parts) => void readQuery(parts.join(''))));
  });
});

test('letters apart are counted as people mistype', () => {
  expect([lettersApart('pritner', 'printer'), lettersApart('lift', 'lifts'), lettersApart('a', 'b')]).toEqual(
    [1, 1, 1],
  );
});
