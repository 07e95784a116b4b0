import { expect, test } from '@jest/globals';
import { en } from './en.ts';
import { pseudo, pseudoSentence } from './pseudo.ts';

function* sentences(part: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') yield [`${path}${key}`, value];
    else yield* sentences(value as object, `${path}${key}.`);
  }
}

const all = [...sentences(en)];

test('no sentence is empty, shouts, or has space at its ends', () => {
  const bad = all.filter(([, text]) => text.trim() !== text || text === '' || text.includes('!'));
  expect(bad).toEqual([]);
});

test('what is counted has a form for one and for many', () => {
  const keys = new Set(all.map(([key]) => key));
  const alone = [...keys].filter(
    (key) => key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one')),
  );
  expect(alone).toEqual([]);
});

test('the pseudo-language changes every sentence and no placeholder', () => {
  expect(pseudoSentence('Hi {{name}}, <b>you</b>')).toMatch(/^\[Hî? ?.*\{\{name\}\}, <b>ýóú<\/b>·+\]$/u);
  const strange = [...sentences(pseudo(en))];
  expect(strange.every(([, text], index) => text !== all[index]![1])).toBe(true);
});
