import type { ColumnLook } from './column-profile.ts';
import { headingWords, usualHeadings } from './heading-words.ts';
import { fieldsOf, type FieldSource, type MappedField, type TableKind } from './mapping.rules.ts';
import type { TableSurvey } from './survey-table.ts';

export type Fields = Partial<Record<MappedField, FieldSource>>;

/** Fields whose cells must look like something, whatever the heading says. */
const mustBe: Partial<Record<MappedField, (column: ColumnLook) => boolean>> = {
  createdAt: (column) => column.isDates || column.filled === 0,
  authorEmail: (column) => column.isAddresses || column.filled === 0,
  voterEmail: (column) => column.isAddresses || column.filled === 0,
  votesUp: (column) => column.isNumbers || column.filled === 0,
  votesDown: (column) => column.isNumbers || column.filled === 0,
  votesPass: (column) => column.isNumbers || column.filled === 0,
  url: (column) => /^https?:\/\//.test(column.samples[0] ?? ''),
  category: (column) => column.averageLength <= 80,
};

/** Which column is which field, by the headings of usual exports: the surest heading first, each column once. */
export function guessFields(kind: TableKind, { columns }: TableSurvey): Fields {
  const byWords = new Map<string, ColumnLook>();
  for (const column of columns) {
    const words = headingWords(column.name);
    if (!byWords.has(words)) byWords.set(words, column);
  }
  const taken = new Set<string>();
  const fields: Fields = {};
  for (const field of fieldsOf[kind]) {
    const column = (usualHeadings[kind][field] ?? '')
      .split('|')
      .map((words) => byWords.get(words))
      .find((found) => found && !taken.has(found.name) && (mustBe[field]?.(found) ?? true));
    if (!column) continue;
    taken.add(column.name);
    fields[field] = column.name;
  }
  return refined(kind, fields, columns);
}

/** What single headings cannot say. */
function refined(kind: TableKind, fields: Fields, columns: ColumnLook[]): Fields {
  const named = (words: string) => columns.find((column) => headingWords(column.name) === words)?.name;
  const [day, hour] = [named('date') ?? named('fecha'), named('time') ?? named('hora')];
  // Day and time of day in two columns.
  if (day && hour && (fields.createdAt === day || fields.createdAt === undefined))
    fields.createdAt = { join: [day, hour] };
  if (kind === 'ideas') {
    const [summary, text] = [
      named('summary') ?? named('resumen'),
      named('text') ?? named('description') ?? named('body') ?? named('texto') ?? named('descripcion'),
    ];
    if (summary && text) fields.body = { join: [summary, text] };
  }
  const parent = fields.parentId;
  if (typeof parent === 'string' && headingWords(parent) === 'ancestry')
    fields.parentId = { column: parent, lastOf: '/' };
  const [topic, number, reply] = [named('topic id'), named('post number'), named('reply to post number')];
  // Discourse counts posts within their topic.
  if (kind === 'comments' && topic && number && reply) {
    fields.ideaId = topic;
    fields.id = { join: [topic, number] };
    fields.parentId = { join: [topic, reply] };
  }
  return fields;
}
