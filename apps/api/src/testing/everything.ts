import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A field that is left out wherever it is met, such as `Member.ideas`. */
export type LeftOut = ReadonlySet<string>;

/** All fields of a type that need no argument, and theirs, to a depth; as the text of a selection. */
export function everythingOf(
  schema: GraphQLSchema,
  typeName: string,
  depth: number,
  leftOut: LeftOut,
): string {
  return selection(schema.getType(typeName)!, depth, leftOut);
}

function selection(type: GraphQLNamedType, depth: number, leftOut: LeftOut): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (leftOut.has(`${type.name}.${field.name}`)) return [];
    if (
      field.args.some(({ type: of, defaultValue }) => defaultValue === undefined && String(of).endsWith('!'))
    )
      return [];
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [field.name];
    const below = depth > 0 ? selection(inner, depth - 1, leftOut) : '';
    return below ? [`${field.name} ${below}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}
