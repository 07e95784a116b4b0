import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Conflict, NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { csvFile } from './csv/csv-file.ts';
import { fieldsOf, type TableMapping } from './csv/mapping.rules.ts';
import { scopeOf } from './csv/table-files.ts';
import { IdeaImportReader } from './idea-import.reader.ts';
import type { IdeaImportRowType } from './idea-import-report.schema.ts';
import { refusalShown } from './idea-import.shown.ts';
import type { NumberedRow } from './imports.types.ts';
import { Notes } from './notes.ts';
import { Refusal } from './refusal.ts';

const ROWS = 8;
const LONGEST = 200;

/** The first rows of a table, read as the import will read them. */
@Injectable()
export class TablePreview {
  constructor(private readonly imports: IdeaImportReader) {}

  async of(viewer: Viewer, importId: string, position: number): Promise<IdeaImportRowType[]> {
    const { id, timeZone } = await this.imports.require(viewer, importId);
    const file = (await this.imports.filesOf(id)).find((one) => one.position === position);
    if (!file) throw new NotFound('table file');
    const { entry, survey, name } = file;
    if (!survey || !entry || entry.kind === 'none') return [];
    const plan = { mapping: entry, zone: timeZone, scope: scopeOf(entry, name), isGuess: false };
    const table = csvFile(this.imports.bytesOf(file), survey, plan);
    const reading = { notes: new Notes(), now: clock.now(), onBytes: () => undefined };
    const rows: IdeaImportRowType[] = [];
    try {
      for await (const batch of table.rows(reading)) {
        for (const row of batch.slice(0, ROWS - rows.length)) rows.push(shown(row, name, entry));
        if (rows.length >= ROWS) break;
      }
    } catch {
      // What cannot be read to its end is told by the run; a preview shows what comes before.
    }
    if (rows.length === 0 && survey.rows > 0) throw new Conflict('idea_import.files_gone');
    return rows;
  }
}

function shown({ line, row }: NumberedRow, file: string, { kind }: TableMapping): IdeaImportRowType {
  if (row instanceof Refusal) {
    const { code, params, field, value } = row;
    return { line, cells: [], refusal: refusalShown({ file, line, code, params, field, value }) };
  }
  const cells = fieldsOf[kind].flatMap((field) => {
    const text = field === 'tags' ? row.texts(field).join(', ') : row.text(field);
    return text ? [{ field, text: text.slice(0, LONGEST).toWellFormed() }] : [];
  });
  return { line, cells, refusal: null };
}
