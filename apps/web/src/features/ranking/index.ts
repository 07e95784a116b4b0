import { lazy } from 'react';

export { useLooks } from './use-looks.ts';

/** A chunk of its own: the feed links to it and carries none of it. */
export const RankingPage = lazy(() => import('./RankingPage.tsx'));
