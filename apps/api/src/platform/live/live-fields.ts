import { Extensions } from '@nestjs/graphql';
import {
  defaultFieldResolver,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

const MARK = 'sameForAudience';

/**
 * Says of a field with a resolver that everybody with the same rights gets the same, but for what is told in
 * `RequestContext.exceptions`; so subscriptions may answer it once for all of them.
 */
export const SameForAudience = () => Extensions({ [MARK]: true });

/**
 * Whether an operation asks for something that may depend on the single viewer: a field that computes its value and does
 * not say `@SameForAudience()`, or one called `viewer…`. Such a subscription is executed for each member by itself.
 */
export function isPersonal(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        if (field && dependsOnViewer(field)) found = true;
      },
    }),
  );
  return found;
}

/** Nest gives each plain field a resolver that reads the property. Should it call that otherwise, all fields count as computed. */
const isProperty = (resolve: { name: string }): boolean => resolve.name === 'rootFieldResolver';

function dependsOnViewer(field: GraphQLField<unknown, unknown>): boolean {
  if (field.name.startsWith('viewer')) return true;
  const isPlain =
    !field.subscribe &&
    (!field.resolve || field.resolve === defaultFieldResolver || isProperty(field.resolve));
  return !isPlain && field.extensions[MARK] !== true;
}
