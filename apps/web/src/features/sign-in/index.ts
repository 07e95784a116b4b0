import { lazy } from 'react';

/** Asks for sign-in over the page; a chunk of its own, because few sessions run out while somebody looks. */
export const SignInAgain = lazy(() => import('./SignInAgain.tsx'));

/** What a link in a mail leads to, and asking for one. */
export const InvitationPage = lazy(() => import('./InvitationPage.tsx'));
export const NewPasswordPage = lazy(() => import('./NewPasswordPage.tsx'));
export const ForgottenPage = lazy(() => import('./ForgottenPage.tsx'));
export const NewAddressPage = lazy(async () => ({
  default: (await import('./AddressLinkPage.tsx')).NewAddressPage,
}));
export const OldAddressPage = lazy(async () => ({
  default: (await import('./AddressLinkPage.tsx')).OldAddressPage,
}));

/** Letting people in, for administrators: a page, and a part of the page of a member. */
export const InvitationsPage = lazy(() => import('./InvitationsPage.tsx'));
export const MemberEntry = lazy(() => import('./MemberEntry.tsx'));
