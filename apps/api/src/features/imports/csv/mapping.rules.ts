import { z } from 'zod';
import { isTimeZone } from './zoned-moment.ts';

/** Version of the form of a mapping file; a later program reads earlier versions. */
export const MAPPING_VERSION = 1;

export const tableKinds = ['ideas', 'comments', 'votes'] as const;
export type TableKind = (typeof tableKinds)[number];

/** The fields of the neutral form that a column can be mapped to, in the order in which they are shown. */
export const fieldsOf = {
  ideas: [
    'id',
    'title',
    'body',
    'author',
    'authorName',
    'authorEmail',
    'createdAt',
    'status',
    'category',
    'tags',
    'votesUp',
    'votesDown',
    'votesPass',
    'url',
    'lang',
  ],
  comments: [
    'id',
    'ideaId',
    'parentId',
    'body',
    'author',
    'authorName',
    'authorEmail',
    'createdAt',
    'votesUp',
    'votesDown',
    'lang',
  ],
  votes: ['ideaId', 'voter', 'voterName', 'voterEmail', 'value', 'createdAt'],
} as const satisfies Record<TableKind, readonly string[]>;
export type MappedField = (typeof fieldsOf)[TableKind][number];

/** Without them no row of the kind could be taken. */
export const neededFields: Record<TableKind, readonly MappedField[]> = {
  ideas: ['id'],
  comments: ['id', 'ideaId', 'body'],
  votes: ['ideaId', 'voter'],
};

const column = z.string().min(1).max(2_000);
const columns = z.union([column, z.array(column).min(1).max(50)]);

/** Where a field comes from: the first of some columns that the file has, several joined, a fixed value, or the row's own content. */
const fieldSource = z.union([
  columns,
  z.strictObject({
    column: columns,
    /** What stands in the cell to what it means. */
    values: z.record(z.string().max(200), z.string().max(200)).optional(),
    /** Of a path such as 12/34 the last part. */
    lastOf: z.string().min(1).max(3).optional(),
  }),
  z.strictObject({
    join: z.array(column).min(1).max(200),
    with: z.string().max(10).optional(),
    /** Each part under the name of its column; for answers to questions. */
    headings: z.boolean().optional(),
  }),
  z.strictObject({ value: z.string().max(200) }),
  /** An id made of what the other fields hold, for exports without one. */
  z.strictObject({ from: z.literal('content') }),
]);
export type FieldSource = z.output<typeof fieldSource>;

const fields = (kind: TableKind) =>
  z.strictObject(
    Object.fromEntries(fieldsOf[kind].map((name) => [name, fieldSource.optional()])) as Record<
      string,
      z.ZodOptional<typeof fieldSource>
    >,
  );

const common = {
  /** The file's name; a star stands for any letters. */
  file: z.string().min(1).max(300),
  dateOrder: z.enum(['day-month', 'month-day']).optional(),
  /** The ids count within what the star of `file` stands for: the tool begins anew with each file. */
  scoped: z.boolean().optional(),
};

export const fileMapping = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('ideas'), fields: fields('ideas') }),
  z.strictObject({ ...common, kind: z.literal('comments'), fields: fields('comments') }),
  z.strictObject({
    ...common,
    kind: z.literal('votes'),
    fields: fields('votes'),
    /** A column for each idea, a row for each voter: the names of these columns, or all whose name is a whole number. */
    ideasAcross: z.union([z.literal('numbers'), z.array(column).min(1).max(10_000)]).optional(),
  }),
  z.strictObject({ file: common.file, kind: z.literal('none') }),
]);
export type FileMapping = z.output<typeof fileMapping>;
export type TableMapping = Exclude<FileMapping, { kind: 'none' }>;

export const mappingRules = z.strictObject({
  version: z.literal(MAPPING_VERSION),
  /** Name of the zone of times that do not say one, such as Europe/Madrid; UTC when missing. */
  timeZone: z.string().refine(isTimeZone, 'is no name of a time zone, such as Europe/Madrid').optional(),
  /** Which status means which stage; as in a status file. */
  statuses: z.record(z.string(), z.string()).optional(),
  files: z.array(fileMapping).min(1).max(200),
});
export type Mapping = z.output<typeof mappingRules>;

/** The part of a name that the star of a pattern stands for; null when the name does not fit. */
export function starOf(pattern: string, name: string): string | null {
  const [head, tail] = splitAtStar(pattern);
  if (tail === null) return pattern.toLowerCase() === name.toLowerCase() ? '' : null;
  const [given, before, after] = [name.toLowerCase(), head.toLowerCase(), tail.toLowerCase()];
  if (given.length < before.length + after.length || !given.startsWith(before) || !given.endsWith(after))
    return null;
  return name.slice(before.length, name.length - after.length);
}

function splitAtStar(pattern: string): [string, string | null] {
  const at = pattern.indexOf('*');
  return at === -1 ? [pattern, null] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
