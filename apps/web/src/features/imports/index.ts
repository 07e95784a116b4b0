import { lazy } from 'react';

/** The pages of imports, for administrators, each a chunk of its own. */
export const ImportIdeasPage = lazy(() => import('./ImportIdeasPage.tsx'));
export const IdeaImportPage = lazy(() => import('./IdeaImportPage.tsx'));
