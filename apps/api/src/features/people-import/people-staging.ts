import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import type { PersonRow } from './person.rules.ts';

const columns: [name: string, type: string, read: (row: PersonRow) => unknown][] = [
  ['line', 'int', ({ line }) => line],
  ['email', 'text', ({ email }) => email],
  ['directory_id', 'text', ({ directoryId }) => directoryId],
  ['name', 'text', ({ name }) => name],
  ['title', 'text', ({ title }) => title],
  ['unit', 'text', ({ unit }) => unit],
  ['level', 'smallint', ({ level }) => level],
  ['manager', 'text', ({ manager }) => manager],
  ['language', 'text', ({ language }) => language],
  ['time_zone', 'text', ({ timeZone }) => timeZone],
  ['member_id', 'uuid', () => newId()],
  ['problems', 'jsonb', ({ problems }) => (problems.length === 0 ? '[]' : JSON.stringify(problems))],
];

const names = columns.map(([name]) => name).join(', ');
const insert = `insert into staged_people (import_id, is_new, address, ${names})
  select $1, true, lower(email), ${names}
  from unnest(${columns.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ')}) as r(${names})`;

/** The rows of a table beside the directory, where both can be compared. */
@Injectable()
export class PeopleStaging {
  constructor(private readonly database: Database) {}

  /** Room for the rows until the transaction ends: judging changes each several times, which nobody need keep. */
  async begin(): Promise<void> {
    await this.database.rows(
      `create temp table staged_people (like people_import_rows including defaults) on commit drop`,
    );
  }

  /** Adds rows, each with the id that a new member of that row would have. */
  async add(importId: string, rows: readonly PersonRow[]): Promise<void> {
    await this.database.rows(insert, [importId, ...columns.map(([, , read]) => rows.map(read))]);
  }

  /** Tells the planner how many there are. */
  async ready(): Promise<void> {
    await this.database.rows('analyze staged_people');
  }

  /** Keeps the rows as they were judged, to be looked at and applied. */
  async keep(importId: string): Promise<void> {
    await this.database.rows(`delete from people_import_rows where import_id = $1`, [importId]);
    await this.database.rows(`insert into people_import_rows select * from staged_people`);
    await this.database.rows('analyze people_import_rows');
  }
}
