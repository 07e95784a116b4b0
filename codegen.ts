import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types for every `graphql(…)` of the web client, from the schema the API prints.
 * Only types are taken from the result: the documents themselves stay in the chunk of the screen that
 * asks for them (see apps/web/src/apollo/graphql.ts), so a new screen costs the first page nothing.
 */
const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/graphql/**'],
  ignoreNoDocuments: true,
  // Only graphql(…): the gql`…` of a few specs is their own affair.
  pluckConfig: { modules: [], globalGqlIdentifierName: ['graphql'], gqlMagicComment: 'none' },
  generates: {
    'apps/web/src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { ID: 'string', DateTime: 'string' },
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        importExtension: '.ts',
        enumType: 'string-literal',
        nonOptionalTypename: false,
      },
    },
  },
};

export default config;
