import { lazy } from 'react';

/** Parts of the idea's page that few readers open. */
export const IdeaPageEdit = lazy(() => import('./IdeaPageEdit.tsx'));
export const IdeaPageOverlays = lazy(() => import('./IdeaPageOverlays.tsx'));
