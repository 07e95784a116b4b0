import { lazy } from 'react';

/** For those who answer for the whole; loaded by nobody else. */
export const SurfacedPage = lazy(() => import('./SurfacedPage.tsx'));
export const RankingHealth = lazy(() => import('./RankingHealth.tsx'));
