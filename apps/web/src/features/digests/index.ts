import { lazy } from 'react';

/** A chunk of its own, for the few visits it gets. */
export const MailSettings = lazy(() => import('./MailSettings.tsx'));
