import { createContext, useContext } from 'react';
import { graphql } from '../apollo/graphql.ts';
import type { Viewer_ViewerFragment } from '../graphql/graphql.ts';

/** What every screen may know of the signed-in member. */
export const ViewerFragment = graphql(`
  fragment Viewer_viewer on Viewer {
    id
    member {
      id
      name
      initials
      picture
      title
    }
    roles {
      role
    }
    can {
      administer
      moderate
      survey
      postIdea
    }
  }
`);

export type Viewer = Viewer_ViewerFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** The signed-in member. Only inside the shell, where there always is one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer belongs inside the shell.');
  return viewer;
}
