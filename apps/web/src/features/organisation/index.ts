import { lazy } from 'react';

/** A chunk of its own, for administrators. */
export const OrganisationPage = lazy(() => import('./OrganisationPage.tsx'));
