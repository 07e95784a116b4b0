import { parse } from 'csv-parse/sync';
import type { SourceBytes } from '../imports.types.ts';
import { csvText } from './csv-text.ts';
import { encodingOf, type Encoding } from './text-encoding.ts';

/** How a file is written. */
export interface CsvDialect {
  encoding: Encoding;
  delimiter: string;
  /** Lines before the heading, such as the `sep=;` of spreadsheets. */
  skip: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE = 65_536;
const RECORDS = 60;

export async function dialectOf(source: SourceBytes): Promise<CsvDialect> {
  const encoding = await encodingOf(source);
  const head = await beginning(source, encoding);
  const said = /^sep=(.)\n/.exec(head);
  if (said) return { encoding, delimiter: said[1]!, skip: 1 };
  return { encoding, delimiter: delimiterOf(head), skip: 0 };
}

async function beginning(source: SourceBytes, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of csvText(source, encoding, () => undefined)) {
    text += piece;
    if (text.length >= SAMPLE) return text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE);
  }
  return text;
}

/** The sign that cuts the most rows into as many cells as the heading has; of equals the one with more cells. */
export function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, ...fit(text, delimiter) }));
  const best = scores.reduce((a, b) => (b.even > a.even || (b.even === a.even && b.cells > a.cells) ? b : a));
  return best.cells > 1 ? best.delimiter : ',';
}

function fit(text: string, delimiter: string): { even: number; cells: number } {
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: RECORDS,
    });
  } catch {
    return { even: 0, cells: 0 };
  }
  const cells = records[0]?.length ?? 0;
  if (cells < 2) return { even: 0, cells };
  return { even: records.filter((record) => record.length === cells).length / records.length, cells };
}
