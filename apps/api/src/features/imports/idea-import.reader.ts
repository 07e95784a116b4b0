import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';
import { TableFilesReader } from '../table-files/index.ts';
import { IdeaImport, IdeaImportFile } from './idea-import.entity.ts';
import type { SourceBytes } from './imports.types.ts';
import type { KeptRefusal } from './kept-refusals.ts';

interface PageWish {
  first: number;
  after: string | null;
}

const isNumber = (values: unknown): values is [number] =>
  Array.isArray(values) && values.length === 1 && Number.isInteger(values[0]);
const isPlace = (values: unknown): values is [string, string] =>
  Array.isArray(values) &&
  values.length === 2 &&
  !Number.isNaN(Date.parse(String(values[0]))) &&
  validate(values[1]);

@Injectable()
export class IdeaImportReader {
  constructor(
    private readonly database: Database,
    private readonly tables: TableFilesReader,
  ) {}

  /** An import, for administrators; null for everybody else. */
  async find(viewer: Viewer, id: string): Promise<IdeaImport | null> {
    return canAdminister(viewer) && validate(id) ? this.database.of(IdeaImport).findOneBy({ id }) : null;
  }

  /** The same. Throws NotFound. */
  async require(viewer: Viewer, id: string): Promise<IdeaImport> {
    const found = await this.find(viewer, id);
    if (!found) throw new NotFound('import');
    return found;
  }

  /** The same, nobody else changing it until the transaction ends. Throws NotFound. */
  async requireForChange(viewer: Viewer, id: string): Promise<IdeaImport> {
    const { id: known } = await this.require(viewer, id);
    return this.database
      .of(IdeaImport)
      .findOneOrFail({ where: { id: known }, lock: { mode: 'pessimistic_write' } });
  }

  /** What administrators have brought in, the latest first; nothing for everybody else. */
  async all(viewer: Viewer, { first, after }: PageWish): Promise<Page<IdeaImport>> {
    if (!canAdminister(viewer)) return pageOf<IdeaImport>([], () => '', { before: false, after: false });
    const [at, last] = after ? decodeCursor(after, 'after', isPlace) : [null, null];
    const query = this.database
      .of(IdeaImport)
      .createQueryBuilder('i')
      .orderBy('i.created_at', 'DESC')
      .addOrderBy('i.id', 'DESC')
      .limit(first + 1);
    if (at) query.where('(i.created_at, i.id) < (:at, :last)', { at, last });
    const rows = await query.getMany();
    return pageOf(rows.slice(0, first), ({ createdAt, id }) => encodeCursor([createdAt.toISOString(), id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  filesOf(importId: string): Promise<IdeaImportFile[]> {
    return this.database.of(IdeaImportFile).find({ where: { importId }, order: { position: 'ASC' } });
  }

  /** The bytes of a file, wherever it was handed in. */
  bytesOf({ fileId, name, size }: IdeaImportFile): SourceBytes {
    return { name, size, open: () => Readable.from(this.tables.bytesOf(fileId)) };
  }

  /** Rows that the last run could not take, as they were met. */
  async refusals(importId: string, { first, after }: PageWish): Promise<Page<KeptRefusal>> {
    const last = after ? decodeCursor(after, 'after', isNumber)[0] : 0;
    const rows = await this.database.rows<KeptRefusal>(
      `select number, file, line, code, params, field, value from idea_import_refusals
       where import_id = $1 and number > $2 order by number limit $3`,
      [importId, last, first + 1],
    );
    return pageOf(rows.slice(0, first), ({ number }) => encodeCursor([number]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }
}
