import { lazy } from 'react';

/** The pages of those who shape spaces, each a chunk of its own. */
export const SpacesPage = lazy(() => import('./SpacesPage.tsx'));
export const SpacePage = lazy(() => import('./SpacePage.tsx'));
