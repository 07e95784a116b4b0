import { lazy } from 'react';

export { InboxBadge } from './InboxBadge.tsx';
export { useInboxLive } from './inbox-state.ts';
export const ReadNotices = lazy(() => import('./ReadNotices.tsx'));
