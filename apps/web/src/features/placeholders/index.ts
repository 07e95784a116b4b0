import { lazy } from 'react';

/** Who is behind a name that an import brought; each page a chunk of its own. */
export const PlaceholdersPage = lazy(() => import('./PlaceholdersPage.tsx'));
export const ClaimsPage = lazy(() => import('./ClaimsPage.tsx'));
