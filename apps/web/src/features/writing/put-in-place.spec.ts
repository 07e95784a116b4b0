import { beforeEach, expect, test } from '@jest/globals';
import { putInPlace } from './put-in-place.ts';

let field: HTMLTextAreaElement;
let heard: string[];

beforeEach(() => {
  field = document.createElement('textarea');
  field.value = 'before MARK after';
  heard = [];
  field.addEventListener('input', () => heard.push(field.value));
  document.body.replaceChildren(field);
});

test.each([
  ['before it', 3, 3],
  ['after it', 14, 18],
])('a caret %s stays where the person is typing', (_where, caret, moved) => {
  field.focus();
  field.setSelectionRange(caret, caret);
  putInPlace(field, 7, 11, 'REPLACED');
  expect(field.value).toBe('before REPLACED after');
  expect([field.selectionStart, field.selectionEnd]).toEqual([moved, moved]);
});

test('the form hears of it, also of what goes', () => {
  putInPlace(field, 7, 12, '');
  expect(heard).toEqual(['before after']);
});
