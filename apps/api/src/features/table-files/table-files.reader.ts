import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { TableFile } from './table-file.entity.ts';

@Injectable()
export class TableFilesReader {
  constructor(private readonly database: Database) {}

  /** A file that the viewer handed in; null for every other. */
  async find(viewer: Viewer, id: string): Promise<TableFile | null> {
    return validate(id)
      ? this.database.of(TableFile).findOneBy({ id, memberId: viewer.memberId })
      : Promise.resolve(null);
  }

  /** The same. Throws NotFound. */
  async require(viewer: Viewer, id: string): Promise<TableFile> {
    const file = await this.find(viewer, id);
    if (!file) throw new NotFound('table file');
    return file;
  }

  /** A file for work in the background, which was begun by somebody who had `require`d it. */
  byId(id: string): Promise<TableFile | null> {
    return this.database.of(TableFile).findOneBy({ id });
  }

  /** The bytes of a file that has arrived whole, piece by piece; whoever calls has asked `require` whose it is. */
  async *bytesOf(id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const piece = await this.database.row<{ bytes: Buffer }>(
        `select bytes from table_file_pieces where file_id = $1 and position = $2`,
        [id, position],
      );
      if (!piece) return;
      yield piece.bytes;
    }
  }
}
