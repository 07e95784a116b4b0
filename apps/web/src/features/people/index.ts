import { lazy } from 'react';

/** The pages of administrators, each a chunk of its own. */
export const PeoplePage = lazy(() => import('./PeoplePage.tsx'));
export const MemberPage = lazy(() => import('./MemberPage.tsx'));
export const UnitsPage = lazy(() => import('./UnitsPage.tsx'));
export const UnitPage = lazy(() => import('./UnitPage.tsx'));
