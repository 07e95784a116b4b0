import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import { cleanText, oneLine } from './clean-text.ts';
import { surveyedTables } from './csv/csv-sources.ts';
import { guessMapping } from './csv/guess-mapping.ts';
import { readMapping } from './csv/mapping-file.ts';
import type { Mapping } from './csv/mapping.rules.ts';
import { entryFor, tableFiles } from './csv/table-files.ts';
import { ImportRefused, type ImportWish } from './imports.types.ts';
import { sourceFiles } from './source-files.ts';

export const usage = `npm run import:ideas -- FORMAT PATH --source NAME [--space NAME] [--statuses FILE] [--mapping FILE] [--dry-run]
npm run import:ideas -- csv PATH --write-mapping FILE

  FORMAT           neutral: JSON Lines, one object a line
                   csv: tables of other tools; which column is what is guessed, or said by a mapping file
  PATH             a folder with ideas, comments, votes, answers, participants as .jsonl or .jsonl.gz,
                   or with tables as .csv, .tsv or .txt (.gz too), or one such file
  --source NAME    where it comes from; scopes the ids in the files
  --space NAME     the space for new ideas, made when missing; otherwise the name of the source
  --statuses FILE  JSON: status of the source to key of a stage, such as {"closed": "parked"}
  --mapping FILE   JSON: which file is what, and which column is which field
  --write-mapping FILE   write the guessed mapping, import nothing
  --dry-run        report the same, write nothing`;

/** What the words on the command line ask for. */
export type ImportCommand =
  | {
      wish: ImportWish;
      /** Of tables; null for the neutral form. */ mapping: Mapping | null;
      leftOut: string[];
    }
  | { mapping: Mapping; writeTo: string };

/** Reads the command, and tables once, to know their columns. Throws ImportRefused. */
export async function importCommand(
  words: string[],
  say: (sentence: string) => void,
): Promise<ImportCommand> {
  const { values, positionals } = parsed(words);
  const [format, path, ...more] = positionals;
  if (!format || !path || more.length > 0) throw new ImportRefused(usage);
  if (format !== 'neutral' && format !== 'csv')
    throw new ImportRefused(`There is no format "${format}"; there are neutral and csv.`);
  if (format === 'neutral' && (values.mapping || values['write-mapping']))
    throw new ImportRefused('The neutral form needs no mapping; the format of tables is called csv.');
  const writeTo = values['write-mapping'];
  if (writeTo)
    return { mapping: guessMapping((await surveyedTables(path, say)).map(({ survey }) => survey)), writeTo };
  if (!values.source)
    throw new ImportRefused(
      `Name the source with --source NAME: it tells the ids of one source from those of another.\n\n${usage}`,
    );
  const source = name(values.source, '--source');
  const wish = {
    source,
    space: values.space ? name(values.space, '--space') : source,
    statuses: values.statuses ? statuses(values.statuses) : null,
    dryRun: values['dry-run'],
  };
  if (format === 'neutral')
    return { wish: { ...wish, files: sourceFiles(path) }, mapping: null, leftOut: [] };
  const given = values.mapping ? readMapping(values.mapping) : null;
  const surveyed = await surveyedTables(path, say);
  const mapping = given ?? guessMapping(surveyed.map(({ survey }) => survey));
  const tables = surveyed.map((table) => ({ ...table, entry: entryFor(mapping, table.source.name) }));
  const files = tableFiles(tables, { zone: mapping.timeZone ?? null, isGuess: given === null });
  const leftOut = tables.flatMap(({ source: { name }, entry }) => (entry.kind === 'none' ? [name] : []));
  return { wish: { ...wish, files, statuses: wish.statuses ?? mapping.statuses ?? null }, mapping, leftOut };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        space: { type: 'string' },
        statuses: { type: 'string' },
        mapping: { type: 'string' },
        'write-mapping': { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ImportRefused(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Both names become names of spaces, and keep to their length. */
function name(given: string, option: string): string {
  const { min, max } = limits.space.name;
  const text = oneLine(cleanText(given));
  if (text.length < min || text.length > max)
    throw new ImportRefused(`${option} takes a name of ${min} to ${max} characters.`);
  return text;
}

function statuses(path: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new ImportRefused(`${path} is no readable JSON file of the form {"status": "stage"}.`);
  }
}
