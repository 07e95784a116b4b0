import { describe, expect, test } from '@jest/globals';
import { tableForm } from './table-form.ts';
import { BrokenTable, tableRows } from './table-rows.ts';

async function* inBits(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 3) yield Promise.resolve(bytes.subarray(at, at + 3));
}

async function read(bytes: Buffer) {
  const rows: [number, ...string[]][] = [];
  for await (const { line, cells } of tableRows(inBits(bytes), tableForm(bytes))) rows.push([line, ...cells]);
  return rows;
}

describe('a table is read as it was meant', () => {
  test.each<[string, Buffer]>([
    ['UTF-8, commas', Buffer.from('Name,Ort\nJürgen,Köln\n')],
    ['UTF-8 with a byte order mark, semicolons, CRLF', Buffer.from('\ufeffName;Ort\r\nJürgen;Köln\r\n')],
    ['windows-1252, tabs', Buffer.from('Name\tOrt\nJürgen\tKöln\n', 'latin1')],
    [
      'UTF-16, as spreadsheets save "Unicode text"',
      Buffer.from('\ufeffName\tOrt\nJürgen\tKöln\n', 'utf16le'),
    ],
    ['old line ends', Buffer.from('Name,Ort\rJürgen,Köln')],
    ['blank lines at the start', Buffer.from('\n\nName,Ort\n,\nJürgen,Köln\n')],
  ])('%s', async (_form, bytes) => {
    const rows = await read(bytes);
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['Name', 'Ort'],
      ['Jürgen', 'Köln'],
    ]);
  });

  test('with the lines of the file, also after line breaks inside of quotes', async () => {
    const bytes = Buffer.from('name,what\n"A ""quoted""\nname",x\n\nB,"1, 2; 3"\n');
    expect(await read(bytes)).toEqual([
      [1, 'name', 'what'],
      [2, 'A "quoted"\nname', 'x'],
      [5, 'B', '1, 2; 3'],
    ]);
  });

  test('the delimiter is not taken from inside of quotes', () => {
    expect(tableForm(Buffer.from('"a, b, c";d\n')).delimiter).toBe(';');
  });
});

test.each<[string, string, string, number]>([
  ['a quote that nobody closes', 'a,b\n1,2\n"3,4\n5,6\n', 'QUOTE_OPEN', 3],
  ['a quote inside of a word', 'a,b\n1,"2"x\n', 'QUOTE_STRAY', 2],
])('%s is told with its line', async (_fault, text, code, line) => {
  const failure = await read(Buffer.from(text)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BrokenTable);
  expect(failure).toMatchObject({ code });
  expect(Math.abs((failure as BrokenTable).line - line)).toBeLessThanOrEqual(2);
});
