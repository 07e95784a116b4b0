import { lazy } from 'react';

/** A chunk of its own, for administrators. */
export const ImportPeoplePage = lazy(() => import('./ImportPeoplePage.tsx'));
