import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// A component sees the fields of its own fragment and no others.
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
