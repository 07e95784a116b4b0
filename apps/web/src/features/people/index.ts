import { lazy } from 'react';

/** Each page is a chunk of its own; those of administrators too. */
export const DirectoryPage = lazy(() => import('./DirectoryPage.tsx'));
export const OrgTreePage = lazy(() => import('./OrgTreePage.tsx'));
export const ProfilePage = lazy(() => import('./ProfilePage.tsx'));
export const RolesPage = lazy(() => import('./RolesPage.tsx'));
export const PeoplePage = lazy(() => import('./PeoplePage.tsx'));
export const MemberPage = lazy(() => import('./MemberPage.tsx'));
export const UnitsPage = lazy(() => import('./UnitsPage.tsx'));
export const UnitPage = lazy(() => import('./UnitPage.tsx'));
