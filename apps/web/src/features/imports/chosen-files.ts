import type { IdeaImport_PartsFragment, MapIdeasInput } from '../../graphql/graphql.ts';

export type ImportFile = IdeaImport_PartsFragment['files'][number];
export type ChosenFile = MapIdeasInput['files'][number];

/** A file as it stands, in the words of the act that changes it. */
export const chosenFile = ({ position, kind, dateOrder, fields }: ImportFile): ChosenFile => ({
  position,
  kind,
  dateOrder,
  fields: fields.flatMap(({ name, columns }) => (columns.length > 0 ? [{ field: name, columns }] : [])),
});

/** The same with one field from other columns. */
export const withColumns = (file: ChosenFile, field: string, columns: string[]): ChosenFile => ({
  ...file,
  fields: [
    ...file.fields.filter((one) => one.field !== field),
    ...(columns.length > 0 ? [{ field, columns }] : []),
  ],
});
