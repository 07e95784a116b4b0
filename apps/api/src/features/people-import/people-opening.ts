import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { InvalidInput } from '../../platform/errors/errors.ts';
import { BrokenTable, tableForm, tableRows, type TableForm } from '../table-files/index.ts';
import {
  PeopleImport,
  type ImportColumn,
  type ImportFailure,
  type ImportState,
} from './people-import.entity.ts';
import { guessedMapping, missingField, type PersonField } from './person-fields.rules.ts';

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
const MOST_COLUMNS = 200;

/** What somebody says of a table; what they leave out is guessed. */
export interface Form {
  encoding?: TableForm['encoding'] | null;
  delimiter?: TableForm['delimiter'] | null;
  /** The field of each column, in order. */
  fields?: readonly (PersonField | null)[] | null;
}

export interface Opening {
  form: TableForm;
  columns: ImportColumn[];
  state: ImportState;
  failure: ImportFailure | null;
}

/** The first lines of a table: its form, its columns with what stands in them, and which field each holds. */
@Injectable()
export class PeopleOpening {
  constructor(private readonly database: Database) {}

  /** Throws InvalidInput (fields WRONG) when a field is named twice or the columns are not as many. */
  async open(bytes: AsyncIterable<Buffer>, wish: Form): Promise<Opening> {
    const first = await firstPiece(bytes);
    const guess = tableForm(first);
    const form = { encoding: wish.encoding ?? guess.encoding, delimiter: wish.delimiter ?? guess.delimiter };
    const [header = [], ...samples] = await firstRows(first, form);
    const names = header.slice(0, MOST_COLUMNS).map((name) => name.trim().slice(0, SAMPLE_LENGTH));
    const fields = wish.fields ?? guessedMapping(names);
    const named = fields.filter((field) => field !== null);
    if (fields.length !== names.length || new Set(named).size !== named.length)
      throw new InvalidInput([{ path: 'fields', code: 'WRONG' }]);
    const columns = names.map((name, index) => ({
      name,
      samples: samples.map((cells) => (cells[index] ?? '').trim().slice(0, SAMPLE_LENGTH)).filter(Boolean),
      field: fields[index] ?? null,
    }));
    const missing = missingField(fields);
    const failure = missing && { code: `NO_${missing.toUpperCase()}` };
    return { form, columns, state: failure ? 'unmapped' : 'reading', failure };
  }

  /** Writes the import down; returns its id. */
  async begin(
    act: Act,
    { form, columns, state, failure }: Opening,
    source: Pick<PeopleImport, 'memberId' | 'fileId' | 'fileName'>,
  ): Promise<string> {
    const id = newId();
    await this.database.of(PeopleImport).insert({
      id,
      ...source,
      ...form,
      columns,
      state,
      step: null,
      share: 0,
      failure,
      counts: null,
      newUnits: [],
      leaveOutBroken: false,
      deactivateMissing: false,
      cancelAsked: false,
      run: newId(),
      directory: null,
      createdAt: act.at,
      heardAt: act.at,
      finishedAt: null,
    });
    return id;
  }
}

async function firstPiece(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  for await (const piece of bytes) return piece;
  return Buffer.alloc(0);
}

/** The header and some rows. A piece may end within a quoted text, and a fault is told later with its line: the header does then. */
async function firstRows(piece: Buffer, form: TableForm): Promise<string[][]> {
  try {
    return await rowsIn(piece, form);
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    return rowsIn(piece.subarray(0, piece.indexOf('\n') + 1), form).catch(() => []);
  }
}

async function rowsIn(piece: Buffer, form: TableForm): Promise<string[][]> {
  const rows: string[][] = [];
  async function* one(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(piece);
  }
  for await (const { cells } of tableRows(one(), form)) {
    rows.push(cells);
    if (rows.length > SAMPLES) break;
  }
  return rows;
}
