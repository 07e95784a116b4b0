import { ApolloClient, type ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import { UpwellTheme } from '@upwell/ui';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createCache } from '../apollo/cache.ts';
import { Toasts } from '../live/index.ts';
import { bringWords } from '../messages/bring-words.ts';
import { firstWords } from '../messages/first-words.ts';
import { ViewerContext, type Viewer } from '../shell/viewer.ts';

/** Amara, an employee without a role. */
export const amara: Viewer = {
  id: 'amara',
  member: { id: 'amara', name: 'Amara Okafor', initials: 'AO', picture: null, title: 'Ward nurse' },
  roles: [],
  can: { administer: false, moderate: false, survey: false, postIdea: true },
};

export interface RenderPageOptions {
  link: ApolloLink;
  path?: string;
  viewer?: Viewer;
}

/** Renders a page or a part of one as inside the shell: theme, words, client with the real cache, router, viewer. */
export async function renderPage(page: ReactNode, { link, path = '/', viewer = amara }: RenderPageOptions) {
  bringWords(firstWords);
  const client = new ApolloClient({ cache: createCache(), link, dataMasking: true });
  const view = render(
    <UpwellTheme env="test">
      <ApolloProvider client={client}>
        <MemoryRouter initialEntries={[path]}>
          <ViewerContext value={viewer}>{page}</ViewerContext>
        </MemoryRouter>
        <Toasts />
      </ApolloProvider>
    </UpwellTheme>,
  );
  return { ...view, client };
}
