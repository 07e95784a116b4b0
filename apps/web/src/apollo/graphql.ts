import { Kind, parse, visit, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { graphql as generated } from '../graphql/gql.ts';

const fragments = new Map<string, FragmentDefinitionNode>();

/** The fragments that a definition spreads, and those that they spread. */
function spreadIn(definitions: readonly DefinitionNode[], found = new Map<string, FragmentDefinitionNode>()) {
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        if (found.has(value) || definitions.some((own) => 'name' in own && own.name?.value === value)) return;
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`The fragment ${value} is not loaded yet: import the component it stands beside.`);
        found.set(value, fragment);
        spreadIn([fragment], found);
      },
    });
  }
  return found;
}

function documentOf(source: string): DocumentNode {
  const document = parse(source, { noLocation: true });
  const spread = spreadIn(document.definitions);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { ...document, definitions: [...document.definitions, ...spread.values()] };
}

/**
 * Turns GraphQL text into a typed document: graphql(`query Feed { … }`). The types come from the generated
 * catalogue by the very text (run `npm run codegen` after a change); the text itself stays in the chunk of its
 * screen. A fragment is known once the component beside it is imported, which it is by whoever renders it.
 */
export const graphql = documentOf as unknown as typeof generated;
