import { createFragmentRegistry } from '@apollo/client/cache';
import { Kind, type DocumentNode } from 'graphql';
import type { graphql as generated } from '../graphql/gql.ts';
import { parseDocument } from './parse-document.ts';

/** The fragments of all components loaded so far; the cache adds those that an operation spreads. */
export const fragments = createFragmentRegistry();

function documentOf(source: string): DocumentNode {
  const document = parseDocument(source);
  if (document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION))
    fragments.register(document);
  return document;
}

/**
 * Turns GraphQL text, a plain template string, into a typed document. The types come from the generated
 * catalogue by the very text (run `npm run codegen` after a change); the text itself stays in the chunk of its
 * screen. A fragment is known once the component beside it is imported, which it is by whoever renders it.
 */
export const graphql = documentOf as unknown as typeof generated;
