import { expect, test } from '@jest/globals';
import { mentionEdit, mentionSearch } from './mention-search.ts';

/** The text with a bar for the caret. */
const searched = (text: string) =>
  mentionSearch(text.replace('|', ''), text.indexOf('|') < 0 ? text.length : text.indexOf('|'))?.name;

test.each([
  ['@', ''],
  ['Ask @ad', 'ad'],
  ['Ask @Ada Lu', 'Ada Lu'],
  ['(@ad', 'ad'],
  ['**@ad', 'ad'],
  ['first line\n@jo', 'jo'],
  ['Ask @ad| about it', 'ad'],
  ['@Zoë O’Ne', 'Zoë O’Ne'],
])('in %j a name is looked for', (text, name) => {
  expect(searched(text)).toBe(name);
});

test.each([
  'no sign',
  'a@b.example',
  '@ alone',
  '@Ada Lund went on to say',
  'Ask [@Ada](/people/1)',
  '@ad\n',
])('in %j none is', (text) => {
  expect(searched(text)).toBeUndefined();
});

test('what is put in is a link that stays right, whatever the name holds', () => {
  const search = mentionSearch('Ask @bo', 7)!;
  expect(mentionEdit(search, { id: '1', name: 'Bo [b] Berg' })).toEqual({
    from: 4,
    to: 7,
    insert: '[@Bo \\[b\\] Berg](/people/1) ',
    select: [32, 32],
  });
});
