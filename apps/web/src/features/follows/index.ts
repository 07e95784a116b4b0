import { lazy } from 'react';

export { FollowToggle } from './FollowToggle.tsx';

/** Chunks of their own: the three levels, the list of what follows, and what follows by itself. */
export const FollowMenu = lazy(() => import('./FollowMenu.tsx'));
export const FollowSettings = lazy(() => import('./FollowSettings.tsx'));
export const FollowedList = lazy(() => import('./FollowedList.tsx'));
export const FollowingFeed = lazy(() => import('./FollowingFeed.tsx'));
