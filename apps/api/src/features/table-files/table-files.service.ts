import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { TableFile } from './table-file.entity.ts';
import { TableFilesReader } from './table-files.reader.ts';
import { canHandInTables, tableFileRules } from './table-files.rules.ts';
import type { AddTablePieceInput, HandInTableInput } from './table-files.schema.ts';

const KEPT_MS = 86_400_000;

@Injectable()
export class TableFilesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly files: TableFilesReader,
  ) {}

  /** Announces a table; its pieces follow. Throws Forbidden `tables.hand_in`, InvalidInput. */
  handIn(viewer: Viewer, input: HandInTableInput): Promise<{ fileId: string }> {
    return this.acts.perform('handInTable', viewer, input, async (act) => {
      if (!canHandInTables(viewer)) throw new Forbidden('tables.hand_in');
      const { name, size } = valid(tableFileRules, input);
      // Files are no part of what is kept for ever: what an import wanted of them, it has taken.
      await this.database.rows(`delete from table_files where created_at < $1`, [
        new Date(act.at.getTime() - KEPT_MS),
      ]);
      const id = newId();
      const file = { id, memberId: viewer.memberId, name, size, received: 0, createdAt: act.at };
      await this.database.of(TableFile).insert(file);
      return { fileId: id };
    });
  }

  /** Takes one piece, in any order; one that is there already is kept as it is. Throws NotFound, InvalidInput. */
  addPiece(viewer: Viewer, input: AddTablePieceInput): Promise<{ fileId: string }> {
    return this.acts.perform('addTablePiece', viewer, input, async () => {
      const file = await this.files.require(viewer, input.fileId);
      const { position } = input;
      const expected = Number.isInteger(position) && position >= 0 ? file.sizeOfPiece(position) : 0;
      if (expected === 0) throw new InvalidInput([{ path: 'position', code: 'WRONG' }]);
      const bytes = Buffer.from(input.content, 'base64');
      if (bytes.length !== expected) throw new InvalidInput([{ path: 'content', code: 'WRONG' }]);
      await this.database.rows(
        `with added as (
           insert into table_file_pieces (file_id, position, bytes) values ($1, $2, $3)
           on conflict do nothing returning octet_length(bytes) as size
         ) update table_files set received = received + added.size from added where id = $1`,
        [file.id, position, bytes],
      );
      return { fileId: file.id };
    });
  }
}
