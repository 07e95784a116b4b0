import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import type { SourceBytes } from '../imports.types.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { csvText } from './csv-text.ts';

/** One row of cells, with the line it begins on, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A longer row is mostly a quote that was never closed, and must not fill the memory. */
const LONGEST_ROW = 1_048_576;
const BATCH = 1_000;

/** The rows of a file below its heading and the heading itself first, in batches. Throws a sentence for a file that cannot be cut into rows. */
export async function* csvRows(
  source: SourceBytes,
  { encoding, delimiter, skip }: CsvDialect,
  onBytes: (bytes: number) => void,
): AsyncGenerator<CsvRow[]> {
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    from_line: skip + 1,
  });
  const text = Readable.from(csvText(source, encoding, onBytes), { objectMode: true, highWaterMark: 4 });
  pipeline(text, parser, () => undefined);
  let batch: CsvRow[] = [];
  let lastLine = skip;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      lastLine = info.lines;
      batch.push({ line: info.lines - record.reduce((sum, cell) => sum + lineEnds(cell), 0), cells: record });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw new Error(sentence(error as CsvError, lastLine + 1), { cause: error });
  }
  if (batch.length > 0) yield batch;
}

function lineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function sentence({ code, message }: CsvError, line: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `the quote opened in the row of line ${line} is never closed; close it, or double the quotes inside of the cell`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `the row that begins on line ${line} does not end within ${LONGEST_ROW.toLocaleString('en')} characters; close its quote, or take the row out`;
  return message;
}
