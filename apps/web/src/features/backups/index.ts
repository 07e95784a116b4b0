import { lazy } from 'react';

/** The nightly backups, a chunk of their own. */
export const BackupsPage = lazy(() => import('./BackupsPage.tsx'));
