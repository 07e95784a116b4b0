import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// A component sees the fields of its own fragment and no others.
declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is the only way to augment one
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
