import { lazy } from 'react';

/** The outbox of administrators, each page a chunk of its own. */
export const OutboxPage = lazy(() => import('./OutboxPage.tsx'));
export const MailPage = lazy(() => import('./MailPage.tsx'));
