import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, Member } from '../people/index.ts';
import { PeopleDirectory } from './people-directory.ts';
import { PeopleImport, type ImportCounts } from './people-import.entity.ts';
import type { Problem } from './person.rules.ts';

export type Verdict = 'added' | 'updated' | 'same' | 'broken';

export interface JudgedRow {
  id: string;
  line: number;
  email: string | null;
  name: string | null;
  unit: string | null;
  changes: Record<string, [unknown, unknown]> | null;
  problems: Problem[];
}

interface PageWish {
  first: number;
  after?: string | null;
}

const isLine = (values: unknown): values is [number] =>
  Array.isArray(values) && values.length === 1 && Number.isInteger(values[0]);
const isName = (values: unknown): values is [string, string] =>
  Array.isArray(values) && values.length === 2 && typeof values[0] === 'string' && validate(values[1]);

@Injectable()
export class PeopleImportReader {
  constructor(
    private readonly database: Database,
    private readonly directory: PeopleDirectory,
  ) {}

  /** An import, for administrators; null for everybody else. */
  async find(viewer: Viewer, id: string): Promise<PeopleImport | null> {
    if (!validate(id) || !canAdminister(viewer)) return null;
    return this.database.of(PeopleImport).findOneBy({ id });
  }

  /** The same. Throws NotFound. */
  async require(viewer: Viewer, id: string): Promise<PeopleImport> {
    const found = await this.find(viewer, id);
    if (!found) throw new NotFound('import');
    return found;
  }

  /** For the one job that works on it: a second one waits here until the first has ended. */
  async hold(id: string): Promise<PeopleImport | null> {
    await this.database.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `people import ${id}`,
    ]);
    return this.database.of(PeopleImport).findOneBy({ id });
  }

  async count({ id, memberId }: PeopleImport, newUnits: number): Promise<ImportCounts> {
    const row = await this.database.row<Omit<ImportCounts, 'newUnits'>>(
      `select count(*)::int as rows,
         count(*) filter (where verdict = 'added')::int as added,
         count(*) filter (where verdict = 'updated')::int as updated,
         count(*) filter (where verdict = 'same')::int as same,
         count(*) filter (where verdict = 'broken')::int as broken,
         count(*) filter (where verdict = 'broken' and is_new and (problems @? '$[*] ? (@.code == "TOO_MANY_CELLS" ||
           (@.field == "email" && @.code != "DUPLICATE" && @.code != "TAKEN"))'))::int as unknown,
         (select count(*)::int from members m where ${this.directory.missing(memberId)}) as missing
       from people_import_rows where import_id = $1`,
      [id],
    );
    return { ...row!, newUnits };
  }

  /** Rows of a kind in the order of the table. */
  async rows(importId: string, verdict: Verdict, { first, after }: PageWish): Promise<Page<JudgedRow>> {
    const line = after ? decodeCursor(after, 'after', isLine)[0] : 0;
    const rows = await this.database.rows<JudgedRow>(
      `select import_id || ' ' || line as id, line, email, name, unit, changes, problems from people_import_rows
       where import_id = $1 and verdict = $2 and line > $3 order by line limit $4`,
      [importId, verdict, line, first + 1],
    );
    return pageOf(rows.slice(0, first), (row) => encodeCursor([row.line]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  /** Members whom the table does not name, by name. */
  async missing({ id, memberId }: PeopleImport, { first, after }: PageWish): Promise<Page<Member>> {
    const [name, last] = after ? decodeCursor(after, 'after', isName) : ['', null];
    const ids = await this.database.rows<{ id: string }>(
      `select m.id from members m where ${this.directory.missing(memberId)}
         and ($3::uuid is null or (lower(m.name), m.id) > (lower($2), $3))
       order by lower(m.name), m.id limit $4`,
      [id, name, last, first + 1],
    );
    const found = await this.database
      .of(Member)
      .createQueryBuilder('member')
      .where('member.id = any(:ids)', { ids: ids.map((row) => row.id) })
      .orderBy('lower(member.name)')
      .addOrderBy('member.id')
      .getMany();
    return pageOf(found.slice(0, first), (member) => encodeCursor([member.name, member.id]), {
      before: Boolean(after),
      after: found.length > first,
    });
  }
}
