import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import type { TableForm } from './table-form.ts';

export interface TableRow {
  /** Line of the file in which the row begins, counted from 1. */
  line: number;
  cells: string[];
}

const MOST_CHARACTERS_IN_A_ROW = 1_000_000;

/** The table cannot be taken apart any further; `code` is QUOTE_OPEN, QUOTE_STRAY or ROW_TOO_LONG. */
export class BrokenTable extends Error {
  constructor(
    readonly code: 'QUOTE_OPEN' | 'QUOTE_STRAY' | 'ROW_TOO_LONG',
    readonly line: number,
  ) {
    super(`${code} in line ${line}.`);
  }
}

/**
 * The rows of a table with their lines, the one with the names of the columns first. Blank lines are left out; a row may have
 * fewer or more cells than the first. Characters that cannot be read arrive as U+FFFD. Throws BrokenTable.
 */
export async function* tableRows(
  bytes: AsyncIterable<Buffer>,
  { encoding, delimiter }: TableForm,
): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: MOST_CHARACTERS_IN_A_ROW,
  });
  const source = Readable.from(decoded(bytes, encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>)
      yield { line: info.lines - lineBreaksIn(record), cells: record };
  } catch (error) {
    throw brokenTable(error);
  } finally {
    source.destroy();
  }
}

async function* decoded(
  bytes: AsyncIterable<Buffer>,
  encoding: TableForm['encoding'],
): AsyncGenerator<string> {
  // Takes a byte order mark away by itself.
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The parser counts the lines up to the end of a row. */
function lineBreaksIn(cells: string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
}

const codes: Record<string, BrokenTable['code']> = {
  CSV_QUOTE_NOT_CLOSED: 'QUOTE_OPEN',
  CSV_INVALID_CLOSING_QUOTE: 'QUOTE_STRAY',
  INVALID_OPENING_QUOTE: 'QUOTE_STRAY',
  CSV_MAX_RECORD_SIZE: 'ROW_TOO_LONG',
};

function brokenTable(error: unknown): unknown {
  const { code = '', lines = 0 } = error as CsvError & { lines?: number };
  const known = codes[code];
  return known ? new BrokenTable(known, lines) : error;
}
