import { lazy } from 'react';

export const MergedIdeas = lazy(() => import('./MergedIdeas.tsx'));
export const MergeDialog = lazy(() => import('./MergeDialog.tsx'));
