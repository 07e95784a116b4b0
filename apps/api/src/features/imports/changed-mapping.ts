import {
  fieldsOf,
  MAPPING_VERSION,
  type FieldSource,
  type FileMapping,
  type Mapping,
  type MappedField,
  type TableKind,
} from './csv/mapping.rules.ts';

/** What a screen says of a field: the columns it comes from, none when it has none. */
export interface ChosenField {
  field: string;
  columns: string[];
}

export interface ChosenFile {
  position: number;
  kind: TableKind | 'none';
  dateOrder?: 'day-month' | 'month-day' | null;
  fields: ChosenField[];
}

/** Columns that a source names; a fixed value and the row's content have none. */
export function columnsOf(source: FieldSource | undefined): string[] {
  if (source === undefined) return [];
  if (typeof source === 'string' || Array.isArray(source)) return [source].flat();
  if ('join' in source) return source.join;
  return 'column' in source ? [source.column].flat() : [];
}

/**
 * A file's entry as somebody changed it on a screen, which knows columns alone: what a field's source says besides, such as
 * the meaning of values, stays as long as its columns do.
 */
export function changedEntry(name: string, before: FileMapping | undefined, chosen: ChosenFile): FileMapping {
  if (chosen.kind === 'none') return { file: name, kind: 'none' };
  const known = before && before.kind === chosen.kind ? before.fields : {};
  const fields: Record<string, FieldSource> = {};
  for (const field of fieldsOf[chosen.kind] as readonly MappedField[]) {
    const columns = chosen.fields.find((one) => one.field === field)?.columns ?? [];
    const source = known[field];
    if (source !== undefined && columnsOf(source).join('\n') === columns.join('\n')) fields[field] = source;
    else if (columns.length === 1) fields[field] = columns[0]!;
    else if (columns.length > 1)
      fields[field] = { join: columns, ...(field === 'body' && { headings: true }) };
  }
  if (chosen.kind !== 'votes' && fields['id'] === undefined) fields['id'] = { from: 'content' };
  const across = before?.kind === 'votes' && chosen.kind === 'votes' && before.ideasAcross;
  // Not named, it stays as it was.
  const order =
    chosen.dateOrder === undefined && before && 'dateOrder' in before ? before.dateOrder : chosen.dateOrder;
  const entry = {
    file: before?.file ?? name,
    kind: chosen.kind,
    ...(order && { dateOrder: order }),
    ...(before && 'scoped' in before && before.scoped && { scoped: true }),
    ...(across && { ideasAcross: across }),
    fields,
  };
  return entry as FileMapping;
}

/** The choices of an import as a mapping file; files of the same tool share an entry. */
export function mappingOf(
  entries: readonly FileMapping[],
  timeZone: string,
  statuses: Record<string, string> | null,
): Mapping {
  const files = [...new Map(entries.map((entry) => [entry.file, entry])).values()];
  return { version: MAPPING_VERSION, timeZone, ...(statuses && { statuses }), files };
}
