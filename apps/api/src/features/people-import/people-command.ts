import { parseArgs } from 'node:util';
import { tableDelimiters, tableEncodings, type TableForm } from '../table-files/index.ts';
import { personFields, type PersonField } from './person-fields.rules.ts';

export const peopleUsage = `npm run import:people -- FILE.csv [options]

  FILE.csv                a table of people, the names of its columns in the first line
  --dry-run               say what would change, write nothing
  --leave-out-broken      take the good rows and leave out the broken ones; otherwise nothing is taken
  --deactivate-missing    switch off the accounts of those whom the file does not name; administrators stay
  --column FIELD=NAME     the column of a field, when the guess is wrong; NAME empty: none. May be repeated.
                          FIELD is one of ${personFields.join(', ')}
  --encoding NAME         ${tableEncodings.join(', ')}; otherwise guessed
  --delimiter SIGN        "," ";" or tab; otherwise guessed`;

export interface PeopleWish {
  path: string;
  dryRun: boolean;
  leaveOutBroken: boolean;
  deactivateMissing: boolean;
  /** Names of columns, by field. */
  columns: ReadonlyMap<PersonField, string>;
  encoding: TableForm['encoding'] | null;
  delimiter: TableForm['delimiter'] | null;
}

/** Its message is for whoever gave the command. */
export class PeopleImportRefused extends Error {}

/** What the words on the command line ask for. Throws PeopleImportRefused. */
export function peopleWish(words: string[]): PeopleWish {
  const { values, positionals } = parsed(words);
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new PeopleImportRefused(peopleUsage);
  return {
    path,
    dryRun: values['dry-run'],
    leaveOutBroken: values['leave-out-broken'],
    deactivateMissing: values['deactivate-missing'],
    columns: new Map((values.column ?? []).map(columnOf)),
    encoding: values.encoding ? oneOf(tableEncodings, values.encoding, '--encoding') : null,
    delimiter: values.delimiter
      ? oneOf(tableDelimiters, values.delimiter === 'tab' ? '\t' : values.delimiter, '--delimiter')
      : null,
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'leave-out-broken': { type: 'boolean', default: false },
        'deactivate-missing': { type: 'boolean', default: false },
        column: { type: 'string', multiple: true },
        encoding: { type: 'string' },
        delimiter: { type: 'string' },
      },
    });
  } catch (error) {
    throw new PeopleImportRefused(`${(error as Error).message}\n\n${peopleUsage}`);
  }
}

function columnOf(given: string): [PersonField, string] {
  const at = given.indexOf('=');
  const field = oneOf(personFields, at < 0 ? given : given.slice(0, at), '--column');
  return [field, at < 0 ? '' : given.slice(at + 1).trim()];
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((one) => one === given);
  if (!found) throw new PeopleImportRefused(`${option} does not know "${given}".\n\n${peopleUsage}`);
  return found;
}
