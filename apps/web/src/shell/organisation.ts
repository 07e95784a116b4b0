import { useQuery } from '@apollo/client/react';
import { graphql } from '../apollo/graphql.ts';
import './viewer.ts';

/** What the frame must know before any page: whose house this is, and who stands in it. */
export const ShellQuery = graphql(`
  query Shell {
    organisation {
      name
      isSample
      canBeClaimed
      sampleProgress
      isReadOnly
      build
    }
    viewer {
      ...Viewer_viewer @unmask
    }
  }
`);

/** The organisation's name once it is known; the product's until then. */
export function useOrganisationName(): string {
  const { data } = useQuery(ShellQuery, { fetchPolicy: 'cache-only' });
  return data?.organisation.name ?? 'Upwell';
}
