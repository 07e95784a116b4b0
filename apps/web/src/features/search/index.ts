import { lazy } from 'react';

/** Loaded when it is first asked for. */
export const CommandPalette = lazy(() => import('./CommandPalette.tsx'));
