import { fieldsOf, neededFields } from './csv/mapping.rules.ts';
import { columnsOf } from './changed-mapping.ts';
import type { IdeaImportFile } from './idea-import.entity.ts';
import { DateOrderName, IdeaTableKind, type IdeaImportFileType } from './idea-table.schema.ts';
import {
  type IdeaImportRefusalType,
  type IdeaImportReportType,
  type SentencePartType,
} from './idea-import-report.schema.ts';
import type { Params } from './import-sentences.ts';
import type { ImportReport } from './imports.types.ts';
import type { KeptRefusal } from './kept-refusals.ts';

const SHOWN_COLUMNS = 200;

const partsOf = (params: Params): SentencePartType[] =>
  Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));

export const refusalShown = ({ params, ...refusal }: Omit<KeptRefusal, 'number'>): IdeaImportRefusalType => ({
  ...refusal,
  params: partsOf(params),
});

/** A file as a screen maps it; none before it has been looked at. */
export function fileShown({ position, name, size, survey, entry }: IdeaImportFile): IdeaImportFileType[] {
  if (!survey || !entry) return [];
  const kind = entry.kind;
  const fields = kind === 'none' ? {} : entry.fields;
  const dated = survey.columns.filter((column) => columnsOf(fields['createdAt']).includes(column.name));
  const order = kind === 'none' ? null : (entry.dateOrder ?? null);
  return [
    {
      position,
      name,
      size,
      rows: survey.rows,
      kind: kind as IdeaTableKind,
      dateOrder: order as DateOrderName | null,
      isOrderDoubtful: dated.some(({ orderMatters, dateOrder }) => orderMatters && !dateOrder),
      needsTimeZone: dated.some(({ hasZonelessTimes }) => hasZonelessTimes),
      isMatrix: 'ideasAcross' in entry && entry.ideasAcross !== undefined,
      columns: survey.columns
        .slice(0, SHOWN_COLUMNS)
        .map((column) => ({ name: column.name, samples: column.samples })),
      fields:
        kind === 'none'
          ? []
          : fieldsOf[kind].map((field) => ({
              name: field,
              columns: columnsOf(fields[field]),
              isNeeded: neededFields[kind].includes(field),
              isMade: fields[field] !== undefined && columnsOf(fields[field]).length === 0,
            })),
    },
  ];
}

export function reportShown({ dryRun, space, files, unmapped }: ImportReport): IdeaImportReportType {
  return {
    isDryRun: dryRun,
    spaceIsNew: space.isNew,
    files: files.map(({ kind, notes, ...tally }) => ({
      ...tally,
      kind: kind as IdeaTableKind,
      notes: notes.map(({ code, params, times }) => ({ code, params: partsOf(params), times })),
    })),
    unknownStatuses: unmapped.map(([status, ideas]) => ({ status, ideas })),
  };
}
