import { lazy } from 'react';

/** Asks for sign-in over the page; a chunk of its own, because few sessions run out while somebody looks. */
export const SignInAgain = lazy(() => import('./SignInAgain.tsx'));
