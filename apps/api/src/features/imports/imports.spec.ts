import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cutAtWord } from './clean-text.ts';
import { breakCycles } from './comment-cycles.ts';
import { copyLine } from './copy-line.ts';
import { importCommand } from './import-command.ts';
import { ImportRefused } from './imports.types.ts';
import { sourceDate } from './source-date.ts';

const quiet = () => undefined;

describe('the command', () => {
  test.each([
    ['no format', [], /npm run import:ideas/],
    ['an unknown format', ['xml', '.', '--source', 'ab'], /no format "xml"/],
    ['a mapping where none is needed', ['neutral', '.', '--mapping', 'x'], /needs no mapping/],
    ['tables without a source', ['csv', '.'], /--source NAME/],
    ['a mapping that is not there', ['csv', '.', '--source', 'ab', '--mapping', '/no'], /no readable JSON/],
    ['no source', ['neutral', '.'], /--source NAME/],
    ['a source of one letter', ['neutral', '.', '--source', 'a'], /2 to 60 characters/],
    ['a path that is not there', ['neutral', '/nowhere/at-all', '--source', 'ab'], /no file or folder/],
    ['an unknown option', ['neutral', '.', '--loud'], /--loud/],
  ])('refuses %s with a sentence', async (_, words, sentence) => {
    await expect(importCommand(words, quiet)).rejects.toThrow(ImportRefused);
    await expect(importCommand(words, quiet)).rejects.toThrow(sentence);
  });

  test('takes a single file whose kind its name tells, and refuses a folder that says things twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upwell-import-'));
    try {
      for (const name of ['our-votes.jsonl', 'ideas.jsonl', 'ideas.jsonl.gz'])
        writeFileSync(join(folder, name), '');
      const command = await importCommand(
        ['neutral', join(folder, 'our-votes.jsonl'), '--source', 'ab'],
        quiet,
      );
      expect('wish' in command && command.wish.files).toMatchObject([
        { kind: 'votes', name: 'our-votes.jsonl' },
      ]);
      await expect(importCommand(['neutral', folder, '--source', 'ab'], quiet)).rejects.toThrow(/holds both/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.each([
  ['2015-09-15', '2015-09-15T12:00:00.000Z', true],
  ['2015-09-15T10:50:19', '2015-09-15T10:50:19.000Z', false],
  ['2015-09-15 10:50', '2015-09-15T10:50:00.000Z', false],
  ['2015-09-15T10:50:19.5+02:00', '2015-09-15T08:50:19.500Z', false],
  ['2015-09-15T10:50:19-0330', '2015-09-15T14:20:19.000Z', false],
])('%s is read as %s', (text, at, dayOnly) => {
  expect(sourceDate(text)).toEqual({ at, dayOnly });
});

test.each([
  '',
  'soon',
  '15.09.2015',
  '2021-02-30',
  '2021-02-30T10:00:00Z',
  '2021-13-01',
  '0000-01-01',
  '2021-01-01T25:00',
])('"%s" is no date', (text) => expect(sourceDate(text)).toBeNull());

test.each([
  ['short', 10, '', 'short'],
  ['a word too many', 12, '…', 'a word too…'],
  ['Department for Environment, Food and Rural Affairs', 30, '', 'Department for Environment'],
  ['Donaudampfschifffahrtsgesellschaft', 10, '…', 'Donaudamp…'],
  ['一二三四五六', 4, '…', '一二三…'],
  ['abc😀def', 5, '…', 'abc…'],
])('"%s" cut to %i characters', (text, max, end, cut) => {
  expect(cutAtWord(text, max, end)).toBe(cut);
});

test('signs that COPY or arrays would take for their own are escaped', () => {
  expect(copyLine([1, null, true, 'a\tb\nc\\N', ['x "y"', 'z\\']])).toBe(
    '1\t\\N\tt\ta\\tb\\nc\\\\N\t{"x \\\\"y\\\\"","z\\\\\\\\"}\n',
  );
});

test('of each ring of replies the first line is cut loose, and none that merely hangs on it', () => {
  const at = (id: string, parentId: string, line: number) => ({ id, parentId, line });
  expect(
    breakCycles([
      at('hangs', 'b', 1),
      at('a', 'b', 3),
      at('b', 'a', 2),
      at('self', 'self', 4),
      at('too', 'self', 5),
    ]),
  ).toEqual(['b', 'self']);
});
