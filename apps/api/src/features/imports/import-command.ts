import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import { cleanText, oneLine } from './clean-text.ts';
import { ImportRefused, type ImportWish } from './imports.types.ts';
import { sourceFiles } from './source-files.ts';

export const usage = `npm run import:ideas -- FORMAT PATH --source NAME [--space NAME] [--statuses FILE] [--dry-run]

  FORMAT           neutral: JSON Lines, one object a line
  PATH             a folder with ideas, comments, votes, answers, participants as .jsonl or .jsonl.gz,
                   or one such file
  --source NAME    where it comes from; scopes the ids in the files
  --space NAME     the space for new ideas, made when missing; otherwise the name of the source
  --statuses FILE  JSON: status of the source to key of a stage, such as {"closed": "parked"}
  --dry-run        report the same, write nothing`;

/** What the words on the command line ask for. Throws ImportRefused. */
export function importWish(words: string[]): ImportWish {
  const { values, positionals } = parsed(words);
  const [format, path, ...more] = positionals;
  if (!format || !path || more.length > 0) throw new ImportRefused(usage);
  if (format !== 'neutral')
    throw new ImportRefused(`There is no format "${format}"; the one there is is called neutral.`);
  if (!values.source)
    throw new ImportRefused(
      `Name the source with --source NAME: it tells the ids of one source from those of another.\n\n${usage}`,
    );
  const source = name(values.source, '--source');
  return {
    files: sourceFiles(path),
    source,
    space: values.space ? name(values.space, '--space') : source,
    statuses: values.statuses ? statuses(values.statuses) : null,
    dryRun: values['dry-run'],
  };
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
