import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import type { TableForm } from '../table-files/index.ts';
import type { ImportState, ImportStep } from './people-import.entity.ts';
import type { PersonField } from './person-fields.rules.ts';

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';

/** Values are the keys in the code. */
export enum PersonFieldName {
  EMAIL = 'email',
  EXTERNAL_ID = 'externalId',
  NAME = 'name',
  GIVEN_NAME = 'givenName',
  FAMILY_NAME = 'familyName',
  TITLE = 'title',
  UNIT = 'unit',
  LEVEL = 'level',
  MANAGER = 'manager',
  LANGUAGE = 'language',
  TIME_ZONE = 'timeZone',
}
registerEnumType(PersonFieldName, {
  name: 'PersonField',
  description: 'What a column of a table says of a person.',
  valuesMap: {
    EMAIL: { description: 'The address; tells whom a row is about. Needed.' },
    EXTERNAL_ID: {
      description: 'Key in the directory, such as a staff number; finds people whose address changed.',
    },
    NAME: { description: 'The full name. Needed, unless both parts of it have columns.' },
    GIVEN_NAME: { description: 'The first part of the name.' },
    FAMILY_NAME: { description: 'The last part of the name.' },
    TITLE: { description: 'What they do.' },
    UNIT: {
      description: 'Where they work: a path such as "Health / Hospital / ICU", or the name of a unit.',
    },
    LEVEL: { description: 'Rung of the hierarchy, 1 = front line, at most 20.' },
    MANAGER: { description: 'Whom they report to, by address or key.' },
    LANGUAGE: { description: 'A code such as de; kept only for who has chosen none.' },
    TIME_ZONE: { description: 'Such as Europe/Berlin; kept only for who has chosen none.' },
  },
});

export enum TableEncoding {
  UTF_8 = 'utf-8',
  WINDOWS_1252 = 'windows-1252',
  UTF_16 = 'utf-16le',
}
registerEnumType(TableEncoding, {
  name: 'TableEncoding',
  description: 'How the letters of a table are written.',
  valuesMap: {
    UTF_8: { description: 'What most programs write today.' },
    WINDOWS_1252: { description: 'What older programs of western languages write.' },
    UTF_16: { description: 'What spreadsheets call Unicode text.' },
  },
});

export enum TableDelimiter {
  COMMA = ',',
  SEMICOLON = ';',
  TAB = '\t',
}
registerEnumType(TableDelimiter, {
  name: 'TableDelimiter',
  description: 'What stands between the columns of a table.',
  valuesMap: {
    COMMA: { description: 'A comma.' },
    SEMICOLON: { description: 'A semicolon.' },
    TAB: { description: 'A tab.' },
  },
});

export enum PeopleImportState {
  UNMAPPED = 'unmapped',
  READING = 'reading',
  READY = 'ready',
  APPLYING = 'applying',
  APPLIED = 'applied',
  FAILED = 'failed',
  CANCELLED = 'cancelled',
}
registerEnumType(PeopleImportState, {
  name: 'PeopleImportState',
  description: 'Where an import of people stands.',
  valuesMap: {
    UNMAPPED: { description: 'A needed column is not known: look again and say which it is.' },
    READING: { description: 'The table is being read and compared.' },
    READY: { description: 'Compared; nothing is written yet.' },
    APPLYING: { description: 'Being written.' },
    APPLIED: { description: 'Written, all of it.' },
    FAILED: { description: 'Stopped, nothing is written; `failure` says why.' },
    CANCELLED: { description: 'Stopped because somebody asked for it; nothing is written.' },
  },
});

export enum PeopleRowKind {
  ADDED = 'added',
  UPDATED = 'updated',
  SAME = 'same',
  BROKEN = 'broken',
}
registerEnumType(PeopleRowKind, {
  name: 'PeopleRowKind',
  description: 'What a row of the table means for the directory.',
  valuesMap: {
    ADDED: { description: 'Somebody new.' },
    UPDATED: { description: 'Somebody who is there and changes.' },
    SAME: { description: 'Somebody who is there and stays as they are.' },
    BROKEN: { description: 'A row that cannot be taken as it is.' },
  },
});

@ObjectType('PeopleImportColumn', { description: 'A column of the table.' })
export class PeopleImportColumnType {
  @Field(() => String, { description: 'Its name in the first line.' })
  name!: string;

  @Field(() => [String], { description: 'What stands in it in the first rows.' })
  samples!: string[];

  @Field(() => PersonFieldName, { nullable: true, description: 'What it holds; null = left out.' })
  field!: PersonField | null;
}

@ObjectType('PeopleImportCounts', { description: 'What an import found, in numbers.' })
export class PeopleImportCountsType {
  @Field(() => Int, { description: 'Rows of the table.' })
  rows!: number;
  @Field(() => Int, { description: 'People who come new.' })
  added!: number;
  @Field(() => Int, { description: 'People who change.' })
  updated!: number;
  @Field(() => Int, { description: 'People who stay as they are.' })
  same!: number;
  @Field(() => Int, { description: 'Rows that cannot be taken as they are.' })
  broken!: number;
  @Field(() => Int, { description: 'Members with an account whom the table does not name.' })
  missing!: number;
  @Field(() => Int, { description: 'Units that would be made.' })
  newUnits!: number;
  @Field(() => Int, {
    description:
      'Broken rows that do not tell whom they are about; while there are any, nobody is switched off.',
  })
  unknown!: number;
}

@ObjectType('PeopleImportFailure', { description: 'Why an import cannot go on.' })
export class PeopleImportFailureType {
  @Field(() => String, {
    description:
      'NO_EMAIL, NO_NAME (unmapped); QUOTE_OPEN, QUOTE_STRAY, ROW_TOO_LONG (the table); CHANGED_MEANWHILE (look again); FORBIDDEN; INTERNAL.',
  })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'The line of the table it happened at, if it was one.' })
  line?: number;
}

@ObjectType('PeopleImport', { description: 'A table of people on its way into the directory.' })
export class PeopleImportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The table that was handed in; null from the command line.',
  })
  fileId!: string | null;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => TableEncoding, { description: 'How its letters are read.' })
  encoding!: TableForm['encoding'];

  @Field(() => TableDelimiter, { description: 'What parts its columns.' })
  delimiter!: TableForm['delimiter'];

  @Field(() => [PeopleImportColumnType], { description: 'Its columns, in order.' })
  columns!: PeopleImportColumnType[];

  @Field(() => PeopleImportState, { description: 'Where it stands.' })
  state!: ImportState;

  @Field(() => String, {
    nullable: true,
    description: 'What is being done: reading, comparing or writing; null while nothing is.',
  })
  step!: ImportStep | null;

  @Field(() => Float, { description: 'How far the step is, 0 to 1.' })
  share!: number;

  @Field(() => PeopleImportFailureType, {
    nullable: true,
    description: 'Why it cannot go on; null when it can.',
  })
  failure!: PeopleImportFailureType | null;

  @Field(() => PeopleImportCountsType, { nullable: true, description: 'What it found; null until compared.' })
  counts!: PeopleImportCountsType | null;
}

@ObjectType('PersonChange', { description: 'One field of a member that would change.' })
export class PersonChangeType {
  @Field(() => String, {
    description: 'A PersonField in lower case, such as unit, or isActive for a return.',
  })
  field!: string;
  @Field(() => String, { nullable: true, description: 'As it is; null when empty.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'As it would be; null when empty.' })
  after!: string | null;
}

@ObjectType('PersonProblem', { description: 'What is wrong with a row.' })
export class PersonProblemType {
  @Field(() => PersonFieldName, { nullable: true, description: 'The field; null for the row as a whole.' })
  field!: PersonField | null;
  @Field(() => String, {
    description:
      'REQUIRED, TOO_SHORT, TOO_LONG, BAD_FORMAT, BAD_CHARACTERS, TOO_MANY_CELLS, DUPLICATE, TAKEN, AMBIGUOUS, UNKNOWN, SELF, CIRCLE, LEFT_OUT.',
  })
  code!: string;
  @Field(() => Int, { nullable: true, description: 'Another line of the table that has to do with it.' })
  line?: number;
  @Field(() => String, { nullable: true, description: 'What stands there, or the limit.' })
  value?: string;
}

@ObjectType('PeopleImportRow', { description: 'A row of the table and what it means.' })
export class PeopleImportRowType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Line of the file in which it begins, from 1.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'The address in it.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'The name in it.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'The unit in it, as it stands there.' })
  unit!: string | null;
  @Field(() => [PersonChangeType], { description: 'What would change; empty unless UPDATED.' })
  changes!: PersonChangeType[];
  @Field(() => [PersonProblemType], { description: 'What is wrong; empty unless BROKEN.' })
  problems!: PersonProblemType[];
}

@ObjectType({ description: 'A page of rows of an import.' })
export class PeopleImportRowConnection extends connectionOf('PeopleImportRow', () => PeopleImportRowType) {}

@InputType({ description: 'A table to read and compare. Administrators may send it.' })
export class LookAtPeopleInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The table, handed in whole; REQUIRED while pieces are missing.' })
  fileId!: string;
  @Field(() => TableEncoding, { nullable: true, description: 'How its letters are read; null = guessed.' })
  encoding?: TableForm['encoding'] | null;
  @Field(() => TableDelimiter, { nullable: true, description: 'What parts its columns; null = guessed.' })
  delimiter?: TableForm['delimiter'] | null;
  @Field(() => [PersonFieldName], {
    nullable: 'itemsAndList',
    description:
      'What each column holds, in order, null for those left out; null = guessed from their names. WRONG when they are not as many as the columns, or one is named twice.',
  })
  fields?: (PersonField | null)[] | null;
}

@InputType({ description: 'An import to write into the directory. Administrators may send it.' })
export class ApplyPeopleImportInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The import, READY.' })
  importId!: string;
  @Field(() => Boolean, { description: 'Whether broken rows are left out; otherwise they forbid it.' })
  leaveOutBroken!: boolean;
  @Field(() => Boolean, {
    description:
      'Whether members whom the table does not name are switched off: their sessions end, their words stay.',
  })
  deactivateMissing!: boolean;
}

@InputType({ description: 'An import to stop. Administrators may send it.' })
export class CancelPeopleImportInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}
