import { ImportRefused, type SourceBytes, type SourceFile } from '../imports.types.ts';
import { csvFile } from './csv-file.ts';
import { headingNames } from './heading-names.ts';
import { neededFields, starOf, tableKinds, type FileMapping, type Mapping } from './mapping.rules.ts';
import type { TableSurvey } from './survey-table.ts';
import { Columns, cellReader } from './cell-reader.ts';

export interface SurveyedTable {
  source: SourceBytes;
  survey: TableSurvey;
}

export interface PlannedTable extends SurveyedTable {
  entry: FileMapping;
}

/**
 * The tables of a source as files of the neutral form, in the order in which they are read: ideas, comments, votes with
 * their dates, matrices. Those that the mapping says are nothing are left out. Throws ImportRefused.
 */
export function tableFiles(
  tables: readonly PlannedTable[],
  { zone, isGuess }: { zone: string | null; isGuess: boolean },
): SourceFile[] {
  const planned = tables.flatMap(({ source, survey, entry }) => {
    if (entry.kind === 'none') return [];
    checkColumns(entry, survey);
    const file = csvFile(source, survey, {
      mapping: entry,
      zone,
      scope: scopeOf(entry, source.name),
      isGuess,
    });
    return [{ file, place: tableKinds.indexOf(entry.kind) * 2 + ('ideasAcross' in entry ? 1 : 0) }];
  });
  if (planned.length === 0)
    throw new ImportRefused(
      `None of ${tables.map(({ source }) => source.name).join(', ')} is ideas, comments or votes by the mapping. Write the guess with --write-mapping FILE, change it, and use it with --mapping FILE.`,
    );
  return planned.sort((a, b) => a.place - b.place).map(({ file }) => file);
}

/** What the ids of a file are counted within; empty when they are the source's own. */
export const scopeOf = (entry: FileMapping, name: string): string =>
  'scoped' in entry && entry.scoped ? (starOf(entry.file, name) ?? '') : '';

/** An entry for the very name goes before one with a star. */
export function entryFor(mapping: Mapping, name: string): FileMapping {
  const fitting = mapping.files.filter(({ file }) => starOf(file, name) !== null);
  return fitting.find(({ file }) => !file.includes('*')) ?? fitting[0] ?? { file: name, kind: 'none' };
}

/** A needed field without a column would refuse every row; better say it once. */
function checkColumns(entry: Exclude<FileMapping, { kind: 'none' }>, survey: TableSurvey): void {
  const names = headingNames(survey.columns.map(({ name }) => name));
  const columns = new Columns(names);
  const missing = neededFields[entry.kind].filter((field) => {
    if (entry.kind === 'votes' && entry.ideasAcross && field === 'ideaId') return false;
    if (field === 'voter' && (entry.fields['voterEmail'] || entry.fields['voterName'])) return false;
    const source = entry.fields[field];
    if (source === undefined) return true;
    if (typeof source === 'object' && 'from' in source) return false;
    return cellReader(source, columns, 'words') === null;
  });
  if (missing.length > 0)
    throw new ImportRefused(
      `${survey.name}: no column is mapped to ${missing.map((field) => `"${field}"`).join(', ')} of ${entry.kind}. Its columns are: ${names.slice(0, 30).join(', ')}${names.length > 30 ? ', …' : ''}.`,
    );
}
