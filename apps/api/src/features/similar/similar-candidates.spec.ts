import { describe, expect, test } from '@jest/globals';
import { wordsToAsk } from './similar-candidates.ts';

const IDEAS = 100_000;
const word = (plain: string, share: number, weight = 10) => ({ plain, share, weight });
const asked = (words: ReturnType<typeof word>[]) =>
  wordsToAsk(words, IDEAS).map((one) => one.words.map(({ plain }) => plain).join('+'));

describe('What the index is asked for', () => {
  test('is each rare word by itself and common ones in pairs', () => {
    expect(
      asked([word('turnstile', 0.01), word('gate', 0.005), word('meeting', 0.2), word('door', 0.1)]),
    ).toEqual(['turnstile', 'gate', 'meeting+door']);
  });

  test('weighs an idea with all common words by what they weigh together', () => {
    const common = [word('one', 0.05, 3), word('two', 0.05, 2), word('three', 0.05, 1)];
    expect(wordsToAsk(common, IDEAS).reduce((sum, { weight }) => sum + weight, 0)).toBe(6);
  });

  test('is the most telling common word alone when nothing else is likely to be found', () => {
    expect(asked([word('unheard', 0), word('meeting', 0.3), word('of', 0.00001)])).toEqual([
      'unheard',
      'of',
      'meeting',
    ]);
  });

  test('never comes to more rows than it may, however long the text', () => {
    const many = Array.from({ length: 12 }, (_, n) => word(`word ${n}`, 0.019));
    expect(wordsToAsk(many, IDEAS).reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(8_000);
    const common = Array.from({ length: 12 }, (_, n) => word(`word ${n}`, 0.4));
    expect(wordsToAsk(common, IDEAS).reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(8_000);
  });

  test('is something even where the first word stands in half of all ideas', () => {
    expect(asked([word('everywhere', 0.5)])).toEqual(['everywhere']);
  });
});
