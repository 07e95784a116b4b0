import { expect, test } from '@jest/globals';
import { attachedIn, documentSource, pictureSource } from './attached-in.ts';

const one = '019ab000-0000-7000-8000-000000000001';
const two = '019ab000-0000-7000-8000-000000000002';

test('pictures, documents and what is on its way are told apart, in their order, each once', () => {
  const text = [
    `![Stairs](/files/${two}) ![](/files/${one})`,
    `again ![Stairs](/files/${two}) and [plan.pdf](/files/${one}/plan.pdf)`,
    '![Uploading a.png …](#uploading-k3f9) [elsewhere](https://files.example/files/1)',
  ].join('\n');
  const { pictures, documents, marks } = attachedIn(text);
  expect(pictures.map(({ id, words }) => [id, words])).toEqual([
    [two, 'Stairs'],
    [one, ''],
  ]);
  expect(documents.map(({ id, words }) => [id, words])).toEqual([[one, 'plan.pdf']]);
  expect(marks).toEqual([
    { key: 'k3f9', words: 'Uploading a.png …', source: '![Uploading a.png …](#uploading-k3f9)' },
  ]);
});

test.each(['plain', 'with [brackets] and \\', 'a\nb', ']( /evil'])(
  'words %j come back as they were written',
  (words) => {
    expect(attachedIn(pictureSource(one, words)).pictures[0]?.words).toBe(words.replace('\n', ' '));
  },
);

test('a name with brackets stays one address', () => {
  const source = documentSource(one, 'plan (2) [final].pdf');
  expect(attachedIn(`See ${source}.`).documents).toEqual([
    { id: one, source, words: 'plan (2) [final].pdf' },
  ]);
});
